package org.jaccuse.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Why the store holds a claim: what it says, the sentence with the parts that its words play, the chain, what the words were taken
 * for, what else the claim tells, who says otherwise, and where it comes from.
 *
 * @param claim the claim
 * @param facts everything else, in the order in which it is read
 */
public record Explanation(ClaimRow claim, List<Fact> facts) {
    public Explanation {
        facts = List.copyOf(facts);
    }

    /**
     * One line of an explanation.
     *
     * @param section what it belongs to: {@code words}, {@code details}, {@code others}, {@code origin}
     * @param label what the value is
     * @param value for people
     * @param claim IRI of the other claim that it tells of, empty for none
     */
    public record Fact(String section, String label, String value, String claim) {
        Fact(String section, String label, String value) {
            this(section, label, value, "");
        }
    }

    static Explanation of(ClaimRow claim, Table mentions, Table details, Table others, Table origin, Names names) {
        Shower shower = new Shower(names);
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("sentence", "with roles", marked(claim, mentions)));
        facts.add(new Fact("chain", "from the document inwards", chain(claim)));
        mentions.rows().forEach(row -> facts.add(shower.words(row)));
        details.rows()
                .forEach(row -> facts.add(new Fact("details", shower.text(row, "aspect"), shower.text(row, "value"))));
        others.rows().forEach(row -> facts.add(shower.other(row)));
        origin.rows()
                .forEach(row -> facts.add(new Fact("origin", shower.text(row, "fact"), shower.text(row, "value"))));
        return new Explanation(claim, facts);
    }

    /** The sentence with its words for holder, subject, object and relays in brackets. */
    private static String marked(ClaimRow claim, Table mentions) {
        StringBuilder sentence = new StringBuilder(claim.evidence().quote());
        Map<Integer, List<Binding>> byStart = mentions.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> Integer.parseInt(Table.text(row, "start").orElse("0"))));
        byStart.keySet().stream().sorted((a, b) -> Integer.compare(b, a)).forEach(start -> {
            List<Binding> same = byStart.getOrDefault(start, List.of());
            int from = start - claim.evidence().start();
            int to = Integer.parseInt(Table.text(same.get(0), "end").orElse("0"))
                    - claim.evidence().start();
            // A bracket inside of another's words would shift their end; the inner one is left out.
            if (from >= 0
                    && to <= sentence.length()
                    && sentence.substring(from, to).indexOf('[') < 0) {
                String roles = same.stream()
                        .flatMap(row -> Table.text(row, "role").stream())
                        .distinct()
                        .collect(Collectors.joining(", "));
                sentence.replace(from, to, "[" + roles + ": " + sentence.substring(from, to) + "]");
            }
        });
        return sentence.toString();
    }

    private static String chain(ClaimRow claim) {
        List<String> links = new ArrayList<>(List.of(claim.document()));
        claim.via().forEach(relay -> links.add(relay.label()));
        links.add(claim.source().label());
        return String.join(" → ", links);
    }

    /** Makes lines of rows. */
    private record Shower(Names names) {
        String text(Binding row, String column) {
            return Table.text(row, column)
                    .map(text -> names.label(text).orElse(text))
                    .orElse("");
        }

        Fact words(Binding row) {
            String taken = "“" + text(row, "words") + "” is " + text(row, "entity");
            Optional<String> reason = Table.text(row, "reason");
            String why = reason.map(
                            words -> "; weighed: " + text(row, "means") + ", " + text(row, "score") + ", " + words)
                    .orElse("");
            return new Fact("words", text(row, "role"), taken + why);
        }

        Fact other(Binding row) {
            String day = Table.text(row, "day").map(date -> date + ", ").orElse("");
            String sure = Table.text(row, "certainty")
                    .map(degree -> " (" + degree + ")")
                    .orElse("");
            return new Fact(
                    "others",
                    text(row, "holder") + " " + text(row, "bearing") + sure,
                    "“" + text(row, "sentence") + "” " + day + text(row, "document"),
                    Table.text(row, "other").orElse(""));
        }
    }
}
