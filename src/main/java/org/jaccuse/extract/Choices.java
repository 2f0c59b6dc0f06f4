package org.jaccuse.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jaccuse.model.Mention;
import org.jaccuse.model.Relation;

/**
 * Who may hold a candidate and what it may be about: what the patterns say, every other phrase of the sentence that could be
 * meant, and what the document spoke of before. Which of them it is, a model decides by {@link ChoiceFeatures}.
 */
final class Choices {
    private static final List<String> HOLDERS = List.of(
            "speaker-noun",
            "company-noun",
            "announcement-noun",
            "accusation-noun",
            "actor-noun",
            "state-noun",
            "threat-noun",
            "group-noun",
            "member-noun",
            "demonym");
    private static final List<String> DEEDS =
            List.of("hostile-verb", "hostile-verb-weak", "assault-verb", "crime-noun");

    private final Scene scene;
    private final Syntax syntax;
    private final ChoiceFeatures features;
    private final Candidates.Fit fit;
    private final Map<String, Choice> choices = new LinkedHashMap<>();

    private Choices(Scene scene, Speakers speakers, Candidates.Fit fit) {
        this.scene = scene;
        this.syntax = scene.syntax();
        this.features = new ChoiceFeatures(scene, speakers, fit);
        this.fit = fit;
    }

    /** Whoever may hold the candidate; first the one whom its pattern and the frames around it give. */
    static List<Choice> holders(Scene scene, Speakers speakers, Candidates.Fit fit) {
        Choices choices = new Choices(scene, speakers, fit);
        Mention composed = fit.findings().get(0).holder();
        choices.add(composed, choices.features.elsewhere(composed, "composed"));
        choices.add(Mention.author(), choices.features.elsewhere(Mention.author(), "author"));
        choices.add(Mention.unspecified(), choices.features.elsewhere(Mention.unspecified(), "unspecified"));
        for (int i = 0; i < choices.syntax.size(); i++) {
            if (maySpeak(choices.syntax, i)) {
                choices.add(scene.speaker(i), choices.features.here(i, "holder"));
            }
        }
        choices.before(scene.discourse().speaker(), "earlier");
        choices.before(scene.discourse().mainSpeaker(), "main");
        return List.copyOf(choices.choices.values());
    }

    /** Whatever the candidate may be about; first what its pattern gives. */
    static List<Choice> objects(Scene scene, Speakers speakers, Candidates.Fit fit) {
        Choices choices = new Choices(scene, speakers, fit);
        Mention composed = fit.findings().get(0).object();
        choices.add(composed, choices.features.elsewhere(composed, "composed"));
        if (fit.match().pattern().relation() == Relation.RESPONSIBLE) {
            for (int i = 0; i < choices.syntax.size(); i++) {
                if (choices.mayBeObject(i)) {
                    choices.add(scene.thing(i), choices.features.here(i, "object"));
                }
            }
            choices.before(scene.discourse().incident(), "earlier");
        }
        return List.copyOf(choices.choices.values());
    }

    private void before(Optional<String> name, String how) {
        name.map(Choices::spokenOf).ifPresent(mention -> add(mention, features.elsewhere(mention, how)));
    }

    /** What the document names elsewhere and this sentence only means. */
    private static Mention spokenOf(String name) {
        return new Mention(Mention.Kind.ANAPHORIC, "", Optional.empty(), Optional.of(name));
    }

    /** What is found in several ways is one choice with the features of all. */
    private void add(Mention mention, Set<String> features) {
        String key =
                mention.kind().name().startsWith("U") && mention.antecedent().isEmpty()
                        ? mention.kind().name()
                        : mention.kind() == Mention.Kind.AUTHOR
                                ? "AUTHOR"
                                : mention.name().toLowerCase(Locale.ROOT);
        choices.merge(key, new Choice(mention, features), Choices::both);
    }

    private static Choice both(Choice one, Choice other) {
        Set<String> all = new TreeSet<>(one.features());
        all.addAll(other.features());
        return new Choice(one.mention(), all);
    }

    /** Whether a word can stand for somebody who says something: a name, a pronoun, a word for people, bodies and what they publish. */
    static boolean maySpeak(Syntax syntax, int word) {
        return syntax.isNominal(word)
                && !syntax.is(word, "time-word")
                && !syntax.isNobody(word)
                && (syntax.isProper(word) || syntax.isPronoun(word) || syntax.is(word, HOLDERS.toArray(String[]::new)));
    }

    /** "The culprit is Turla": what bears the actor's name is not what was done. */
    private boolean isActor(int word) {
        return syntax.isProper(word)
                && scene.mention(word)
                        .name()
                        .equalsIgnoreCase(fit.findings().get(0).subject().name());
    }

    private boolean mayBeObject(int word) {
        boolean actor = fit.match().subject().filter(s -> s == word).isPresent();
        boolean deed = syntax.isVerb(word) && syntax.is(word, DEEDS.toArray(String[]::new));
        return !actor
                && !isActor(word)
                && !Plausibility.onlyPlaces(scene, word)
                && (deed || syntax.isNominal(word) && !syntax.isPronoun(word) && !syntax.is(word, "time-word"));
    }
}
