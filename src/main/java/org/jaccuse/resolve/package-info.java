/** Names and descriptions to actors and incidents with stable identifiers. */
@NullMarked
package org.jaccuse.resolve;

import org.jspecify.annotations.NullMarked;
