package org.jaccuse.detail;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import org.jaccuse.bundle.YamlEntry;
import org.jaccuse.model.Aspect;
import org.jaccuse.model.Claim;
import org.jaccuse.model.InputException;
import org.jaccuse.model.Relation;
import org.jaccuse.model.SpeechAct;
import org.jaccuse.model.Stance;

/**
 * One value of an aspect with its cues.
 *
 * @param stances of the claims that the rule is for; all where the file names none, as with the next two
 * @param hedged whether the cue must be, or hold, a hedge of the claim
 * @param phrases the cues; where there are none the kind of the claim alone tells
 */
record Rule(
        String name,
        Aspect aspect,
        String value,
        Set<Stance> stances,
        Set<SpeechAct> acts,
        Set<Relation> relations,
        boolean hedged,
        List<Phrase> phrases) {
    private static final Set<String> FIELDS =
            Set.of("name", "value", "stances", "acts", "relations", "hedged", "words", "examples", "counterexamples");

    /** @param values the identifiers of all values that there are */
    static Rule of(YamlEntry entry, Set<String> values) {
        entry.allow(FIELDS);
        String value = entry.required("value");
        if (!values.contains(value)) {
            throw new InputException(
                    entry.where(),
                    "no value '" + value + "' in ontology/schemes.ttl; correct it or add the value there");
        }
        Rule rule = new Rule(
                entry.required("name"),
                one(Aspect.class, value.substring(0, value.indexOf('/')), entry.where()),
                value,
                some(Stance.class, entry, "stances"),
                some(SpeechAct.class, entry, "acts"),
                some(Relation.class, entry, "relations"),
                entry.text("hedged").filter("true"::equals).isPresent(),
                entry.list("words").stream()
                        .map(item -> new Phrase(item.text()))
                        .toList());
        if (rule.phrases.isEmpty()
                && rule.acts.size() == SpeechAct.values().length
                && rule.relations.size() == Relation.values().length) {
            throw new InputException(entry.where(), "fits every claim; give it words, acts or relations");
        }
        return rule;
    }

    boolean isFor(Claim claim) {
        return stances.contains(claim.stance()) && acts.contains(claim.act()) && relations.contains(claim.relation());
    }

    /** Where the cues stand in a sentence. */
    List<MatchResult> cues(String sentence) {
        return phrases.stream().flatMap(phrase -> phrase.in(sentence).stream()).toList();
    }

    private static <E extends Enum<E>> Set<E> some(Class<E> type, YamlEntry entry, String field) {
        Set<E> named = EnumSet.noneOf(type);
        entry.list(field).forEach(item -> named.add(one(type, item.text(), item.where())));
        return named.isEmpty() ? EnumSet.allOf(type) : named;
    }

    private static <E extends Enum<E>> E one(Class<E> type, String word, String where) {
        String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InputException(
                        where,
                        "unknown word '" + word + "'; expected one of " + Arrays.toString(type.getEnumConstants())));
    }
}
