/** Words in labels and quotes, in step with the store. */
@NullMarked
package org.jaccuse.serve.text;

import org.jspecify.annotations.NullMarked;
