/** Finds the inputs that a user names and brings in their bytes. */
@NullMarked
package org.jaccuse.acquire;

import org.jspecify.annotations.NullMarked;
