package org.jaccuse.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jaccuse.model.Mention;

/** What a choice for a role looks like to its model, as named yes-or-no features: by its sentence, or by its place there. */
final class ChoiceFeatures {
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
    private static final List<String> SPEAKING =
            List.of("speech-verb", "belief-verb", "hearsay-word", "deny-verb", "legal-verb");

    private final Scene scene;
    private final Syntax syntax;
    private final Speakers speakers;
    private final Match match;
    private final boolean acceptable;
    private final int cue;
    private final String pattern;

    ChoiceFeatures(Scene scene, Speakers speakers, Candidates.Fit fit) {
        this.scene = scene;
        this.syntax = scene.syntax();
        this.speakers = speakers;
        this.match = fit.match();
        this.acceptable = fit.acceptable();
        this.cue = match.cue();
        this.pattern = match.pattern().name();
    }

    /** Collects features of one kind. */
    private record Named(String kind, Set<String> all) {
        void add(String value) {
            all.add(kind + ":" + value);
        }
    }

    /** Features of a choice that has no place in the sentence, or whose place does not matter. */
    Set<String> elsewhere(Mention mention, String how) {
        Named features = new Named(how + "/" + mention.kind(), new TreeSet<>());
        features.all().add("role=" + how);
        features.add("");
        features.add("pattern=" + pattern);
        features.add("acceptable=" + acceptable);
        features.add("stance=" + match.pattern().stance());
        features.add("cue=" + lemma(cue));
        features.add("cue-relation=" + syntax.relation(cue));
        features.add("quoted=" + quoted(cue));
        features.add("text=" + !mention.text().isEmpty());
        features.add("resolved=" + mention.antecedent().isPresent());
        features.add("early=" + (syntax.sentence().index() < 4));
        speaking(features);
        match.subject().ifPresent(actor -> {
            features.add("actor-relation=" + syntax.fullRelation(actor));
            features.add("actor-identity=" + scene.identity(actor));
        });
        return features.all();
    }

    /** The words of speaking, believing, denying and judging in the sentence. */
    private void speaking(Named features) {
        for (int i = 0; i < syntax.size(); i++) {
            for (String name : SPEAKING) {
                if (syntax.is(i, name)) {
                    features.add("sentence=" + name);
                    if (!syntax.isProper(i)) {
                        features.add("word=" + lemma(i));
                    }
                }
            }
        }
    }

    /** Features of a phrase of the sentence by its head. */
    Set<String> here(int head, String role) {
        Named features = new Named(role, new TreeSet<>());
        what(features, head);
        above(features, head);
        place(features, head);
        match.subject().ifPresent(actor -> actor(features, head, actor));
        match.nodes().forEach((node, word) -> {
            if (word == head) {
                features.add("node=" + node);
                features.add("node+pattern=" + node + "/" + pattern);
            }
        });
        return features.all();
    }

    private void what(Named features, int head) {
        features.add("kind=" + scene.speaker(head).kind());
        features.add("known=" + scene.known(head).map(e -> e.kind().name()).orElse("none"));
        features.add("tag=" + syntax.token(head).tag());
        if (!syntax.isProper(head)) {
            features.add("lemma=" + lemma(head));
        }
        CLASSES.stream().filter(c -> syntax.is(head, c)).forEach(c -> features.add("class=" + c));
        CLASSES.stream()
                .filter(c -> syntax.dependents(head).stream().anyMatch(i -> syntax.is(i, c)))
                .forEach(c -> features.add("below=" + c));
        features.add("relation=" + relation(head));
        features.add("quoted=" + quoted(head) + "/" + quoted(cue));
    }

    /** The word that governs the phrase, and whether it governs the claim's cue too. */
    private void above(Named features, int head) {
        int above = syntax.governor(head);
        if (above < 0) {
            return;
        }
        String relation = relation(head);
        String plain = syntax.relation(head);
        String reach = reach(above);
        if (!syntax.isProper(above)) {
            features.add("above=" + relation + "<" + lemma(above));
        }
        ABOVE.stream().filter(c -> syntax.is(above, c)).forEach(c -> {
            features.add("above-class=" + relation + "<" + c);
            features.add("above-class+reach=" + plain + "<" + c + "/" + reach);
        });
        features.add("above-tag=" + relation + "<" + syntax.token(above).tag());
        features.add("reach=" + relation + "/" + reach);
        features.add("reach+lemma=" + plain + "/" + reach + "/" + lemma(above));
        features.add("above-root=" + relation + "/" + (syntax.governor(above) < 0));
    }

    private void place(Named features, int head) {
        String path = syntax.route(cue, head);
        features.add("path=" + path);
        features.add("path+pattern=" + path + "/" + pattern);
        features.add("distance=" + distance(cue, head));
        features.add("nearest=" + nearest(cue, head));
    }

    /** How the phrase lies to the accused; if it is the accused, what in the sentence makes it speak for itself. */
    private void actor(Named features, int head, int actor) {
        features.add("actor=" + (actor == head));
        features.add("actor-below=" + syntax.dominates(head, actor));
        features.add("actor-above=" + syntax.dominates(actor, head));
        features.add("actor-path=" + syntax.route(actor, head));
        features.add("actor-distance=" + distance(actor, head));
        features.add("actor-name="
                + scene.doer(actor).name().equalsIgnoreCase(scene.speaker(head).name()));
        features.add("actor+pattern=" + (actor == head) + "/" + pattern);
        for (int i = 0; i < syntax.size() && actor == head; i++) {
            if (syntax.is(i, "speech-verb", "legal-verb", "deny-verb", "belief-verb")) {
                features.add("actor+word=" + lemma(i));
                features.add("actor+word+reach=" + lemma(i) + "/" + reach(i));
            }
        }
    }

    private String lemma(int word) {
        return syntax.isProper(word) ? "NAME" : syntax.lemma(word).toLowerCase(Locale.ROOT);
    }

    private String relation(int head) {
        return syntax.fullRelation(head)
                + syntax.dependents(head).stream()
                        .filter(i -> syntax.relation(i).equals("case"))
                        .findFirst()
                        .map(i -> "_" + syntax.lemma(i).toLowerCase(Locale.ROOT))
                        .orElse("");
    }

    private boolean quoted(int word) {
        return speakers.quoted(syntax.token(word).span());
    }

    /** Whether a word above the phrase also governs the claim's cue. */
    private String reach(int above) {
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
            between += syntax.isNominal(i) ? 1 : 0;
        }
        return (to < from ? "-" : "+") + Math.min(3, between);
    }
}
