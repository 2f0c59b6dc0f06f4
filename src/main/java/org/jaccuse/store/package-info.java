/** Quads in a TDB2 store, one transaction a document. */
@NullMarked
package org.jaccuse.store;

import org.jspecify.annotations.NullMarked;
