/**
 * Questions to a dataset and their answers as tables. {@link org.jaccuse.query.Inquiry} is the way in; what it asks are the query
 * files in {@code queries/}.
 */
@NullMarked
package org.jaccuse.query;

import org.jspecify.annotations.NullMarked;
