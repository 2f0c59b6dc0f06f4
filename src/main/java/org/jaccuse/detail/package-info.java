/** Reads from the sentence of a claim what it tells beside its stance, by the cues in {@code data/details}. */
@NullMarked
package org.jaccuse.detail;

import org.jspecify.annotations.NullMarked;
