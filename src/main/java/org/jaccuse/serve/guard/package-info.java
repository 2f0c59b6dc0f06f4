/** What a server lets in and what it turns away. */
@NullMarked
package org.jaccuse.serve.guard;

import org.jspecify.annotations.NullMarked;
