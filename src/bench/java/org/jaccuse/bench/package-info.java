/** Measurements of speed, memory and the gate; not part of the program and not of its tests. See docs/performance.md. */
@NullMarked
package org.jaccuse.bench;

import org.jspecify.annotations.NullMarked;
