package org.jaccuse.export;

import java.io.IOException;
import java.util.List;

/**
 * Attributions under the column names of the dataset of the European Repository of Cyber Incidents, version 1.1, with source and
 * sentence beside them. Codes that need a reader's judgement stay empty.
 */
final class EuRepoC implements Exporter {
    private static final List<String> HEAD = List.of(
            "incident_ID",
            "name",
            "attribution_ID",
            "attribution_date",
            "attribution_type",
            "attribution_basis",
            "attributing_actor",
            "attribution_it_company",
            "attributing_country",
            "attributed_initiator",
            "attributed_initiator_country",
            "attributed_initiator_category",
            "sources_attribution",
            "sentence");

    @Override
    public void write(Excerpt excerpt, Output output) throws IOException {
        try (Csv csv = new Csv(output.writer("csv"))) {
            csv.row(HEAD);
            excerpt.each(quads -> {
                for (Told told : Reading.of(quads).claims()) {
                    if (told.relation().equals("Responsibility")
                            && told.stance().equals("affirm")) {
                        csv.row(row(told));
                    }
                }
            });
        }
    }

    private static List<String> row(Told told) {
        NodeKind holder = told.holder().kind();
        NodeKind accused = told.subject().kind();
        return List.of(
                Terms.local(told.object().id()),
                told.object().label(),
                GraphNode.token(told.id()),
                told.day().orElse(""),
                type(told),
                basis(told),
                told.holder().label(),
                holder == NodeKind.COMPANY ? told.holder().label() : "",
                holder == NodeKind.STATE ? told.holder().label() : "",
                told.subject().label(),
                accused == NodeKind.STATE ? told.subject().label() : "",
                category(accused),
                told.source().url().orElse(told.source().location()),
                told.quote());
    }

    private static String type(Told told) {
        return switch (told.act()) {
            case "ClaimOfResponsibility" -> "Self-attribution in the course of the attack";
            case "TechnicalAttribution" -> "Technical report";
            default -> told.holder().kind() == NodeKind.DOCUMENT ? "Media report" : "";
        };
    }

    private static String basis(Told told) {
        if (told.act().equals("ClaimOfResponsibility")) {
            return "Attacker confirms";
        }
        return switch (told.holder().kind()) {
            case COMPANY -> "IT-security community attributes attacker";
            case STATE, AGENCY -> "Attribution by a government";
            case DOCUMENT -> "Media-based attribution";
            default -> "Not available";
        };
    }

    private static String category(NodeKind kind) {
        return switch (kind) {
            case STATE, AGENCY -> "State";
            case GROUP -> "Non-state-group";
            case PERSON -> "Individual hacker(s)";
            case NOBODY -> "Unknown - not attributed";
            default -> "Not available";
        };
    }
}
