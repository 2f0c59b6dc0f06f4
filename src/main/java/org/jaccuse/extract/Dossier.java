package org.jaccuse.extract;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How often a document shows each name in each part: attacking, charged, called a hacker, speaking, attacked. */
final class Dossier {
    enum Part {
        ATTACKS,
        CHARGED,
        CALLED,
        SPEAKS,
        SUFFERS
    }

    private static final Set<String> DONE_TO = Set.of("obj", "nsubj:pass");

    private final Map<String, Map<Part, Integer>> parts = new HashMap<>();

    /** Takes in who does what in a sentence. */
    void read(Scene scene) {
        Syntax syntax = scene.syntax();
        for (int i = 0; i < syntax.size(); i++) {
            if (syntax.isNoun(i) || syntax.isPronoun(i)) {
                read(scene, i);
            }
        }
    }

    private void read(Scene scene, int word) {
        Syntax syntax = scene.syntax();
        int above = syntax.governor(word);
        if (above >= 0) {
            String relation = syntax.fullRelation(word);
            boolean acts = relation.equals("nsubj") || relation.equals("obl:agent") || relation.equals("nmod:poss");
            count(
                    acts && syntax.is(above, "hostile-verb", "hostile-verb-weak", "hostile-noun"),
                    scene,
                    word,
                    Part.ATTACKS);
            count(relation.equals("nsubj") && syntax.is(above, "speech-verb"), scene, word, Part.SPEAKS);
            count(DONE_TO.contains(relation) && syntax.is(above, "legal-verb"), scene, word, Part.CHARGED);
            count(DONE_TO.contains(relation) && syntax.is(above, "hostile-verb"), scene, word, Part.SUFFERS);
            count(
                    Set.of("nsubj", "appos", "compound").contains(relation)
                            && syntax.is(above, "threat-noun", "group-noun"),
                    scene,
                    word,
                    Part.CALLED);
        }
        boolean called = syntax.dependents(word).stream()
                .anyMatch(i -> syntax.relation(i).equals("appos") && syntax.is(i, "threat-noun", "group-noun"));
        count(called, scene, word, Part.CALLED);
    }

    private void count(boolean seen, Scene scene, int word, Part part) {
        if (seen) {
            parts.computeIfAbsent(key(scene, word), k -> new EnumMap<>(Part.class))
                    .merge(part, 1, Integer::sum);
        }
    }

    /** How often the document shows what a word names in a part. */
    int count(Scene scene, int word, Part part) {
        return parts.getOrDefault(key(scene, word), Map.of()).getOrDefault(part, 0);
    }

    private static String key(Scene scene, int word) {
        Syntax syntax = scene.syntax();
        boolean named = syntax.isProper(word) || scene.doer(word).antecedent().isPresent();
        return (named ? scene.doer(word).name() : syntax.lemma(word)).toLowerCase(Locale.ROOT);
    }
}
