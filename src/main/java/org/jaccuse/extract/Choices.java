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
 * meant, and what the document spoke of before. Which of them it is, a model decides by the features named here.
 */
final class Choices {
    private static final List<String> CLASSES = List.of(
            "speaker-noun",
            "company-noun",
            "announcement-noun",
            "accusation-noun",
            "actor-noun",
            "state-noun",
            "threat-noun",
            "group-noun",
            "country",
            "demonym",
            "hostile-noun",
            "incident-word",
            "tool-noun",
            "malware-name",
            "crime-noun",
            "cyber-word",
            "light-noun",
            "time-word",
            "involvement-noun",
            "member-noun");
    private static final List<String> ABOVE = List.of(
            "speech-verb",
            "belief-verb",
            "deny-verb",
            "doubt-verb",
            "attribution-verb",
            "legal-verb",
            "hostile-verb",
            "hostile-verb-weak",
            "assault-verb",
            "hostile-noun",
            "announcement-noun",
            "accusation-noun",
            "link-word",
            "incident-word",
            "tool-noun",
            "light-noun",
            "crime-noun");
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
    private final Speakers speakers;
    private final Candidates.Fit fit;
    private final Map<String, Choice> choices = new LinkedHashMap<>();

    private Choices(Scene scene, Speakers speakers, Candidates.Fit fit) {
        this.scene = scene;
        this.syntax = scene.syntax();
        this.speakers = speakers;
        this.fit = fit;
    }

