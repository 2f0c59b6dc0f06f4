package org.jaccuse.detail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.DataFile;
import org.jaccuse.bundle.YamlEntry;
import org.jaccuse.model.Aspect;
import org.jaccuse.model.Claim;
import org.jaccuse.model.Detail;
import org.jaccuse.model.InputException;

/**
 * Reads what claims tell beside their stance. Where cues of one aspect overlap, the longest counts: "very likely" is not
 * "likely" as well. Immutable; may be used from several threads.
 */
public final class Details {
    private static final Pattern CONCEPT = Pattern.compile("(?m)^<([a-z]+/[a-z0-9-]+)> a skos:Concept");

    private final List<Rule> rules;

    private Details(List<Rule> rules) {
        this.rules = rules;
    }

    /**
     * Loads and checks {@code data/details}.
     *
     * @param bundle where the files are
     * @throws InputException naming file and line of a mistake
     */
    public static Details load(Bundle bundle) {
        Set<String> values = CONCEPT.matcher(
                        Bundle.shipped().file("ontology/schemes.ttl").text())
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        Set<String> names = new TreeSet<>();
        List<Rule> rules = new ArrayList<>();
        for (DataFile file : bundle.list("data/details", ".yml")) {
            for (YamlEntry entry : YamlEntry.of(file)) {
                Rule rule = Rule.of(entry, values);
                if (!names.add(rule.name())) {
                    throw new InputException(
                            entry.where(), "a second entry named '" + rule.name() + "'; names must be unique");
                }
                rules.add(rule);
            }
        }
        return new Details(List.copyOf(rules));
    }

    /** The details of each claim in a fixed order; claims that tell nothing more are absent. */
    public Map<Claim, List<Detail>> of(List<Claim> claims) {
        Map<Claim, List<Detail>> details = new HashMap<>();
        for (Claim claim : claims) {
            List<Detail> found = of(claim);
            if (!found.isEmpty()) {
                details.put(claim, found);
            }
        }
        return details;
    }

    private List<Detail> of(Claim claim) {
        String sentence = claim.evidence().quote();
        List<Fit> fits = rules.stream()
                .filter(rule -> rule.isFor(claim))
                .flatMap(rule -> fits(rule, claim, sentence))
                .toList();
        return fits.stream()
                .filter(fit -> fits.stream().noneMatch(fit::yieldsTo))
                .map(fit -> new Detail(fit.rule().aspect(), fit.rule().value(), fit.words()))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Fit> fits(Rule rule, Claim claim, String sentence) {
        return rule.phrases().isEmpty()
                ? Stream.of(new Fit(rule, 0, 0, ""))
                : rule.cues(sentence).stream()
                        .filter(cue -> !rule.hedged() || isHedge(claim, cue))
                        .map(cue -> new Fit(rule, cue.start(), cue.end(), cue.group()));
    }

    private static boolean isHedge(Claim claim, MatchResult cue) {
        String words = cue.group().toLowerCase(Locale.ROOT);
        return claim.hedges().stream()
                .map(hedge -> hedge.toLowerCase(Locale.ROOT))
                .anyMatch(hedge -> words.contains(hedge) || hedge.contains(words));
    }

    /** A cue of a rule with its place in the sentence. */
    private record Fit(Rule rule, int start, int end, String words) {
        /** A longer cue of the same aspect at the same place tells more; what no words tell yields to any that do. */
        boolean yieldsTo(Fit other) {
            Aspect aspect = rule.aspect();
            boolean overlaps = start < other.end && other.start < end || words.isEmpty();
            return other.rule.aspect() == aspect && overlaps && other.end - other.start > end - start;
        }
    }
}
