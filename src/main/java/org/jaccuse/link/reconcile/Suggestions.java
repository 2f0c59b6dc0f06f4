package org.jaccuse.link.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What somebody may mean who types the beginning of a name or identifier. */
final class Suggestions {
    private static final int MOST = 10;

    private final Reconciler reconciler;
    private final Set<String> types;

    Suggestions(Reconciler reconciler, Set<String> types) {
        this.reconciler = reconciler;
        this.types = types;
    }

    ObjectNode entities(Map<String, String> parameters) {
        String prefix = prefix(parameters);
        Stream<Known> found = reconciler.all().stream()
                .filter(one -> !prefix.isEmpty())
                .filter(one -> begins(one.id(), prefix) || one.names().stream().anyMatch(name -> begins(name, prefix)));
        return result(
                found.map(one -> {
                    ObjectNode entity = Json.named(one.id(), one.label());
                    entity.put("description", String.join(", ", one.names()));
                    entity.putArray("notable").add(Json.named(one.type(), one.type()));
                    return entity;
                }),
                parameters);
    }

    ObjectNode types(Map<String, String> parameters) {
        String prefix = prefix(parameters);
        return result(
                types.stream().sorted().filter(type -> begins(type, prefix)).map(type -> Json.named(type, type)),
                parameters);
    }

    ObjectNode properties(Map<String, String> parameters) {
        String prefix = prefix(parameters);
        return result(
                Stream.of(Property.values())
                        .filter(property -> begins(property.id(), prefix))
                        .map(property ->
                                Json.named(property.id(), property.id()).put("description", property.about())),
                parameters);
    }

    private static String prefix(Map<String, String> parameters) {
        return parameters.getOrDefault("prefix", "").strip().toLowerCase(Locale.ROOT);
    }

    private static boolean begins(String name, String prefix) {
        return name.toLowerCase(Locale.ROOT).startsWith(prefix);
    }

    private static ObjectNode result(Stream<ObjectNode> found, Map<String, String> parameters) {
        String cursor = parameters.getOrDefault("cursor", "");
        long skipped = cursor.matches("\\d{1,6}") ? Long.parseLong(cursor) : 0;
        ObjectNode answer = Json.object();
        ArrayNode results = answer.putArray("result");
        found.skip(skipped).limit(MOST).forEach(results::add);
        return answer;
    }
}
