/** Knows copies of one story by their texts, so that a story told a hundred times counts once. */
@NullMarked
package org.jaccuse.copy;

import org.jspecify.annotations.NullMarked;
