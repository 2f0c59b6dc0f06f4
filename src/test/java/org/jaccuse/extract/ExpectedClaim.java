package org.jaccuse.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jaccuse.model.Finding;
import org.jaccuse.model.Hop;
import org.jaccuse.model.Mention;

/**
 * A claim as examples and cases write it: {@code HOLDER | via A > B | stance certainty | relation | subject | object}, the relays
 * outermost first and left out where there are none. Holders without words are AUTHOR and UNSPECIFIED; "unknown" is the actor or
 * incident that nobody has named.
 */
record ExpectedClaim(
        String line, String holder, List<String> via, String stance, String relation, String subject, String object) {

    /** @throws IllegalArgumentException when the line is not in the notation */
    static ExpectedClaim of(String line) {
        List<String> parts = new ArrayList<>(
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
        List<String> via = List.of();
        if (parts.size() == 6 && parts.get(1).startsWith("via ")) {
            via = Arrays.stream(parts.remove(1).substring(4).split(">"))
                    .map(String::strip)
                    .toList();
        }
        if (parts.size() != 5 || parts.stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("found '" + line
                    + "'; expected HOLDER | via A > B | stance certainty | relation | subject | object");
        }
        return new ExpectedClaim(line, parts.get(0), via, parts.get(1), parts.get(2), parts.get(3), parts.get(4));
    }

    /** Whether the finding is this claim: its words, or what they refer back to, contain those given here. */
    boolean fits(Finding finding) {
        return says(finding.holder(), holder)
                && relays(finding)
                && stance(finding).equals(stance)
                && finding.relation().name().equalsIgnoreCase(relation)
                && says(finding.subject(), subject)
                && says(finding.object(), object);
    }

    private boolean relays(Finding finding) {
        List<Hop<Mention>> found = finding.via();
        return found.size() == via.size()
                && Stream.iterate(0, i -> i < via.size(), i -> i + 1)
                        .allMatch(i -> says(found.get(i).speaker(), via.get(i)));
    }

    private static boolean says(Mention mention, String words) {
        return switch (words) {
            case "AUTHOR", "UNSPECIFIED" -> mention.kind().name().equals(words);
            case "unknown" -> mention.kind() == Mention.Kind.UNKNOWN;
            default ->
                Stream.of(mention.text(), mention.name())
                        .anyMatch(name -> plain(name).contains(plain(words)));
        };
    }

    /** Lower case, without articles and quotation marks, one space between words. */
    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("[\"“”]", "")
                .replaceAll("\\b(?:the|a|an)\\s+", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Gives every expected claim a finding of its own; empty when that cannot be done. */
    static Optional<List<Finding>> assign(List<ExpectedClaim> expected, List<Finding> findings) {
        if (expected.isEmpty()) {
            return Optional.of(List.of());
        }
        for (Finding finding : findings) {
            if (expected.get(0).fits(finding)) {
                List<Finding> others = new ArrayList<>(findings);
                others.remove(finding);
                Optional<List<Finding>> rest = assign(expected.subList(1, expected.size()), others);
                if (rest.isPresent()) {
                    return rest.map(
                            r -> Stream.concat(Stream.of(finding), r.stream()).toList());
                }
            }
        }
        return Optional.empty();
    }

    /** A finding in the notation, with the name of its pattern. */
    static String of(Finding finding) {
        String via = finding.via().stream().map(hop -> words(hop.speaker())).collect(Collectors.joining(" > "));
        return String.join(
                        " | ",
                        words(finding.holder()) + (via.isEmpty() ? "" : " | via " + via),
                        stance(finding),
                        finding.relation().name().toLowerCase(Locale.ROOT),
                        words(finding.subject()),
                        words(finding.object()))
                + "   [" + finding.pattern() + "]";
    }

    private static String stance(Finding finding) {
        String certainty = finding.certainty().map(c -> " " + c.name()).orElse("");
        return (finding.stance().name() + certainty).toLowerCase(Locale.ROOT);
    }

    private static String words(Mention mention) {
        String words = mention.text().isEmpty() ? mention.kind().name() : mention.text();
        return mention.antecedent()
                .filter(a -> !a.equals(mention.text()))
                .map(a -> words + " (" + a + ")")
                .orElse(words);
    }
}
