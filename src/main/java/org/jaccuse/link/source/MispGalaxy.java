package org.jaccuse.link.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jaccuse.model.Attribution;
import org.jaccuse.model.Attribution.Backing;
import org.jaccuse.model.Attribution.Known;
import org.jaccuse.model.Attribution.Own;
import org.jaccuse.model.Certainty;
import org.jaccuse.model.Entries;
import org.jaccuse.model.Listing;
import org.jaccuse.model.NamedEntity.Kind;
import org.jaccuse.model.Refusal;
import org.jaccuse.model.Relation;

/** A cluster of the MISP galaxy: actors with synonyms, a country, a suspected sponsor and the confidence in these. */
final class MispGalaxy implements Format {
    @Override
    public void read(Source source, Entries to) throws IOException {
        new JsonFile(source)
                .each("values", (place, value) -> new Value(source, place, value, to).take(), (field, node) -> {});
    }

    /** One actor. */
    private record Value(Source source, String place, JsonNode json, Entries to) {
        void take() {
            String key = json.path("uuid").asText("");
            String label = json.path("value").asText("").strip();
            if (key.isEmpty() || label.isEmpty()) {
                to.refused(new Refusal(
                        source.location() + " " + place,
                        "an actor without " + (key.isEmpty() ? "uuid" : "value") + "; expected both"));
                return;
            }
            to.listing(new Listing(key, Kind.THREAT_GROUP, label, names(), references(), aspects()));
            json.path("related")
                    .forEach(related ->
                            to.aside("related: " + related.path("type").asText("without a type")));
            attributions(key, label);
        }

        private JsonNode meta() {
            return json.path("meta");
        }

        private List<Listing.Name> names() {
            Map<String, Optional<String>> names = new LinkedHashMap<>();
            JsonFile.texts(meta().path("synonyms")).forEach(name -> names.put(name.strip(), Optional.empty()));
            meta().properties().forEach(field -> {
                if (field.getKey().startsWith("origin:")) {
                    names.replace(
                            field.getKey().substring("origin:".length()),
                            Optional.of(field.getValue().asText()));
                }
            });
            Map<String, String> coiners = source.about().map("coiners");
            for (String coined : JsonFile.texts(meta().path("name-attribution"))) {
                int colon = coined.lastIndexOf(':');
                Optional<String> by = Optional.ofNullable(coiners.get(coined.substring(colon + 1)));
                by.ifPresent(who -> names.replace(coined.substring(0, Math.max(0, colon)), by));
            }
            List<Listing.Name> all = new ArrayList<>();
            names.forEach((name, by) -> {
                if (!name.isEmpty()) {
                    all.add(new Listing.Name(name, by));
                }
            });
            return all;
        }

        private List<String> references() {
            List<String> addresses = new ArrayList<>(JsonFile.texts(meta().path("refs")));
            // Among the synonyms stand codes of other catalogues.
            source.about()
                    .map("codes")
                    .forEach((code, address) -> JsonFile.texts(meta().path("synonyms")).stream()
                            .filter(name -> name.matches(code))
                            .forEach(name -> addresses.add(address.replace("$0", name))));
            return addresses.stream().map(String::strip).distinct().toList();
        }

        private Listing.Aspects aspects() {
            Optional<String> text =
                    Optional.of(json.path("description").asText("")).filter(words -> !words.isBlank());
            Optional<String> since =
                    Optional.of(meta().path("since").asText("")).filter(year -> year.matches("\\d{4}"));
            return new Listing.Aspects(since, List.of(), text, false);
        }

        private void attributions(String key, String label) {
            Own actor = new Own(Kind.THREAT_GROUP, key);
            Backing backing = backing();
            Certainty certainty = source.about()
                    .certainty(backing.confidence()
                            .filter(value -> backing.placeholders().isEmpty()));
            for (String country : JsonFile.texts(meta().path("country"))) {
                if (!country.isBlank()) {
                    Optional<String> place = source.place(country);
                    unknown(place, country);
                    place.ifPresent(known -> to.attribution(new Attribution(
                            key,
                            "country",
                            Relation.BASED_IN,
                            actor,
                            new Known(known),
                            certainty,
                            List.of(),
                            backing,
                            label + ": country " + country)));
                }
            }
            String hedge = source.about().text("hedge").orElse("");
            for (String sponsor : JsonFile.texts(meta().path("cfr-suspected-state-sponsor"))) {
                if (source.about().nothing(sponsor)) {
                    to.aside("sponsor: " + sponsor);
                    continue;
                }
                Optional<String> state = source.state(sponsor);
                unknown(state, sponsor);
                state.ifPresent(known -> to.attribution(new Attribution(
                        key,
                        "suspected-state-sponsor",
                        Relation.LINKED_TO,
                        actor,
                        new Known(known),
                        certainty.and(Certainty.PROBABLE),
                        List.of(hedge),
                        backing,
                        label + ": suspected state sponsor " + sponsor)));
            }
        }

        private void unknown(Optional<String> found, String word) {
            if (found.isEmpty()) {
                to.refused(new Refusal(
                        source.location() + " " + place,
                        "the country '" + word + "' is not known; add it to 'countries' of data/links/"
                                + source.about().id() + ".yml"));
            }
        }

        private Backing backing() {
            Optional<Integer> stated = Optional.of(
                            meta().path("attribution-confidence").asText(""))
                    .filter(value -> value.matches("\\d{1,3}"))
                    .map(Integer::valueOf)
                    .filter(value -> value <= 100);
            boolean byDefault =
                    stated.map(String::valueOf).equals(source.about().text("default"));
            return new Backing(
                    stated,
                    Optional.empty(),
                    stated.isPresent() && byDefault ? List.of("confidence") : List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }
    }
}
