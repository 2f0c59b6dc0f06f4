/** The data files that come with the program: patterns, lexicons, register, ontology, queries. */
@NullMarked
package org.jaccuse.bundle;

import org.jspecify.annotations.NullMarked;
