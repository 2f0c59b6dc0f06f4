package org.jaccuse.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jaccuse.model.Finding;

/**
 * What a fit looks like to the acceptance model, as named yes-or-no features: the pattern, the cue, the object and the
 * sentence here, the actor in {@link ActorFeatures}.
 */
final class Features {
    private static final List<String> OBJECT_CLASSES = List.of(
            "hostile-noun",
            "incident-word",
            "tool-noun",
            "crime-noun",
            "malware-name",
            "country",
            "state-noun",
            "threat-noun",
            "company-noun",
            "time-word",
            "cyber-word",
            "hostile-verb");
    private static final List<String> CUE_CLASSES = List.of(
            "hostile-verb",
            "hostile-verb-weak",
            "assault-verb",
            "speech-verb",
            "deny-verb",
            "unknown-word",
            "legal-verb",
            "hostile-noun");
    private static final int NEAR = 4;

    private final Scene scene;
    private final Speakers speakers;
    private final Candidates.Fit fit;
    private final Match match;
    private final List<String> features = new ArrayList<>();

    private Features(Scene scene, Speakers speakers, Candidates.Fit fit) {
        this.scene = scene;
        this.speakers = speakers;
        this.fit = fit;
        this.match = fit.match();
    }

    static List<String> of(Scene scene, Speakers speakers, Candidates.Fit fit) {
        Features features = new Features(scene, speakers, fit);
        features.pattern();
        features.object();
        features.cue();
        features.words();
        features.surroundings();
        fit.match().subject().ifPresent(head -> features.features.addAll(ActorFeatures.of(scene, fit, head)));
        return features.features;
    }

    private void add(String name, Object value) {
        features.add(name + "=" + value);
    }

    private void pattern() {
        String name = match.pattern().name();
        Finding finding = fit.findings().get(0);
        add("pattern", name);
        add("rule", fit.byRule());
        add("acceptable", fit.acceptable());
        add("pattern+acceptable", name + "+" + fit.acceptable());
        add("relation", match.pattern().relation());
        add("stance", finding.stance());
        add("relation+stance", match.pattern().relation() + "+" + finding.stance());
        add("holder", finding.holder().kind());
        add("certainty", finding.certainty().map(Enum::name).orElse("none"));
        add("relays", Math.min(2, finding.via().size()));
    }

    private void object() {
        Syntax syntax = scene.syntax();
        if (match.object().isEmpty()) {
            add("object", "absent");
            return;
        }
        int head = match.object().get();
        String tag = syntax.token(head).tag();
        add("object-tag", tag);
        add("object-known", known(head));
        add("pattern+object-tag", match.pattern().name() + "+" + tag.charAt(0));
        add("object-relation", syntax.relation(head));
        match.subject().ifPresent(actor -> {
            add("object-route", syntax.route(actor, head));
            add("relation+object-route", match.pattern().relation() + "+" + syntax.route(actor, head));
            add("actor-known+object-known", known(actor) + "+" + known(head));
            add("relation+object-known", match.pattern().relation() + "+" + known(head));
        });
        if (!syntax.isProper(head)) {
            add("object-lemma", syntax.lemma(head).toLowerCase(Locale.ROOT));
        }
        classes("object", head, OBJECT_CLASSES);
        OBJECT_CLASSES.stream().filter(name -> syntax.anyBelow(head, name)).forEach(name -> add("object-below", name));
    }

    private String known(int head) {
        return scene.known(head).map(e -> e.kind().name()).orElse("none");
    }

    private void classes(String what, int word, List<String> names) {
        names.stream().filter(name -> scene.syntax().is(word, name)).forEach(name -> add(what + "-class", name));
    }

    private void cue() {
        Syntax syntax = scene.syntax();
        int cue = match.cue();
        if (!syntax.isProper(cue)) {
            add("cue", syntax.lemma(cue).toLowerCase(Locale.ROOT));
        }
        add("cue-tag", syntax.token(cue).tag());
        add("cue-relation", syntax.relation(cue));
        add("cue-root", syntax.governor(cue) < 0);
        classes("cue", cue, CUE_CLASSES);
        for (int child : syntax.dependents(cue)) {
            if (Set.of("aux", "mark", "advmod").contains(syntax.relation(child))) {
                add("cue-" + syntax.relation(child), syntax.lemma(child).toLowerCase(Locale.ROOT));
            }
        }
        scene.frames().around(cue).forEach(frame -> add("frame", frame.pattern().name()));
        add("quoted", speakers.at(syntax.token(cue).span()).isPresent());
    }

    /** The words of the sentence without names and numbers, and those near the actor. */
    private void words() {
        Syntax syntax = scene.syntax();
        int actor = match.subject().orElse(match.cue());
        for (int i = 0; i < syntax.size(); i++) {
            String tag = syntax.token(i).tag();
            if (Character.isLetter(tag.charAt(0))
                    && !Set.of("DT", "CD", "POS", "NNP", "NNPS").contains(tag)) {
                String lemma = syntax.lemma(i).toLowerCase(Locale.ROOT);
                add("word", lemma);
                if (i != actor && Math.abs(i - actor) < NEAR) {
                    add(i < actor ? "before" : "after", lemma);
                }
            }
        }
    }

    private void surroundings() {
        Syntax syntax = scene.syntax();
        int threats = 0;
        int acts = 0;
        boolean nation = false;
        for (int i = 0; i < syntax.size(); i++) {
            threats += syntax.is(i, "threat-noun", "group-noun") ? 1 : 0;
            acts += syntax.is(i, "hostile-noun", "hostile-verb") ? 1 : 0;
            nation |= syntax.is(i, "country", "demonym");
        }
        add("sentence-threats", Math.min(2, threats));
        add("sentence-acts", Math.min(3, acts));
        add("sentence-nation", nation);
        add("sentence-early", syntax.sentence().index() < 4);
        add("document-attacker", scene.discourse().attacker().isPresent());
    }
}
