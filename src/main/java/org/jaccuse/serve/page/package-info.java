/** Pages for people and JSON for their scripts. */
@NullMarked
package org.jaccuse.serve.page;

import org.jspecify.annotations.NullMarked;
