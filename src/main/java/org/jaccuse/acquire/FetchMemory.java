package org.jaccuse.acquire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jaccuse.acquire.web.Fetched.Validators;

/** What servers said about their pages, one JSON object a line; lost or broken lines cost nothing but a fetch. */
public final class FetchMemory {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Optional<Path> file;
    private final Map<String, Entry> entries = new TreeMap<>();
    private boolean changed;

    private FetchMemory(Optional<Path> file) {
        this.file = file;
    }

    /**
     * A page at its last visit.
     *
     * @param validators what the server gave to ask with
     * @param digest digest of its bytes
     */
    record Entry(Validators validators, String digest) {}

    static FetchMemory of(Optional<Path> file) {
        FetchMemory memory = new FetchMemory(file);
        file.filter(Files::isRegularFile).ifPresent(memory::load);
        return memory;
    }

    /**
     * Takes pages out of the file of a memory.
     *
     * @param digests digests of their bytes
     */
    public static void forget(Path file, Set<String> digests) {
        FetchMemory memory = of(Optional.of(file));
        memory.changed |= memory.entries.values().removeIf(entry -> digests.contains(entry.digest()));
        memory.save();
    }

    private void load(Path path) {
        try {
            Files.readAllLines(path).forEach(this::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            Validators validators = new Validators(text(node, "etag"), text(node, "lastModified"));
            text(node, "url")
                    .ifPresent(url ->
                            text(node, "digest").ifPresent(digest -> entries.put(url, new Entry(validators, digest))));
        } catch (JsonProcessingException e) {
            // the page is fetched without conditions
            changed = true;
        }
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.path(field).textValue());
    }

    Optional<Entry> of(String url) {
        return Optional.ofNullable(entries.get(url));
    }

    void remember(String url, Validators validators, String digest) {
        if (validators.present()) {
            changed |= !new Entry(validators, digest).equals(entries.put(url, new Entry(validators, digest)));
        } else {
            changed |= entries.remove(url) != null;
        }
    }

    /** Writes the file anew, whole or not at all. */
    void save() {
        if (file.isEmpty() || !changed) {
            return;
        }
        String lines = entries.entrySet().stream()
                .map(entry -> json(entry.getKey(), entry.getValue()) + "\n")
                .collect(Collectors.joining());
        try {
            Path fresh = file.get().resolveSibling(file.get().getFileName() + ".part");
            Files.writeString(fresh, lines);
            Files.move(fresh, file.get(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            changed = false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode json(String url, Entry entry) {
        ObjectNode node = JSON.createObjectNode().put("url", url);
        entry.validators().etag().ifPresent(etag -> node.put("etag", etag));
        entry.validators().lastModified().ifPresent(day -> node.put("lastModified", day));
        return node.put("digest", entry.digest());
    }
}
