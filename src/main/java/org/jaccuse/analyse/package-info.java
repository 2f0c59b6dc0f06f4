/** Documents to sentences, tokens, parses and quotations. */
@NullMarked
package org.jaccuse.analyse;

import org.jspecify.annotations.NullMarked;
