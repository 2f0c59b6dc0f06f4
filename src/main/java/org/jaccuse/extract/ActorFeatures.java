package org.jaccuse.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jaccuse.model.Mention;

/** What the accused of a fit looks like: who it is, what the document says of it elsewhere, what it does in the sentence. */
final class ActorFeatures {
    private static final List<String> CLASSES = List.of(
            "threat-noun",
            "group-noun",
            "actor-noun",
            "state-noun",
            "company-noun",
            "tool-noun",
            "country",
            "demonym",
            "member-noun",
            "announcement-noun",
            "hostile-noun",
            "malware-name");
    private static final List<String> MODIFIERS =
            List.of("demonym", "country", "identifying-word", "hostile-noun", "threat-noun", "cyber-word", "tool-noun");
    private static final List<String> ABOVE = List.of(
            "hostile-verb",
            "hostile-verb-weak",
            "assault-verb",
            "hostile-noun",
            "legal-verb",
            "speech-verb",
            "incident-word",
            "tool-noun",
            "crime-noun",
            "deny-verb",
            "link-word",
            "belief-verb",
            "accusation-noun",
            "threat-noun",
            "group-noun");

    private final Scene scene;
    private final Syntax syntax;
    private final Candidates.Fit fit;
    private final int head;
    private final Identity identity;
    private final List<String> features = new ArrayList<>();

    private ActorFeatures(Scene scene, Candidates.Fit fit, int head) {
        this.scene = scene;
        this.syntax = scene.syntax();
        this.fit = fit;
        this.head = head;
        this.identity = scene.identity(head);
    }

    static List<String> of(Scene scene, Candidates.Fit fit, int head) {
        ActorFeatures features = new ActorFeatures(scene, fit, head);
        features.who();
        features.form();
        features.elsewhere();
        features.does();
        return features.features;
    }

    private void add(String name, Object value) {
        features.add(name + "=" + value);
    }

    private void who() {
        String pattern = fit.match().pattern().name();
        Mention mention = scene.doer(head);
        String known = scene.known(head).map(e -> e.kind().name()).orElse("none");
        add("identity", identity);
        add("pattern+identity", pattern + "+" + identity);
        add("acceptable+identity", fit.acceptable() + "+" + identity);
        add("known", known);
        add("pattern+known", pattern + "+" + known);
        add("actor-kind", mention.kind());
        add("actor-antecedent", mention.antecedent().isPresent());
        add("actor-threat", scene.discourse().isThreat(mention.name()));
        add(
                "actor-main",
                scene.discourse().attacker().filter(mention.name()::equals).isPresent());
        add("actor-firm", scene.isFirm(head));
    }

    private void form() {
        add("actor-tag", syntax.token(head).tag());
        add("actor-determiner", determiner());
        CLASSES.stream().filter(name -> syntax.is(head, name)).forEach(name -> add("actor-class", name));
        if (!syntax.isProper(head)) {
            add("actor-lemma", syntax.lemma(head).toLowerCase(Locale.ROOT));
            add(
                    "actor-determiner+lemma",
                    determiner() + "+" + syntax.lemma(head).toLowerCase(Locale.ROOT));
        }
        for (int child : syntax.dependents(head)) {
            if (!syntax.relation(child).equals("acl")) {
                MODIFIERS.stream().filter(name -> syntax.is(child, name)).forEach(name -> add("actor-modifier", name));
            }
        }
    }

    private String determiner() {
        return syntax.dependents(head).stream()
                .filter(i -> syntax.relation(i).equals("det")
                        || syntax.fullRelation(i).equals("nmod:poss"))
                .findFirst()
                .map(i -> syntax.relation(i).equals("det") ? syntax.lemma(i).toLowerCase(Locale.ROOT) : "poss")
                .orElse("none");
    }

    private void elsewhere() {
        for (Dossier.Part part : Dossier.Part.values()) {
            int times = scene.dossier().count(scene, head, part);
            add("dossier-" + part, Math.min(3, times));
            if (times > 0) {
                add("dossier", part);
                add("dossier+identity", part + "+" + identity);
            }
        }
    }

    private void does() {
        int above = syntax.governor(head);
        if (above < 0) {
            add("path", "root");
            return;
        }
        String relation = syntax.fullRelation(head);
        add("path", relation);
        above("path", relation, above);
        add("path-tag", relation + "<" + syntax.token(above).tag());
        if (!syntax.isProper(above)) {
            add("path-lemma", relation + "<" + syntax.lemma(above).toLowerCase(Locale.ROOT));
        }
        int top = syntax.governor(above);
        if (top >= 0) {
            above("path2", relation + "<" + syntax.relation(above), top);
        }
    }

    private void above(String name, String relation, int word) {
        for (String above : ABOVE) {
            if (syntax.is(word, above)) {
                add(name + "-class", relation + "<" + above);
                add(name + "-class+identity", relation + "<" + above + "+" + identity);
                for (Dossier.Part part : Dossier.Part.values()) {
                    if (scene.dossier().count(scene, head, part) > 0) {
                        add(name + "-class+dossier", relation + "<" + above + "+" + part);
                    }
                }
            }
        }
    }
}
