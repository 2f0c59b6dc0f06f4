package org.jaccuse.export;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A bundle of STIX 2.1. An affirmation is a relationship that its holder created: {@code attributed-to} from the campaign of an
 * incident to the accused. A denial or doubt is the opinion of its holder on the relationships of the same proposition, or a note
 * where nobody affirms it. Each document is a report of its claims. Ids follow from names, so that two exports agree.
 */
final class Stix implements Exporter {
    @Override
    public void write(Excerpt excerpt, Output output) throws IOException {
        Map<String, Set<String>> affirmed = new HashMap<>();
        excerpt.each(quads -> Reading.of(quads).claims().stream()
                .filter(told -> told.stance().equals("affirm"))
                .forEach(told -> affirmed.computeIfAbsent(told.proposition(), p -> new TreeSet<>())
                        .add(StixObject.id("relationship", told.id()))));
        try (Json json = new Json(output.open("json"))) {
            json.object().field("type", "bundle").field("id", StixObject.id("bundle", Terms.BASE + "stix"));
            json.array("objects");
            StixThings things = new StixThings(json);
            excerpt.each(quads -> document(json, things, Reading.of(quads).claims(), affirmed));
            json.endArray().endObject();
        }
    }

    private static void document(Json json, StixThings things, List<Told> claims, Map<String, Set<String>> affirmed)
            throws IOException {
        Map<Source, Set<String>> reported = new HashMap<>();
        for (Told told : claims) {
            Set<String> refs = reported.computeIfAbsent(told.source(), source -> new TreeSet<>());
            String holder = things.identity(told.holder());
            String subject = things.actor(told.subject());
            String object = things.object(told.object());
            refs.addAll(List.of(holder, subject, object));
            Set<String> meant = affirmed.getOrDefault(told.proposition(), Set.of());
            if (told.stance().equals("affirm")) {
                refs.add(relationship(json, told, holder, subject, object));
            } else if (meant.isEmpty()) {
                refs.add(note(json, told, holder, new TreeSet<>(List.of(subject, object))));
            } else {
                refs.add(opinion(json, told, holder, meant));
            }
        }
        for (Map.Entry<Source, Set<String>> report : reported.entrySet()) {
            report(json, report.getKey(), report.getValue(), things);
        }
    }

    private static String relationship(Json json, Told told, String holder, String subject, String object)
            throws IOException {
        String type = switch (told.relation()) {
            case "Responsibility" -> "attributed-to";
            case "Location" -> subject.startsWith("intrusion-set") ? "originates-from" : "located-at";
            default -> "related-to";
        };
        boolean fromObject = told.relation().equals("Responsibility");
        String id = StixObject.begin(json, "relationship", told.id(), told.day());
        json.field("created_by_ref", holder)
                .field("relationship_type", type)
                .field("description", description(told))
                .field("confidence", confidence(told))
                .field("source_ref", fromObject ? object : subject)
                .field("target_ref", fromObject ? subject : object)
                .endObject();
        return id;
    }

    private static String opinion(Json json, Told told, String holder, Set<String> meant) throws IOException {
        String id = StixObject.begin(json, "opinion", told.id(), told.day());
        json.field("created_by_ref", holder)
                .field("explanation", description(told))
                .texts("authors", List.of(told.holder().label()))
                .field("opinion", strength(told))
                .texts("object_refs", meant)
                .endObject();
        return id;
    }

    private static String strength(Told told) {
        if (told.stance().equals("doubt")) {
            return "neutral";
        }
        return told.certainty().filter("certain"::equals).isPresent() ? "strongly-disagree" : "disagree";
    }

    private static String note(Json json, Told told, String holder, Set<String> about) throws IOException {
        String id = StixObject.begin(json, "note", told.id(), told.day());
        json.field("created_by_ref", holder)
                .field("abstract", Plain.cut(told.sentence(), 200))
                .field("content", description(told))
                .texts("authors", List.of(told.holder().label()))
                .texts("object_refs", about)
                .endObject();
        return id;
    }

    private static String description(Told told) {
        StringBuilder text = new StringBuilder(told.sentence());
        if (!told.hedges().isEmpty()) {
            text.append("\nhedged: ").append(String.join("; ", told.hedges()));
        }
        if (!told.via().isEmpty()) {
            text.append("\nvia ").append(told.chain());
        }
        return text.append("\n“").append(told.quote()).append("”").toString();
    }

    /** By the scale of STIX 2.1, appendix A: high, medium, low. */
    private static int confidence(Told told) {
        return switch (told.certainty().orElse("")) {
            case "certain" -> 85;
            case "probable" -> 50;
            default -> 15;
        };
    }

    private static void report(Json json, Source source, Set<String> refs, StixThings things) throws IOException {
        StixObject.begin(json, "report", source.id(), source.issued());
        json.field("name", source.title().isBlank() ? source.id() : source.title())
                .field("published", StixObject.time(source.issued()))
                .texts("report_types", List.of("attribution"));
        if (source.publisher().isPresent()) {
            json.field("description", "Published by " + source.publisher().get());
        }
        json.array("external_references").object();
        json.field("source_name", source.publisher().orElse("document"))
                .field("description", source.location())
                .field("url", source.url().filter(url -> url.matches("(?i)https?://\\S+")))
                .endObject();
        json.object()
                .field("source_name", "jaccuse")
                .field("external_id", source.digest().isEmpty() ? source.id() : source.digest())
                .endObject()
                .endArray();
        json.texts("object_refs", refs).endObject();
    }
}
