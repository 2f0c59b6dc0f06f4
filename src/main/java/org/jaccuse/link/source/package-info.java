/** Readers of public datasets: each turns a file, described by an entry of {@code data/links}, into listings and attributions. */
@NullMarked
package org.jaccuse.link.source;

import org.jspecify.annotations.NullMarked;
