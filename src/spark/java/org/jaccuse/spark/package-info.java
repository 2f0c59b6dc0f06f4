/** The walk of documents on Apache Spark, for more of them than one machine can take. Compiled with the profile {@code spark} alone. */
@NullMarked
package org.jaccuse.spark;

import org.jspecify.annotations.NullMarked;
