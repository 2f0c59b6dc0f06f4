package org.jaccuse.acquire.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a server answered to one request.
 *
 * @param status number of the HTTP status
 * @param headers by name in lower case; the first of each name
 * @param body its bytes as sent
 * @param whole whether the body ended within the limit; if not, {@code body} is its beginning
 */
record Answer(int status, Map<String, String> headers, byte[] body, boolean whole) {
    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    boolean redirects() {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }
}
