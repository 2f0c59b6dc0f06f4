/** The SPARQL protocol, guarded. */
@NullMarked
package org.jaccuse.serve.sparql;

import org.jspecify.annotations.NullMarked;
