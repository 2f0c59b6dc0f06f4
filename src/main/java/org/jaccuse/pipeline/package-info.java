/** The walk of a document from its bytes to the store: the one place besides the command line that knows the order. */
@NullMarked
package org.jaccuse.pipeline;

import org.jspecify.annotations.NullMarked;
