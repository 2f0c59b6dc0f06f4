package org.jaccuse.link.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** More columns for a table whose rows are matched: the values of properties for many entities at once. */
final class Extension {
    private final Reconciler reconciler;

    Extension(Reconciler reconciler) {
        this.reconciler = reconciler;
    }

    /**
     * The values.
     *
     * @param query identifiers of entities in {@code ids}, properties in {@code properties}
     * @return nothing when it is no such query, asks for more entities than allowed or for a property that there is not
     */
    Optional<ObjectNode> answer(JsonNode query, int most) {
        List<Property> wanted = new ArrayList<>();
        for (JsonNode property : query.path("properties")) {
            Optional<Property> known = Property.of(property.path("id").asText(""));
            if (known.isEmpty()) {
                return Optional.empty();
            }
            wanted.add(known.get());
        }
        JsonNode ids = query.path("ids");
        if (!ids.isArray() || wanted.isEmpty() || ids.size() > most) {
            return Optional.empty();
        }
        ObjectNode answer = Json.object();
        ArrayNode meta = answer.putArray("meta");
        wanted.forEach(property -> meta.add(Json.named(property.id(), property.id())));
        ObjectNode rows = answer.putObject("rows");
        ids.forEach(id -> row(rows.putObject(id.asText()), reconciler.of(id.asText()), wanted));
        return Optional.of(answer);
    }

    private static void row(ObjectNode row, Optional<Known> one, List<Property> wanted) {
        for (Property property : wanted) {
            ArrayNode values = row.putArray(property.id());
            one.ifPresent(known ->
                    property.of(known).forEach(value -> values.addObject().put("str", value)));
        }
    }

    /** The properties that an entity of some kind may have. */
    static ObjectNode proposed(Map<String, String> parameters) {
        ObjectNode answer = Json.object().put("type", parameters.getOrDefault("type", ""));
        ArrayNode all = answer.putArray("properties");
        for (Property property : Property.values()) {
            all.add(Json.named(property.id(), property.id()));
        }
        return answer;
    }
}
