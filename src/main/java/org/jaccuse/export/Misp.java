package org.jaccuse.export;

import java.io.IOException;
import java.util.Optional;

/** A MISP event: each claim an object of its own with its attributes, each document an attribute. */
final class Misp implements Exporter {
    /** A day for events without one: MISP wants one. */
    static final String NO_DAY = "1970-01-01";

    @Override
    public void write(Excerpt excerpt, Output output) throws IOException {
        String[] latest = {NO_DAY};
        excerpt.each(quads -> Reading.of(quads).claims().stream()
                .flatMap(told -> told.day().stream())
                .filter(day -> day.length() == 10 && day.compareTo(latest[0]) > 0)
                .forEach(day -> latest[0] = day));
        try (Json json = new Json(output.open("json"))) {
            json.object().object("Event");
            json.field("uuid", Uuid5.of(Terms.BASE + "misp-event"))
                    .field("info", "Who accuses whom: claims found by jaccuse")
                    .field("date", latest[0])
                    .field("threat_level_id", "4")
                    .field("analysis", "1")
                    .field("distribution", "0")
                    .field("published", false);
            json.array("Tag").object().field("name", "tlp:clear").endObject().endArray();
            json.array("Object");
            excerpt.each(quads -> {
                for (Told told : Reading.of(quads).claims()) {
                    claim(json, told);
                }
            });
            json.endArray().endObject().endObject();
        }
    }

    private static void claim(Json json, Told told) throws IOException {
        json.object()
                .field("uuid", Uuid5.of(told.id()))
                .field("name", "claim")
                .field("meta-category", "misc")
                .field("description", "What somebody holds about an actor, with the sentence that says so.")
                .field("template_uuid", Uuid5.of(Terms.BASE + "misp-claim"))
                .field("template_version", "1")
                .field("distribution", "5")
                .field("comment", told.sentence());
        json.array("Attribute");
        attribute(
                json,
                told,
                "holder",
                "text",
                "Attribution",
                Optional.of(told.holder().label()));
        attribute(
                json,
                told,
                "accused",
                "threat-actor",
                "Attribution",
                Optional.of(told.subject().label()));
        attribute(json, told, "relation", "text", "Attribution", Optional.of(told.relation()));
        attribute(
                json,
                told,
                "object",
                "text",
                "Attribution",
                Optional.of(told.object().label()));
        attribute(json, told, "stance", "text", "Attribution", Optional.of(told.stance()));
        attribute(json, told, "certainty", "text", "Attribution", told.certainty());
        attribute(json, told, "hedges", "text", "Attribution", Optional.of(String.join("; ", told.hedges())));
        attribute(json, told, "via", "text", "Attribution", Optional.of(told.chain()));
        attribute(
                json,
                told,
                "day",
                "datetime",
                "Other",
                told.day().filter(d -> d.length() == 10).map(d -> d + "T00:00:00Z"));
        attribute(json, told, "sentence", "text", "External analysis", Optional.of(told.quote()));
        attribute(json, told, "place", "text", "External analysis", Optional.of(told.start() + "-" + told.end()));
        attribute(
                json,
                told,
                "document",
                "text",
                "External analysis",
                Optional.of(told.source().location()));
        attribute(
                json,
                told,
                "address",
                "link",
                "External analysis",
                told.source().url().filter(Misp::address));
        attribute(
                json,
                told,
                "digest",
                "sha256",
                "External analysis",
                Optional.of(told.source().digest().replaceFirst("^sha256:", "")));
        json.endArray().endObject();
    }

    private static boolean address(String url) {
        return url.matches("(?i)https?:.*");
    }

    private static void attribute(
            Json json, Told told, String relation, String type, String category, Optional<String> value)
            throws IOException {
        if (value.filter(text -> !text.isBlank()).isPresent()) {
            json.object()
                    .field("uuid", Uuid5.of(told.id() + "\n" + relation))
                    .field("object_relation", relation)
                    .field("type", type)
                    .field("category", category)
                    .field("value", value)
                    .field("to_ids", false)
                    .field("disable_correlation", !type.equals("threat-actor"))
                    .field("distribution", "5")
                    .endObject();
        }
    }
}
