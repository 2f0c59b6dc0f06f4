package org.jaccuse.acquire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.jaccuse.acquire.web.Limits;
import org.jaccuse.acquire.web.RunningTicks;
import org.jaccuse.model.RawDocument;
import org.jaccuse.model.Refusal;

/** What came in from some sources. */
final class Taken implements Arrivals {
    final List<RawDocument> documents = new ArrayList<>();
    final List<String> refused = new ArrayList<>();
    final List<String> unchanged = new ArrayList<>();

    /** Takes files, with no host allowed. */
    static Taken from(Object... locations) {
        return from(new WebOptions(Set.of(), Optional.empty(), digest -> false), locations);
    }

    static Taken from(WebOptions web, Object... locations) {
        return from(web, InputStream.nullInputStream(), locations);
    }

    static Taken from(WebOptions web, InputStream input, Object... locations) {
        Taken taken = new Taken();
        try (Sources sources = new Sources(new Pages(web, Limits.USUAL, new RunningTicks()), input)) {
            sources.acquire(Arrays.stream(locations).map(Object::toString).toList(), taken);
        }
        return taken;
    }

    static Taken fromStandardInput(byte[] bytes) {
        return from(WebOptions.USUAL, new ByteArrayInputStream(bytes), "-");
    }

    @Override
    public void found(RawDocument document) {
        documents.add(document);
    }

    @Override
    public void refused(Refusal refusal) {
        refused.add("[" + refusal.location() + "] " + refusal.reason());
    }

    @Override
    public void unchanged(String location, String digest) {
        unchanged.add(location);
    }

    List<String> locations() {
        return documents.stream().map(RawDocument::location).toList();
    }

    List<String> texts() {
        return documents.stream()
                .map(document -> new String(document.bytes(), StandardCharsets.UTF_8))
                .toList();
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static Path file(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file(Path folder, String name, String text) {
        return file(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }
}
