package org.jaccuse.acquire.web;

import java.time.Instant;
import java.util.Optional;

/** What became of a visit. */
public sealed interface Fetched {
    /**
     * A page.
     *
     * @param address where it stood after all redirects
     * @param bytes its content, unpacked
     * @param type media type with parameters as the server says it
     * @param validators what to ask with the next time
     * @param retrieved when it was fetched
     */
    record Page(WebAddress address, byte[] bytes, Optional<String> type, Validators validators, Instant retrieved)
            implements Fetched {}

    /** The page is what it was when its validators were given. */
    record Unchanged() implements Fetched {}

    /**
     * What a server gives so that it can be asked whether a page has changed (RFC 9110, 8.8).
     *
     * @param etag value of {@code ETag}
     * @param lastModified value of {@code Last-Modified}
     */
    record Validators(Optional<String> etag, Optional<String> lastModified) {
        /** Nothing to ask with. */
        public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());

        /** Whether there is anything to ask with. */
        public boolean present() {
            return etag.isPresent() || lastModified.isPresent();
        }
    }
}