    /** Whoever may hold the candidate; first the one whom its pattern and the frames around it give. */
    static List<Choice> holders(Scene scene, Speakers speakers, Candidates.Fit fit) {
        Choices choices = new Choices(scene, speakers, fit);
        Mention composed = fit.findings().get(0).holder();
        choices.add(composed, choices.general(composed, "composed"));
        choices.add(Mention.author(), choices.general(Mention.author(), "author"));
        choices.add(Mention.unspecified(), choices.general(Mention.unspecified(), "unspecified"));
        for (int i = 0; i < choices.syntax.size(); i++) {
            if (choices.mayHold(i)) {
                choices.add(scene.speaker(i), choices.placed(i, "holder"));
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
        choices.add(composed, choices.general(composed, "composed"));
        if (fit.match().pattern().relation() == Relation.RESPONSIBLE) {
            for (int i = 0; i < choices.syntax.size(); i++) {
                if (choices.mayBeObject(i)) {
                    choices.add(scene.thing(i), choices.placed(i, "object"));
                }
            }
            choices.before(scene.discourse().incident(), "earlier");
        }
        return List.copyOf(choices.choices.values());
    }

    private void before(Optional<String> name, String how) {
        name.map(Choices::spokenOf).ifPresent(mention -> add(mention, general(mention, how)));
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

    private boolean mayHold(int word) {
        return nominal(word)
                && !syntax.is(word, "time-word")
                && (syntax.isProper(word) || syntax.isPronoun(word) || syntax.is(word, HOLDERS.toArray(String[]::new)));
    }

    private boolean mayBeObject(int word) {
        boolean actor = fit.match().subject().filter(s -> s == word).isPresent();
        boolean deed = syntax.isVerb(word) && syntax.is(word, DEEDS.toArray(String[]::new));
        return !actor && (deed || nominal(word) && !syntax.isPronoun(word) && !syntax.is(word, "time-word"));
    }

    /** The head of a phrase that names somebody or something. */
    private boolean nominal(int word) {
        boolean part = Set.of("compound", "flat").contains(syntax.relation(word)) && syntax.governor(word) >= 0;
        return (syntax.isNoun(word) || syntax.isPronoun(word)) && !part;
    }

    /** Features of a choice that has no place in the sentence. */
    private Set<String> general(Mention mention, String how) {
        Set<String> features = new TreeSet<>();
        String pattern = fit.match().pattern().name();
        String kind = how + "/" + mention.kind();
        features.add("role=" + how);
        add(features, kind, "");
        add(features, kind, "pattern=" + pattern);
        add(features, kind, "acceptable=" + fit.acceptable());
        add(features, kind, "stance=" + fit.match().pattern().stance());
        add(features, kind, "cue=" + lemma(fit.match().cue()));
        add(features, kind, "cue-relation=" + syntax.relation(fit.match().cue()));
        add(features, kind, "quoted=" + quoted(fit.match().cue()));
        add(features, kind, "text=" + !mention.text().isEmpty());
        add(features, kind, "resolved=" + mention.antecedent().isPresent());
        add(features, kind, "early=" + (syntax.sentence().index() < 4));
        for (int i = 0; i < syntax.size(); i++) {
            for (String name : List.of("speech-verb", "belief-verb", "hearsay-word", "deny-verb", "legal-verb")) {
                if (syntax.is(i, name)) {
                    add(features, kind, "sentence=" + name);
                    if (!syntax.isProper(i)) {
                        add(features, kind, "word=" + syntax.lemma(i).toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        fit.match().subject().ifPresent(s -> {
            add(features, kind, "actor-relation=" + syntax.fullRelation(s));
            add(features, kind, "actor-identity=" + scene.identity(s));
        });
        return features;
    }

    private String lemma(int word) {
        return syntax.isProper(word) ? "NAME" : syntax.lemma(word).toLowerCase(Locale.ROOT);
    }

    private static void add(Set<String> features, String kind, String value) {
        features.add(kind + ":" + value);
    }

    /** Features of a phrase of the sentence by its head. */
    private Set<String> placed(int head, String role) {
        Set<String> features = new TreeSet<>();
        String pattern = fit.match().pattern().name();
        int cue = fit.match().cue();
        int above = syntax.governor(head);
        Mention mention = scene.speaker(head);
        add(features, role, "kind=" + mention.kind());
        add(
                features,
                role,
                "known=" + scene.known(head).map(e -> e.kind().name()).orElse("none"));
        add(features, role, "tag=" + syntax.token(head).tag());
        if (!syntax.isProper(head)) {
            add(features, role, "lemma=" + syntax.lemma(head).toLowerCase(Locale.ROOT));
        }
        CLASSES.stream().filter(c -> syntax.is(head, c)).forEach(c -> add(features, role, "class=" + c));
        CLASSES.stream()
                .filter(c -> syntax.dependents(head).stream().anyMatch(i -> syntax.is(i, c)))
                .forEach(c -> add(features, role, "below=" + c));
        String relation = syntax.fullRelation(head) + preposition(head);
        add(features, role, "relation=" + relation);
        add(features, role, "quoted=" + quoted(head) + "/" + quoted(cue));
        if (above >= 0) {
            if (!syntax.isProper(above)) {
                add(
                        features,
                        role,
                        "above=" + relation + "<" + syntax.lemma(above).toLowerCase(Locale.ROOT));
            }
            ABOVE.stream().filter(c -> syntax.is(above, c)).forEach(c -> {
                add(features, role, "above-class=" + relation + "<" + c);
                add(features, role, "above-class+reach=" + syntax.relation(head) + "<" + c + "/" + reach(above, cue));
            });
            add(
                    features,
                    role,
                    "above-tag=" + relation + "<" + syntax.token(above).tag());
        }
        if (above >= 0) {
            add(features, role, "reach=" + relation + "/" + reach(above, cue));
            add(features, role, "reach+lemma=" + syntax.relation(head) + "/" + reach(above, cue) + "/" + lemma(above));
            add(features, role, "above-root=" + relation + "/" + (syntax.governor(above) < 0));
        }
        String path = syntax.route(cue, head);
        add(features, role, "path=" + path);
        add(features, role, "path+pattern=" + path + "/" + pattern);
        add(features, role, "distance=" + distance(cue, head));
        add(features, role, "nearest=" + nearest(cue, head));
        fit.match().subject().ifPresent(s -> {
            add(features, role, "actor=" + (s == head));
            add(features, role, "actor-below=" + syntax.dominates(head, s));
            add(features, role, "actor-above=" + syntax.dominates(s, head));
            add(features, role, "actor-path=" + syntax.route(s, head));
            add(features, role, "actor-distance=" + distance(s, head));
            add(features, role, "actor-name=" + scene.doer(s).name().equalsIgnoreCase(mention.name()));
            add(features, role, "actor+pattern=" + (s == head) + "/" + pattern);
        });
        if (fit.match().subject().filter(s -> s == head).isPresent()) {
            for (int i = 0; i < syntax.size(); i++) {
                if (syntax.is(i, "speech-verb", "legal-verb", "deny-verb", "belief-verb")) {
                    add(features, role, "actor+word=" + lemma(i));
                    add(features, role, "actor+word+reach=" + lemma(i) + "/" + reach(i, cue));
                }
            }
        }
        fit.match().nodes().forEach((node, word) -> {
            if (word == head) {
                add(features, role, "node=" + node);
                add(features, role, "node+pattern=" + node + "/" + pattern);
            }
        });
        return features;
    }

    private String preposition(int head) {
        return syntax.dependents(head).stream()
                .filter(i -> syntax.relation(i).equals("case"))
                .findFirst()
                .map(i -> "_" + syntax.lemma(i).toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private boolean quoted(int word) {
        return speakers.quoted(syntax.token(word).span());
    }

    /** Whether a word above the phrase also governs the claim's cue. */
    private String reach(int above, int cue) {
        return above == cue
                ? "is"
                : syntax.dominates(above, cue) ? "over" : syntax.dominates(cue, above) ? "under" : "beside";
    }

    private String distance(int from, int to) {
        int words = Math.abs(from - to);
        String far = words < 2 ? "1" : words < 4 ? "3" : words < 8 ? "7" : words < 15 ? "14" : "far";
        return (to < from ? "-" : "+") + far;
    }

    /** How many other phrases stand between. */
    private String nearest(int from, int to) {
        int between = 0;
        for (int i = Math.min(from, to) + 1; i < Math.max(from, to); i++) {
            between += nominal(i) ? 1 : 0;
        }
        return (to < from ? "-" : "+") + Math.min(3, between);
    }
}
