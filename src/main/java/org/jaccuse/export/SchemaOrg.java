package org.jaccuse.export;

import java.io.IOException;

/** Claims of schema.org in JSON-LD: who holds what, and in which article it appears. */
final class SchemaOrg implements Exporter {
    @Override
    public void write(Excerpt excerpt, Output output) throws IOException {
        try (Json json = new Json(output.open("jsonld"))) {
            json.object().field("@context", Namespaces.vocabulary("schema.org")).array("@graph");
            excerpt.each(quads -> {
                for (Told told : Reading.of(quads).claims()) {
                    claim(json, told);
                }
            });
            json.endArray().endObject();
        }
    }

    private static void claim(Json json, Told told) throws IOException {
        json.object()
                .field("@type", "Claim")
                .field("@id", told.id())
                .field("name", told.sentence())
                .field("text", told.quote())
                .field("datePublished", told.claimedOn());
        thing(json, "author", told.holder());
        json.array("about");
        for (Thing thing : new Thing[] {told.subject(), told.object()}) {
            json.object();
            members(json, thing);
        }
        json.endArray();
        if (!told.via().isEmpty()) {
            json.field("creditText", "via " + told.chain());
        }
        json.array("keywords").item(told.stance());
        if (told.certainty().isPresent()) {
            json.item(told.certainty().get());
        }
        json.endArray();
        appearance(json, told);
        json.endObject();
    }

    private static void appearance(Json json, Told told) throws IOException {
        Source source = told.source();
        json.object("appearance")
                .field("@type", "Article")
                .field("@id", source.id())
                .field("headline", source.title())
                .field("datePublished", source.issued())
                .field("url", source.url())
                .field("identifier", source.digest());
        if (source.publisher().isPresent()) {
            json.object("publisher").field("@type", "Organization").field("name", source.publisher());
            json.endObject();
        }
        json.object("hasPart")
                .field("@type", "Quotation")
                .field("text", told.quote())
                .field("position", told.start() + "-" + told.end())
                .endObject();
        json.endObject();
    }

    private static void thing(Json json, String role, Thing thing) throws IOException {
        json.object(role);
        members(json, thing);
    }

    private static void members(Json json, Thing thing) throws IOException {
        json.field("@type", type(thing.kind())).field("@id", thing.id()).field("name", thing.label());
        json.texts("alternateName", thing.names()).texts("sameAs", thing.same()).endObject();
    }

    private static String type(NodeKind kind) {
        return switch (kind) {
            case STATE -> "Country";
            case AGENCY -> "GovernmentOrganization";
            case PERSON -> "Person";
            case COMPANY, GROUP -> "Organization";
            case PLACE -> "Place";
            case INCIDENT -> "Event";
            case MALWARE -> "SoftwareApplication";
            case DOCUMENT -> "Article";
            default -> "Thing";
        };
    }
}
