package org.jaccuse.link.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The part of JSON Schema that the schemas in {@code reconciliation} use; a keyword beyond it is a mistake of the schema. */
final class JsonShape {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> KEYWORDS =
            Set.of("$comment", "type", "required", "properties", "items", "additionalProperties", "pattern");

    private final JsonNode schema;

    JsonShape(String name) throws IOException {
        schema = JSON.readTree(Files.readString(Path.of("src/test/resources/reconciliation", name + ".schema.json")));
    }

    /** What is wrong with a text, with its place. */
    List<String> faults(String text) throws IOException {
        List<String> faults = new ArrayList<>();
        check("", JSON.readTree(text), schema, faults);
        return faults;
    }

    private static void check(String place, JsonNode node, JsonNode schema, List<String> faults) {
        schema.fieldNames().forEachRemaining(keyword -> {
            if (!KEYWORDS.contains(keyword)) {
                throw new IllegalArgumentException("a keyword that is not checked: " + keyword);
            }
        });
        if (!isOf(schema.path("type").asText(), node)) {
            faults.add(place + " is no " + schema.path("type").asText());
            return;
        }
        if (schema.has("pattern")
                && !node.asText().matches(".*(?:" + schema.path("pattern").asText() + ").*")) {
            faults.add(place + " is not like " + schema.path("pattern").asText());
        }
        schema.path("required").forEach(name -> {
            if (!node.has(name.asText())) {
                faults.add(place + " lacks " + name.asText());
            }
        });
        node.properties().forEach(field -> {
            JsonNode inner = schema.path("properties").path(field.getKey());
            JsonNode any = inner.isMissingNode() ? schema.path("additionalProperties") : inner;
            if (any.isObject()) {
                check(place + "/" + field.getKey(), field.getValue(), any, faults);
            }
        });
        if (node.isArray() && schema.has("items")) {
            node.forEach(item -> check(place + "/item", item, schema.path("items"), faults));
        }
    }

    private static boolean isOf(String type, JsonNode node) {
        return switch (type) {
            case "object" -> node.isObject();
            case "array" -> node.isArray();
            case "string" -> node.isTextual();
            case "number" -> node.isNumber();
            case "boolean" -> node.isBoolean();
            default -> throw new IllegalArgumentException("a type that is not checked: " + type);
        };
    }
}
