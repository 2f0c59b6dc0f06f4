package org.jaccuse.link.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the first reading of a bundle finds: which objects there are, in which version, and which attributions run in circles. */
final class StixIndex {
    private static final Pattern ID =
            Pattern.compile("([a-z0-9-]+)--[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Map<String, Found> objects = new HashMap<>();
    private final Circles attributed = new Circles();

    /**
     * An object.
     *
     * @param modified milliseconds since 1970
     * @param key by which its catalogue knows it; its own id where there is none
     */
    record Found(String type, long modified, boolean revoked, String key) {}

    /** Notes an object; tells what is wrong with it. */
    Optional<String> note(JsonNode object, String catalogue) {
        String id = object.path("id").asText("");
        String type = object.path("type").asText("");
        if (!ID.matcher(id).matches()) {
            return Optional.of("the id '" + id + "' is not of the form type--UUID; mend it");
        }
        if (!id.startsWith(type + "--")) {
            return Optional.of("the id '" + id + "' is not that of a " + type + "; mend id or type");
        }
        Found found = new Found(
                type.intern(), modified(object), object.path("revoked").asBoolean(false), key(object, catalogue));
        Found earlier = objects.get(id);
        if (earlier != null && earlier.modified() == found.modified()) {
            return Optional.of("the id '" + id + "' occurs twice in the same version; keep one");
        }
        if (earlier == null || earlier.modified() < found.modified()) {
            objects.put(id, found);
        }
        if (object.path("relationship_type").asText("").equals("attributed-to")) {
            attributed.add(
                    object.path("source_ref").asText(""),
                    object.path("target_ref").asText(""));
        }
        return Optional.empty();
    }

    Optional<Found> get(String id) {
        return Optional.ofNullable(objects.get(id));
    }

    /** Whether an object as it stands is the newest version of itself. */
    boolean newest(JsonNode object) {
        return get(object.path("id").asText(""))
                .filter(found -> found.modified() == modified(object))
                .isPresent();
    }

    /** Whether what is attributed to the target is, over any number of steps, the target's own attribution. */
    boolean circular(String source, String target) {
        return attributed.circular(source, target);
    }

    private static String key(JsonNode object, String catalogue) {
        for (JsonNode reference : object.path("external_references")) {
            if (reference.path("source_name").asText("").equals(catalogue) && reference.hasNonNull("external_id")) {
                return reference.path("external_id").asText();
            }
        }
        return "";
    }

    private static long modified(JsonNode object) {
        try {
            return Instant.parse(object.path("modified")
                            .asText(object.path("created").asText("")))
                    .toEpochMilli();
        } catch (DateTimeException e) {
            return 0;
        }
    }
}
