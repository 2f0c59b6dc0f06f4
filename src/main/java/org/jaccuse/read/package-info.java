/** Bytes to documents: text, title, byline, dates, language. */
@NullMarked
package org.jaccuse.read;

import org.jspecify.annotations.NullMarked;
