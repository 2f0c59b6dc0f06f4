/** Names of others' tables matched against the store: the Reconciliation Service API 0.2 of the W3C community group, and CSV files. */
@NullMarked
package org.jaccuse.link.reconcile;

import org.jspecify.annotations.NullMarked;
