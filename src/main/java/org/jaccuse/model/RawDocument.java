package org.jaccuse.model;

import java.util.Optional;

/**
 * The bytes of an input as they were found.
 *
 * @param location path or URL as the user gave it (a file in a folder: folder path and file name)
 * @param bytes the whole content
 * @param declaredType media type with optional charset parameter as the transport or file name says it
 * @param digest {@code sha256:} and the lower-case hexadecimal SHA-256 of {@code bytes}
 */
public record RawDocument(String location, byte[] bytes, Optional<String> declaredType, String digest) {}
