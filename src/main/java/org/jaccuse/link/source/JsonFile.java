package org.jaccuse.link.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import org.jaccuse.model.InputException;

/** A JSON file of any size, of which one entry is in memory at a time. */
final class JsonFile {
    private static final int DEEPEST = 96;
    private static final int LONGEST = 16 << 20;
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST)
                    .maxDocumentLength(-1)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());

    private final Source source;

    JsonFile(Source source) {
        this.source = source;
    }

    /**
     * Reads to the end.
     *
     * @param path names of the fields that lead to an array or object of entries: {@code results bindings}
     * @param entry takes each with its place in the file, such as {@code values 12}, or the field's name
     * @param rest takes the small fields beside those on the path
     * @throws InputException with file and line, when the file is not JSON, is cut off, or has no such entries
     */
    void each(String path, BiConsumer<String, JsonNode> entry, BiConsumer<String, JsonNode> rest) throws IOException {
        try (JsonParser parser = JSON.createParser(source.file().toFile())) {
            Deque<String> way = new ArrayDeque<>(Arrays.asList(path.split(" ")));
            boolean found = object(parser, way, entry, rest);
            if (parser.nextToken() != null) {
                throw bad(parser, "more after the end of the file's object");
            }
            if (!found) {
                throw new InputException(
                        source.location(), "has no '" + path.replace(' ', '.') + "'; expected the entries there");
            }
        } catch (JsonProcessingException e) {
            long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new InputException(
                    source.location() + ":" + line,
                    "no sound JSON: "
                            + e.getOriginalMessage().lines().findFirst().orElse("") + "; get the file anew",
                    e);
        }
    }

    private boolean object(
            JsonParser parser, Deque<String> way, BiConsumer<String, JsonNode> entry, BiConsumer<String, JsonNode> rest)
            throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw bad(parser, "found no object");
        }
        String wanted = way.removeFirst();
        boolean found = false;
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            if (!field.equals(wanted)) {
                parser.nextToken();
                rest.accept(field, parser.readValueAsTree());
            } else if (way.isEmpty()) {
                entries(parser, field, entry);
                found = true;
            } else {
                found |= object(parser, way, entry, rest);
            }
        }
        return found;
    }

    private void entries(JsonParser parser, String field, BiConsumer<String, JsonNode> entry) throws IOException {
        JsonToken start = parser.nextToken();
        if (start == JsonToken.START_ARRAY) {
            for (int at = 0; parser.nextToken() != JsonToken.END_ARRAY; at++) {
                JsonNode one = parser.readValueAsTree();
                entry.accept(field + " " + at, one);
            }
        } else if (start == JsonToken.START_OBJECT) {
            for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
                parser.nextToken();
                JsonNode one = parser.readValueAsTree();
                entry.accept(key, one);
            }
        } else {
            throw bad(parser, "'" + field + "' is neither a list nor an object");
        }
    }

    private InputException bad(JsonParser parser, String what) {
        return new InputException(
                source.location() + ":" + parser.currentLocation().getLineNr(),
                what + "; expected the format that " + source.about().id() + " has");
    }

    /** The texts of an array, or the one text that stands in its place; empty for anything else. */
    static List<String> texts(JsonNode node) {
        if (node.isTextual()) {
            return List.of(node.textValue());
        }
        List<String> texts = new ArrayList<>();
        node.forEach(one -> {
            if (one.isTextual()) {
                texts.add(one.textValue());
            }
        });
        return texts;
    }
}
