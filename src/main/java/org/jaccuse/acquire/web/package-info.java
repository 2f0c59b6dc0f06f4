/** Fetches from the web as a polite and careful visitor: the only place that opens connections. */
@NullMarked
package org.jaccuse.acquire.web;

import org.jspecify.annotations.NullMarked;
