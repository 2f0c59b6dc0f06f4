/**
 * Turns excerpts of a store into files for other programs: graphs for viewers, RDF, records for exchange, a page for a browser.
 * The only package that uses RDF4J Rio.
 */
@NullMarked
package org.jaccuse.export;

import org.jspecify.annotations.NullMarked;
