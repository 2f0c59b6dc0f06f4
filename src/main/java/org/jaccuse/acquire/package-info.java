/** Inputs as bytes: files and folders. */
@NullMarked
package org.jaccuse.acquire;

import org.jspecify.annotations.NullMarked;
