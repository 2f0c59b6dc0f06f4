/** Turns the bytes of a document into its title, dates and paragraphs. */
@NullMarked
package org.jaccuse.read;

import org.jspecify.annotations.NullMarked;
