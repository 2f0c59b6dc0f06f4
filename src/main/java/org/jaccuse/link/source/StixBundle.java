package org.jaccuse.link.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jaccuse.bundle.YamlEntry;
import org.jaccuse.model.Attribution;
import org.jaccuse.model.Entries;
import org.jaccuse.model.InputException;
import org.jaccuse.model.NamedEntity.Kind;
import org.jaccuse.model.Refusal;
import org.jaccuse.model.Relation;

/**
 * A bundle of STIX 2.0 or 2.1, MITRE ATT&amp;CK's among them. It is read twice: relationships may stand before what they relate, and
 * only ids are kept in memory.
 */
final class StixBundle implements Format {
    private static final Set<String> VERSIONS = Set.of("2.0", "2.1");

    @Override
    public void read(Source source, Entries to) throws IOException {
        new Reading(source, to).run();
    }

    private static final class Reading {
        private final Source source;
        private final Entries to;
        private final String catalogue;
        private final StixIndex index = new StixIndex();

        Reading(Source source, Entries to) {
            this.source = source;
            this.to = to;
            this.catalogue = source.about().text("catalogue").orElse("");
        }

        void run() throws IOException {
            new JsonFile(source).each("objects", this::first, this::head);
            new JsonFile(source).each("objects", this::second, (field, node) -> {});
        }

        private void head(String field, JsonNode value) {
            if (field.equals("type") && !value.asText().equals("bundle")) {
                throw new InputException(source.location(), "is a " + value.asText() + "; expected a STIX bundle");
            }
            if (field.equals("spec_version")) {
                version(value.asText(), "");
            }
        }

        private void version(String version, String place) {
            if (!VERSIONS.contains(version)) {
                throw new InputException(
                        source.location() + place, "STIX version '" + version + "', expected 2.0 or 2.1; convert it");
            }
        }

        private void first(String place, JsonNode object) {
            if (object.hasNonNull("spec_version")) {
                version(object.path("spec_version").asText(), " " + place);
            }
            index.note(object, catalogue).ifPresent(wrong -> refuse(place, wrong));
        }

        private void second(String place, JsonNode object) {
            String type = object.path("type").asText("");
            if (index.get(object.path("id").asText("")).isEmpty()) {
                return;
            }
            if (!index.newest(object)) {
                to.aside("earlier versions of objects");
            } else if (object.path("revoked").asBoolean(false)) {
                to.aside("revoked: " + type);
            } else if (type.equals("relationship")) {
                relationship(place, object);
            } else {
                kind(type, object).ifPresentOrElse(kind -> list(place, object, kind), () -> to.aside(type));
            }
        }

        private Optional<Kind> kind(String type, JsonNode object) {
            String of = type.equals("identity")
                    ? "identity " + object.path("identity_class").asText("")
                    : type;
            return Optional.ofNullable(source.about().map("kinds").get(of.strip()))
                    .map(kind -> Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
        }

        private void list(String place, JsonNode object, Kind kind) {
            if (object.path("name").asText("").isBlank()) {
                refuse(place, "a " + object.path("type").asText() + " without a name; give it one");
                return;
            }
            to.listing(StixObject.listing(object, kind, key(object.path("id").asText()), catalogue));
        }

        private String key(String id) {
            return index.get(id)
                    .map(StixIndex.Found::key)
                    .filter(key -> !key.isEmpty())
                    .orElse(id);
        }

        private void relationship(String place, JsonNode object) {
            String type = object.path("relationship_type").asText("");
            String from = object.path("source_ref").asText("");
            String target = object.path("target_ref").asText("");
            for (String end : List.of(from, target)) {
                if (index.get(end).isEmpty()) {
                    refuse(place, "relates to '" + end + "', which is not in the bundle; add it");
                    return;
                }
            }
            if (index.get(from).filter(StixIndex.Found::revoked).isPresent()
                    || index.get(target).filter(StixIndex.Found::revoked).isPresent()) {
                to.aside("relationship of something revoked");
                return;
            }
            Optional<YamlEntry> rule = rule(type, kindOf(from), kindOf(target));
            if (rule.isEmpty()) {
                to.aside("relationship: " + type);
            } else if (type.equals("attributed-to") && index.circular(from, target)) {
                refuse(place, "'" + from + "' is attributed to itself in a circle; break the circle");
            } else {
                attribute(object, rule.get(), from, target);
            }
        }

        private Optional<YamlEntry> rule(String type, String from, String target) {
            return source.about().entries("rules").stream()
                    .filter(rule -> rule.required("relationship").equals(type))
                    .filter(rule -> List.of(rule.required("from").split(" ")).contains(from))
                    .filter(rule -> List.of(rule.required("to").split(" ")).contains(target))
                    .findFirst();
        }

        private String kindOf(String id) {
            return index.get(id).map(StixIndex.Found::type).orElse("");
        }

        private void attribute(JsonNode object, YamlEntry rule, String from, String target) {
            boolean accusesTarget = rule.required("accused").equals("to");
            String accused = accusesTarget ? target : from;
            String other = accusesTarget ? from : target;
            Optional<Integer> confidence = StixObject.confidence(object);
            to.attribution(new Attribution(
                    object.path("id").asText(),
                    rule.required("name"),
                    Relation.valueOf(rule.required("reads").toUpperCase(Locale.ROOT)),
                    own(accused),
                    own(other),
                    source.about().certainty(confidence),
                    List.of(),
                    StixObject.backing(object, confidence),
                    StixObject.words(object)));
        }

        private Attribution.Own own(String id) {
            String type = kindOf(id);
            String kind = source.about()
                    .map("kinds")
                    .getOrDefault(
                            type, source.about().map("kinds").getOrDefault(type + " organization", "organisation"));
            return new Attribution.Own(Kind.valueOf(kind.toUpperCase(Locale.ROOT)), key(id));
        }

        private void refuse(String place, String reason) {
            to.refused(new Refusal(source.location() + " " + place, reason));
        }
    }
}
