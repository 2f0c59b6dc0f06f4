/** Public datasets in a store: taken in, linked with what documents tell, compared with it, and matched against others' tables. */
@NullMarked
package org.jaccuse.link;

import org.jspecify.annotations.NullMarked;
