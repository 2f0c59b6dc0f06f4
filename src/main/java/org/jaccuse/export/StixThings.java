package org.jaccuse.export;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Actors, incidents and places as objects of STIX 2.1, each written when it is first needed. A state or company that speaks is an
 * identity; one that is accused is a threat actor beside it, attributed to that identity by name, for STIX lets no identity attack.
 */
final class StixThings {
    private final Json json;
    private final Set<String> written = new HashSet<>();

    StixThings(Json json) {
        this.json = json;
    }

    /** The identity of one who speaks. */
    String identity(Thing thing) throws IOException {
        String id = StixObject.id("identity", thing.id());
        if (written.add(id)) {
            StixObject.begin(json, "identity", thing.id(), Optional.empty());
            json.field("name", thing.label()).field("identity_class", identityClass(thing.kind()));
            elsewhere(thing);
            json.endObject();
        }
        return id;
    }

    /** The object for one who is spoken of. */
    String actor(Thing thing) throws IOException {
        String type = switch (thing.kind()) {
            case GROUP -> "intrusion-set";
            case MALWARE -> "malware";
            case PLACE -> "location";
            case INCIDENT -> "campaign";
            default -> "threat-actor";
        };
        return object(type, thing);
    }

    /** The object for what a claim ties an actor to. */
    String object(Thing thing) throws IOException {
        String id = actor(thing);
        if (thing.kind() == NodeKind.INCIDENT) {
            incident(thing);
        }
        return id;
    }

    private String object(String type, Thing thing) throws IOException {
        String id = StixObject.id(type, thing.id());
        if (written.add(id)) {
            StixObject.begin(json, type, thing.id(), Optional.empty());
            json.field("name", thing.label());
            switch (type) {
                case "threat-actor" ->
                    json.texts("threat_actor_types", List.of(actorType(thing.kind())))
                            .texts("aliases", thing.names());
                case "intrusion-set", "campaign" -> json.texts("aliases", thing.names());
                case "malware" -> json.field("is_family", true).texts("malware_types", List.of("unknown"));
                default -> json.field("region", region(thing));
            }
            elsewhere(thing);
            json.endObject();
        }
        return id;
    }

    /** STIX has attributions of campaigns only; the incident stands beside its campaign. */
    private void incident(Thing thing) throws IOException {
        String id = StixObject.id("incident", thing.id());
        if (written.add(id)) {
            StixObject.begin(json, "incident", thing.id(), Optional.empty());
            json.field("name", thing.label()).endObject();
            StixObject.begin(json, "relationship", thing.id() + "\nincident", Optional.empty());
            json.field("relationship_type", "related-to")
                    .field("source_ref", id)
                    .field("target_ref", StixObject.id("campaign", thing.id()))
                    .endObject();
        }
    }

    private void elsewhere(Thing thing) throws IOException {
        json.array("external_references");
        json.object()
                .field("source_name", "jaccuse")
                .field("external_id", thing.id())
                .endObject();
        for (String same : thing.same()) {
            json.object()
                    .field("source_name", "same as")
                    .field("external_id", same)
                    .endObject();
        }
        json.endArray();
    }

    private static String identityClass(NodeKind kind) {
        return switch (kind) {
            case PERSON -> "individual";
            case STATE, AGENCY, COMPANY, DOCUMENT -> "organization";
            case GROUP -> "group";
            default -> "unknown";
        };
    }

    /** STIX wants a region or a country of each place; its list of regions is open. */
    private static String region(Thing place) {
        return place.label().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    private static String actorType(NodeKind kind) {
        return switch (kind) {
            case STATE, AGENCY -> "nation-state";
            default -> "unknown";
        };
    }
}
