/** Claims to quads; the one place that mints IRIs. */
@NullMarked
package org.jaccuse.rdf;

import org.jspecify.annotations.NullMarked;
