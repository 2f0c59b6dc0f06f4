/** Annotated documents to findings, by pattern files. */
@NullMarked
package org.jaccuse.extract;

import org.jspecify.annotations.NullMarked;
