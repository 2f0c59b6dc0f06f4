/** A store over HTTP: the SPARQL protocol for programs, pages for people. */
@NullMarked
package org.jaccuse.serve;

import org.jspecify.annotations.NullMarked;
