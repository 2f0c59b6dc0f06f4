package org.jaccuse.link.reconcile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The Reconciliation Service API, version 0.2, without the HTTP around it: a server hands the parameters of a request over and sends
 * the answer back. Requests have no effect on the store.
 */
public final class Service {
    private static final int MOST_QUERIES = 1000;
    private static final int MOST_CANDIDATES = 50;
    private static final int LONGEST_NAME = 1000;
    private static final List<String> TYPES = List.of("actor", "incident", "malware", "place");
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(16).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());

    private final Reconciler reconciler;
    private final String entities;
    private final String terms;
    private final String self;

    /**
     * What goes back.
     *
     * @param status of HTTP
     * @param body JSON
     */
    public record Reply(int status, String body) {}

    /**
     * @param entities what the addresses of entities begin with
     * @param terms what the addresses of classes begin with
     * @param self address at which the service is reached, without a slash at its end
     */
    public Service(Reconciler reconciler, String entities, String terms, String self) {
        this.reconciler = reconciler;
        this.entities = entities;
        this.terms = terms;
        this.self = self;
    }

    /**
     * Answers a request.
     *
     * @param path below the service's own address: empty, or {@code /suggest/entity}
     * @param parameters of address and form together
     */
    public Reply answer(String path, Map<String, String> parameters) {
        try {
            return switch (path) {
                case "", "/" -> parameters.containsKey("queries") ? batch(parameters.get("queries")) : ok(manifest());
                case "/suggest/entity" -> ok(suggested(parameters));
                default -> new Reply(404, error("no such service: " + path));
            };
        } catch (JsonProcessingException e) {
            return new Reply(400, error("queries are no sound JSON: " + e.getOriginalMessage()));
        }
    }

    private static Reply ok(JsonNode body) {
        return new Reply(200, body.toString());
    }

    private static String error(String message) {
        return JSON.createObjectNode().put("error", message).toString();
    }

    private JsonNode manifest() {
        ObjectNode manifest = JSON.createObjectNode();
        manifest.putArray("versions").add("0.2");
        manifest.put("name", "jaccuse").put("identifierSpace", entities).put("schemaSpace", terms);
        manifest.putObject("view").put("url", entities + "{{id}}");
        ArrayNode types = manifest.putArray("defaultTypes");
        TYPES.forEach(type -> types.add(type(type)));
        manifest.putObject("suggest")
                .putObject("entity")
                .put("service_url", self)
                .put("service_path", "/suggest/entity");
        return manifest;
    }

    private static ObjectNode type(String id) {
        return JSON.createObjectNode().put("id", id).put("name", id);
    }

    private Reply batch(String text) throws JsonProcessingException {
        JsonNode queries = JSON.readTree(text);
        if (!queries.isObject() || queries.size() > MOST_QUERIES) {
            return new Reply(400, error("queries are no object of at most " + MOST_QUERIES + " queries"));
        }
        ObjectNode answers = JSON.createObjectNode();
        for (Map.Entry<String, JsonNode> query : queries.properties()) {
            Optional<Wanted> wanted = wanted(query.getValue());
            if (wanted.isEmpty()) {
                return new Reply(
                        400,
                        error(query.getKey() + " has no 'query' of 1 to " + LONGEST_NAME
                                + " characters, or a limit below 1"));
            }
            ArrayNode results = answers.putObject(query.getKey()).putArray("result");
            reconciler.find(wanted.get()).forEach(match -> results.add(candidate(match)));
        }
        return ok(answers);
    }

    private static Optional<Wanted> wanted(JsonNode query) {
        String text = query.path("query").asText("").strip();
        int limit = query.path("limit").asInt(3);
        if (text.isEmpty() || text.length() > LONGEST_NAME || limit < 1) {
            return Optional.empty();
        }
        JsonNode type = query.path("type").isArray() ? query.path("type").path(0) : query.path("type");
        List<String> countries = new ArrayList<>();
        for (JsonNode property : query.path("properties")) {
            if (property.path("pid").asText("").equals("country")) {
                values(property.path("v"), countries);
            }
        }
        return Optional.of(new Wanted(
                text,
                Optional.of(type.asText("")).filter(TYPES::contains),
                Math.min(limit, MOST_CANDIDATES),
                countries));
    }

    /** A value may be text, an entity with its id, or a list of these. */
    private static void values(JsonNode value, List<String> into) {
        if (value.isArray()) {
            value.forEach(one -> values(one, into));
        } else {
            String text = value.isObject()
                    ? value.path("name").asText(value.path("id").asText(""))
                    : value.asText("");
            if (!text.isBlank()) {
                into.add(text);
            }
        }
    }

    private static ObjectNode candidate(Match match) {
        ObjectNode candidate = JSON.createObjectNode()
                .put("id", match.id())
                .put("name", match.name())
                .put("description", match.reason())
                .put("score", match.score())
                .put("match", match.sure());
        candidate.putArray("type").add(type(match.type()));
        candidate.putArray("features").addObject().put("id", "name").put("value", match.score());
        return candidate;
    }

    private JsonNode suggested(Map<String, String> parameters) {
        String prefix = parameters.getOrDefault("prefix", "").strip().toLowerCase(Locale.ROOT);
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode results = answer.putArray("result");
        if (!prefix.isEmpty()) {
            reconciler.all().stream()
                    .filter(one -> one.names().stream()
                            .anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(prefix)))
                    .limit(10)
                    .forEach(one -> results.addObject()
                            .put("id", one.id())
                            .put("name", one.label())
                            .putArray("notable")
                            .add(type(one.type())));
        }
        return answer;
    }
}
