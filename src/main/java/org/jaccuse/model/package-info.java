/** The records that the stages pass to each other; depends on the Java platform alone. */
@NullMarked
package org.jaccuse.model;

import org.jspecify.annotations.NullMarked;
