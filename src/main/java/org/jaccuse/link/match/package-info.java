/** Which entities of two lists may be one: by names, identifiers, countries and dates, with a score and a reason. */
@NullMarked
package org.jaccuse.link.match;

import org.jspecify.annotations.NullMarked;
