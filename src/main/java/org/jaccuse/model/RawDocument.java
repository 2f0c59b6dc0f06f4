package org.jaccuse.model;

import java.time.Instant;
import java.util.Optional;

/**
 * The bytes of an input as they were found.
 *
 * @param location path or URL as the user gave it (a file in a folder: folder path and file name)
 * @param bytes the whole content
 * @param declaredType media type with optional charset parameter as the transport or file name says it
 * @param digest {@code sha256:} and the lower-case hexadecimal SHA-256 of {@code bytes}
 * @param url web address that the bytes came from, whoever fetched them
 * @param retrieved when they were fetched from there
 */
public record RawDocument(
        String location,
        byte[] bytes,
        Optional<String> declaredType,
        String digest,
        Optional<String> url,
        Optional<Instant> retrieved) {
    /** A document that did not come from the web. */
    public RawDocument(String location, byte[] bytes, Optional<String> declaredType, String digest) {
        this(location, bytes, declaredType, digest, Optional.empty(), Optional.empty());
    }
}
