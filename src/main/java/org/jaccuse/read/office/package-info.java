/** Office documents, read by Apache Tika in a process of its own, for they may be made to do harm. */
@NullMarked
package org.jaccuse.read.office;

import org.jspecify.annotations.NullMarked;
