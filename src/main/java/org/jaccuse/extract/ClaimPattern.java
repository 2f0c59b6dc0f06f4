package org.jaccuse.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jaccuse.bundle.YamlEntry;
import org.jaccuse.model.Certainty;
import org.jaccuse.model.InputException;
import org.jaccuse.model.Relation;
import org.jaccuse.model.SpeechAct;
import org.jaccuse.model.Stance;
import org.jaccuse.model.SyntaxPattern;

/**
 * A way in which a sentence states a proposition.
 *
 * @param name unique name
 * @param relation kind of proposition
 * @param stance the stance that the words themselves take
 * @param certainty how sure the words themselves are
 * @param act speech act, where the pattern tells
 * @param holder the node that holds the claim though the pattern has no {@code holder} node
 * @param subject where the accused comes from when no node of the pattern is it: {@code holder}, {@code accused}, {@code unknown}
 * @param requires name of the test that the match must pass, see {@link Requirements}
 * @param proposes whether the pattern only proposes candidates, for the acceptance model to choose from
 * @param hedges certainty by the lemma of the cue
 * @param alternatives compiled syntax patterns with nodes named {@code cue, actor, incident, party, place, state, holder}
 */
record ClaimPattern(
        String name,
        Relation relation,
        Stance stance,
        Certainty certainty,
        Optional<SpeechAct> act,
        Optional<String> holder,
        Optional<String> subject,
        Optional<String> requires,
        boolean proposes,
        Map<String, Certainty> hedges,
        List<SyntaxPattern> alternatives) {
    private static final Set<String> FIELDS = Set.of(
            "name",
            "relation",
            "stance",
            "certainty",
            "act",
            "holder",
            "subject",
            "requires",
            "proposes",
            "hedges",
            "patterns",
            "examples",
            "counterexamples");

    static ClaimPattern of(YamlEntry entry, PatternCompiler compiler) {
        entry.allow(FIELDS);
        return new ClaimPattern(
                entry.required("name"),
                Terms.parse(Relation.class, entry.required("relation"), entry.where()),
                entry.text("stance")
                        .map(s -> Terms.parse(Stance.class, s, entry.where()))
                        .orElse(Stance.AFFIRM),
                entry.text("certainty")
                        .map(s -> Terms.parse(Certainty.class, s, entry.where()))
                        .orElse(Certainty.CERTAIN),
                entry.text("act").map(s -> Terms.parse(SpeechAct.class, s, entry.where())),
                entry.text("holder"),
                entry.text("subject"),
                requirement(entry),
                entry.text("proposes").filter("true"::equals).isPresent(),
                Terms.certainties(entry.map("hedges"), entry.where()),
                compiler.compile(entry));
    }

    private static Optional<String> requirement(YamlEntry entry) {
        Optional<String> name = entry.text("requires");
        name.filter(n -> !Requirements.NAMES.contains(n)).ifPresent(n -> {
            throw new InputException(
                    entry.where(), "unknown requirement '" + n + "'; expected one of " + Requirements.NAMES);
        });
        return name;
    }
}
