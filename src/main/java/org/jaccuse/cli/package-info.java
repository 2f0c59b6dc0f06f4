/** The commands. */
@NullMarked
package org.jaccuse.cli;

import org.jspecify.annotations.NullMarked;
