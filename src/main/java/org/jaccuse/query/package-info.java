/** Questions to a dataset and their answers as tables. */
@NullMarked
package org.jaccuse.query;

import org.jspecify.annotations.NullMarked;
