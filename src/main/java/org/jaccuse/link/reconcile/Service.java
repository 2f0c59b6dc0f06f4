package org.jaccuse.link.reconcile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The Reconciliation Service API, version 0.2, without the HTTP around it: a server hands the parameters of a request over and sends
 * the answer back. Requests have no effect on the store.
 */
public final class Service {
    /** Queries, or entities to be extended, in one request. */
    public static final int BATCH = 1000;

    private static final int LONGEST = 2 << 20;
    private static final int MOST_CANDIDATES = 50;
    private static final int LONGEST_NAME = 1000;
    private static final Set<String> TYPES = Set.of("actor", "incident", "malware", "place");

    private final Reconciler reconciler;
    private final Suggestions suggestions;
    private final String entities;
    private final String terms;
    private final String self;

    /**
     * What goes back.
     *
     * @param status of HTTP
     * @param type JSON, HTML, or for an address to go on to, which is the body then, text
     */
    public record Reply(int status, String type, String body) {
        private static Reply ok(JsonNode body) {
            return new Reply(200, "application/json", body.toString());
        }

        private static Reply error(int status, String message) {
            return new Reply(
                    status,
                    "application/json",
                    Json.object().put("error", message).toString());
        }
    }

    /**
     * @param entities what the addresses of entities begin with
     * @param terms what the addresses of classes begin with
     * @param self address at which the service is reached, without a slash at its end
     */
    public Service(Reconciler reconciler, String entities, String terms, String self) {
        this.reconciler = reconciler;
        this.suggestions = new Suggestions(reconciler, TYPES);
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
                case "", "/" -> main(parameters);
                case "/suggest/entity" -> Reply.ok(suggestions.entities(parameters));
                case "/suggest/type" -> Reply.ok(suggestions.types(parameters));
                case "/suggest/property" -> Reply.ok(suggestions.properties(parameters));
                case "/properties" -> Reply.ok(Extension.proposed(parameters));
                case "/preview", "/view" -> shown(path, parameters.getOrDefault("id", ""));
                default -> Reply.error(404, "no such service: " + path);
            };
        } catch (JsonProcessingException e) {
            return Reply.error(400, "no sound JSON: " + e.getOriginalMessage());
        }
    }

    private Reply main(Map<String, String> parameters) throws JsonProcessingException {
        if (parameters.values().stream().anyMatch(value -> value.length() > LONGEST)) {
            return Reply.error(413, "more than " + LONGEST + " characters; send fewer queries at once");
        }
        if (parameters.containsKey("queries")) {
            return batch(parameters.get("queries"));
        }
        if (parameters.containsKey("extend")) {
            return new Extension(reconciler)
                    .answer(Json.MAPPER.readTree(parameters.get("extend")), BATCH)
                    .map(Reply::ok)
                    .orElseGet(() -> Reply.error(
                            400,
                            "no query with at most " + BATCH
                                    + " ids and with properties of those that /properties lists"));
        }
        return Reply.ok(Manifest.of(entities, terms, self, TYPES, BATCH));
    }

    private Reply shown(String path, String id) {
        Optional<Known> one = reconciler.of(id);
        if (one.isEmpty()) {
            return Reply.error(404, "nothing has this id");
        }
        String page = page(one.get());
        return path.equals("/view")
                ? new Reply(303, "text/plain", page)
                : new Reply(200, "text/html", Preview.of(one.get(), page));
    }

    /** The server's own page of it, where it has one; the service is one step below the server's root. */
    private String page(Known one) {
        boolean own = one.type().equals("actor") || one.type().equals("incident");
        return self.substring(0, self.lastIndexOf('/') + 1)
                + (own ? one.id() : "search?q=" + URLEncoder.encode(one.label(), StandardCharsets.UTF_8));
    }

    private Reply batch(String text) throws JsonProcessingException {
        JsonNode queries = Json.MAPPER.readTree(text);
        if (!queries.isObject()) {
            return Reply.error(400, "queries are no object of queries");
        }
        if (queries.size() > BATCH) {
            return Reply.error(413, "more than " + BATCH + " queries at once");
        }
        ObjectNode answers = Json.object();
        for (Map.Entry<String, JsonNode> query : queries.properties()) {
            Optional<Wanted> wanted = wanted(query.getValue());
            if (wanted.isEmpty()) {
                return Reply.error(
                        400,
                        query.getKey() + " has neither a 'query' of 1 to " + LONGEST_NAME
                                + " characters nor properties, or a limit below 1");
            }
            ArrayNode results = answers.putObject(query.getKey()).putArray("result");
            reconciler.find(wanted.get()).forEach(match -> results.add(candidate(match)));
        }
        return Reply.ok(answers);
    }

    private static Optional<Wanted> wanted(JsonNode query) {
        String text = query.path("query").asText("").strip();
        int limit = query.path("limit").asInt(3);
        JsonNode properties = query.path("properties");
        boolean nothing = text.isEmpty() && (query.has("query") || !properties.isArray() || properties.isEmpty());
        if (nothing || text.length() > LONGEST_NAME || limit < 1) {
            return Optional.empty();
        }
        List<String> types = new ArrayList<>();
        values(query.path("type"), types);
        Set<String> known = new HashSet<>(types);
        known.retainAll(TYPES);
        List<String> countries = new ArrayList<>();
        for (JsonNode property : properties) {
            if (property.path("pid").asText("").equals(Property.COUNTRY.id())) {
                values(property.path("v"), countries);
            }
        }
        return Optional.of(new Wanted(text, known, Math.min(limit, MOST_CANDIDATES), countries));
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
        ObjectNode candidate = Json.named(match.id(), match.name())
                .put("description", match.reason())
                .put("score", match.score())
                .put("match", match.sure());
        candidate.putArray("type").add(Json.named(match.type(), match.type()));
        candidate.putArray("features").addObject().put("id", "name").put("value", match.score());
        return candidate;
    }
}
