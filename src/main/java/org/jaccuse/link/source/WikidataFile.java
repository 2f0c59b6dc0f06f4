package org.jaccuse.link.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jaccuse.model.Attribution;
import org.jaccuse.model.Attribution.Backing;
import org.jaccuse.model.Entries;
import org.jaccuse.model.Listing;
import org.jaccuse.model.NamedEntity.Kind;
import org.jaccuse.model.Refusal;
import org.jaccuse.model.Relation;

/** Items of Wikidata: the answer of its query service, or its entities as JSON. */
final class WikidataFile implements Format {
    /** What was gathered of an item; of an answer it may stand in several rows. */
    private static final class Item {
        private String label = "";
        private String kind = "";
        private final Set<String> names = new LinkedHashSet<>();
        private final Set<String> countries = new LinkedHashSet<>();
    }

    @Override
    public void read(Source source, Entries to) throws IOException {
        Map<String, Item> items = new LinkedHashMap<>();
        if (isAnswer(source)) {
            new JsonFile(source)
                    .each("results bindings", (place, row) -> row(source, place, row, items, to), (field, node) -> {});
        } else {
            new JsonFile(source)
                    .each("entities", (id, entity) -> entity(source, id, entity, items, to), (field, node) -> {});
        }
        items.forEach((id, item) -> tell(source, id, item, to));
    }

    private static boolean isAnswer(Source source) throws IOException {
        try (InputStream in = Files.newInputStream(source.file())) {
            return new String(in.readNBytes(1 << 16), StandardCharsets.UTF_8).contains("\"bindings\"");
        }
    }

    private static void row(Source source, String place, JsonNode row, Map<String, Item> items, Entries to) {
        Map<String, String> columns = source.about().map("fields");
        String id = value(row, columns, "item").replaceFirst(".*/", "");
        if (!id.matches("Q\\d+")) {
            to.refused(new Refusal(
                    source.location() + " " + place, "the item '" + id + "' is none; expected Q and a number"));
            return;
        }
        Item item = items.computeIfAbsent(id, key -> new Item());
        item.label = value(row, columns, "label");
        item.kind = value(row, columns, "kind").replaceFirst(".*/", "");
        add(item.names, value(row, columns, "alias"));
        add(item.countries, value(row, columns, "country").replaceFirst(".*/", ""));
    }

    private static void add(Set<String> to, String value) {
        if (!value.isBlank()) {
            to.add(value);
        }
    }

    private static String value(JsonNode row, Map<String, String> columns, String field) {
        return row.path(columns.getOrDefault(field, field))
                .path("value")
                .asText("")
                .strip();
    }

    private static void entity(Source source, String id, JsonNode entity, Map<String, Item> items, Entries to) {
        if (!entity.path("id").asText(id).matches("Q\\d+")) {
            to.aside("no item: " + entity.path("type").asText("without a type"));
            return;
        }
        Item item = new Item();
        item.label = entity.path("labels").path("en").path("value").asText("");
        entity.path("aliases")
                .path("en")
                .forEach(alias -> add(item.names, alias.path("value").asText("")));
        Map<String, String> fields = source.about().map("fields");
        Map<String, String> kinds = source.about().map("kinds");
        values(entity, fields.getOrDefault("kindProperty", "")).stream()
                .filter(kinds::containsKey)
                .findFirst()
                .ifPresent(kind -> item.kind = kind);
        item.countries.addAll(values(entity, fields.getOrDefault("countryProperty", "")));
        items.put(entity.path("id").asText(id), item);
    }

    private static List<String> values(JsonNode entity, String property) {
        List<String> values = new ArrayList<>();
        for (JsonNode claim : entity.path("claims").path(property)) {
            // What Wikidata keeps as wrong or outdated is no statement of it.
            if (!claim.path("rank").asText("").equals("deprecated")) {
                String id = claim.path("mainsnak")
                        .path("datavalue")
                        .path("value")
                        .path("id")
                        .asText("");
                if (!id.isEmpty()) {
                    values.add(id);
                }
            }
        }
        return values;
    }

    private static void tell(Source source, String id, Item item, Entries to) {
        if (item.label.isBlank() || item.label.equals(id)) {
            to.refused(new Refusal(source.location() + " " + id, "an item without an English label; give it one"));
            return;
        }
        String kind = source.about().map("kinds").getOrDefault(item.kind, "threat_group");
        Kind of = Kind.valueOf(kind.toUpperCase(Locale.ROOT));
        item.names.remove(item.label);
        to.listing(new Listing(
                id,
                of,
                item.label,
                item.names.stream().map(Listing.Name::of).toList(),
                List.of(source.about().map("codes").getOrDefault("item", "") + id),
                Listing.Aspects.NONE));
        for (String country : of == Kind.INCIDENT || of == Kind.MALWARE ? Set.<String>of() : item.countries) {
            Optional<String> place = source.place(country);
            if (place.isEmpty()) {
                to.aside("country that is not known: " + country);
            }
            place.ifPresent(known -> to.attribution(new Attribution(
                    id,
                    "country",
                    Relation.BASED_IN,
                    new Attribution.Own(of, id),
                    new Attribution.Known(known),
                    source.about().certainty(Optional.empty()),
                    List.of(),
                    Backing.NONE,
                    item.label + ": country " + country)));
        }
    }
}
