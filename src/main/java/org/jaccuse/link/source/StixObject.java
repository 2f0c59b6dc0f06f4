package org.jaccuse.link.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jaccuse.model.Attribution.Backing;
import org.jaccuse.model.Listing;
import org.jaccuse.model.NamedEntity.Kind;

/** The fields of one STIX object. */
final class StixObject {
    private static final Pattern CITATION = Pattern.compile("\\(Citation: ([^)]+)\\)");

    private StixObject() {}

    static Listing listing(JsonNode object, Kind kind, String key, String catalogue) {
        String label = object.path("name").asText().strip();
        return new Listing(key, kind, label, names(object, label), references(object, catalogue), aspects(object));
    }

    private static List<Listing.Name> names(JsonNode object, String label) {
        Map<String, Optional<String>> names = new LinkedHashMap<>();
        for (String field : List.of("aliases", "x_mitre_aliases")) {
            JsonFile.texts(object.path(field)).forEach(name -> names.put(name.strip(), Optional.empty()));
        }
        // ATT&CK cites beside an alias the report that uses it.
        for (JsonNode reference : object.path("external_references")) {
            Matcher citation = CITATION.matcher(reference.path("description").asText(""));
            if (citation.find()) {
                names.replace(reference.path("source_name").asText(""), Optional.of(citation.group(1)));
            }
        }
        names.remove(label);
        List<Listing.Name> all = new ArrayList<>();
        names.forEach((name, by) -> {
            if (!name.isEmpty()) {
                all.add(new Listing.Name(name, by));
            }
        });
        return all;
    }

    /** Addresses that identify the object in a catalogue; those of reports about it are left out. */
    private static List<String> references(JsonNode object, String catalogue) {
        List<String> addresses = new ArrayList<>();
        for (JsonNode reference : object.path("external_references")) {
            boolean identifies = reference.hasNonNull("external_id");
            if (identifies && reference.hasNonNull("url")) {
                addresses.add(reference.path("url").asText());
            } else if (identifies && !reference.path("source_name").asText("").equals(catalogue)) {
                addresses.add(reference.path("source_name").asText("") + ":"
                        + reference.path("external_id").asText());
            }
        }
        return addresses;
    }

    private static Listing.Aspects aspects(JsonNode object) {
        Optional<String> start = Optional.of(object.path("first_seen").asText(""))
                .filter(time -> time.matches("\\d{4}-\\d{2}-\\d{2}T.*"))
                .map(time -> time.substring(0, 10));
        Optional<String> text =
                Optional.of(object.path("description").asText("")).filter(words -> !words.isBlank());
        return new Listing.Aspects(
                start, List.of(), text, object.path("x_mitre_deprecated").asBoolean(false));
    }

    static Optional<Integer> confidence(JsonNode object) {
        JsonNode stated = object.path("confidence");
        return stated.isInt() && stated.intValue() >= 0 && stated.intValue() <= 100
                ? Optional.of(stated.intValue())
                : Optional.empty();
    }

    static Backing backing(JsonNode relationship, Optional<Integer> confidence) {
        List<String> citations = new ArrayList<>();
        for (JsonNode reference : relationship.path("external_references")) {
            if (reference.hasNonNull("url")) {
                citations.add(reference.path("url").asText());
            }
        }
        return new Backing(confidence, Optional.empty(), List.of(), List.of(), List.of(), citations);
    }

    static String words(JsonNode relationship) {
        String type = relationship.path("relationship_type").asText();
        String told = relationship.path("description").asText("");
        return told.isBlank() ? type : type + ": " + told;
    }
}
