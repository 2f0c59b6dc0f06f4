package org.jaccuse.store;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** An entry of the ledger as a line of JSON, without the line feed. */
final class LedgerLine {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private LedgerLine() {}

    static String of(LedgerEntry entry) {
        ObjectNode line = JSON.createObjectNode();
        line.put("time", entry.time().toString());
        line.put("version", entry.version());
        line.put("fate", entry.fate().word());
        line.put("input", entry.input());
        entry.digest().ifPresent(digest -> line.put("digest", digest));
        entry.reason().ifPresent(reason -> line.put("reason", reason));
        return line.toString();
    }

    /**
     * @param line in UTF-8
     * @throws IllegalArgumentException when the line is no entry
     */
    static LedgerEntry parse(byte[] line) {
        try {
            JsonNode node = JSON.readTree(line);
            return new LedgerEntry(
                    Instant.parse(node.path("time").asText()),
                    node.path("version").asText(),
                    node.path("input").asText(),
                    text(node, "digest"),
                    Fate.of(node.path("fate").asText()),
                    text(node, "reason"));
        } catch (IOException | DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field)).map(JsonNode::asText);
    }
}
