/** Curators' decisions about who is who: recorded, held against each other, undone, and turned into a view. */
@NullMarked
package org.jaccuse.curate;

import org.jspecify.annotations.NullMarked;
