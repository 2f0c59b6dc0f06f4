package org.jaccuse.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.model.AnnotatedDocument;
import org.jaccuse.model.Block;
import org.jaccuse.model.Document;
import org.jaccuse.model.Finding;
import org.jaccuse.model.Gate;
import org.jaccuse.model.Mention;
import org.jaccuse.model.NamedEntity;
import org.jaccuse.model.Relation;
import org.jaccuse.model.Sentence;
import org.jaccuse.model.Stance;
import org.jaccuse.model.SyntaxPattern;

/**
 * Finds who holds what of whom in a document's sentences, by the patterns in {@code data/patterns} over the classes in
 * {@code data/lexicons}. Immutable; may be used from several threads.
 */
public final class Extractor {
    private final Lexicons lexicons;
    private final PatternLibrary patterns;
    private final SyntaxPattern.Compiler syntax;
    private final Gazetteer gazetteer;
    private final Actors actors;

    private Extractor(Bundle bundle, SyntaxPattern.Compiler syntax, List<NamedEntity> known) {
        this.lexicons = Lexicons.load(bundle);
        this.syntax = syntax;
        this.patterns = PatternLibrary.load(bundle, syntax, lexicons);
        this.gazetteer = new Gazetteer(known);
        this.actors = new Actors(gazetteer);
    }

    /**
     * Loads and checks patterns and lexicons.
     *
     * @param bundle where the files are
     * @param syntax compiles their syntax patterns
     * @param known names of the register
     * @throws org.jaccuse.model.InputException naming file and line of a mistake
     */
    public static Extractor load(Bundle bundle, SyntaxPattern.Compiler syntax, List<NamedEntity> known) {
        return new Extractor(bundle, syntax, known);
    }

    /** Which sentences are worth parsing for this extractor. */
    public Gate gate() {
        return new CueGate(lexicons, gazetteer.words(NamedEntity.Kind.THREAT_GROUP, NamedEntity.Kind.AGENCY));
    }

    /** The findings of a document in text order, each once. */
    public List<Finding> extract(AnnotatedDocument document) {
        Speakers speakers = new Speakers(document);
        Discourse discourse = new Discourse(gazetteer);
        List<Prepared> sentences = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (sentence.parse().isPresent()) {
                Prepared prepared = prepare(document.document(), sentence, discourse);
                sentences.add(prepared);
                discourse.read(prepared.scene().syntax(), prepared.scene().phrases());
                listen(prepared.scene(), speakers);
            }
        }
        speakers.carryOn();
        // Twice: who turns out to be an attacker in the last paragraph is one in the first.
        read(document, sentences, speakers, discourse);
        return read(document, sentences, speakers, discourse);
    }

    private List<Finding> read(
            AnnotatedDocument document, List<Prepared> sentences, Speakers speakers, Discourse discourse) {
        discourse.rewind();
        List<Finding> findings = new ArrayList<>();
        for (Prepared sentence : sentences) {
            discourse.read(sentence.scene().syntax(), sentence.scene().phrases());
            if (!isHeadline(document.document(), sentence.scene().syntax().sentence())) {
                findings.addAll(findings(document, sentence, speakers, discourse));
            }
        }
        return findings;
    }

    private Prepared prepare(Document document, Sentence sentence, Discourse discourse) {
        var classes = lexicons.classes(sentence);
        SyntaxPattern.Subject subject = syntax.prepare(sentence, classes);
        Syntax tree = new Syntax(sentence, classes);
        FrameFinder frames = FrameFinder.of(tree, subject, patterns.frames());
        Phrases phrases = new Phrases(tree, document.text());
        List<List<Match>> matches = patterns.claims().stream()
                .flatMap(pattern -> pattern.alternatives().stream()
                        .map(alternative -> alternative.match(subject).stream()
                                .map(fit -> new Match(pattern, fit))
                                .toList()))
                .filter(fits -> !fits.isEmpty())
                .toList();
        return new Prepared(matches, new Scene(tree, phrases, frames, discourse, actors, gazetteer));
    }

    private static void listen(Scene scene, Speakers speakers) {
        Syntax tree = scene.syntax();
        for (int i = 0; i < tree.size(); i++) {
            int verb = tree.governor(i);
            if (verb >= 0 && tree.relation(i).equals("nsubj") && tree.is(verb, "speech-verb") && tree.isVerb(verb)) {
                speakers.hear(tree.token(verb).span(), scene.speaker(i));
            }
        }
    }

    private List<Finding> findings(
            AnnotatedDocument document, Prepared sentence, Speakers speakers, Discourse discourse) {
        Scene scene = sentence.scene();
        Dedupe kept = new Dedupe();
        if (asks(document, scene, speakers)) {
            return List.of();
        }
        for (List<Match> fits : sentence.matches()) {
            fits.stream()
                    .filter(match -> acceptable(scene, match))
                    .sorted(Comparator.comparingInt(match -> ObjectRank.of(scene.syntax(), match)))
                    .forEach(match -> kept.add(Composer.compose(document, scene, speakers, match))
                            .forEach(finding -> remember(finding, discourse)));
        }
        return kept.findings();
    }

    /** Headlines are telegraphic, restate the body and drop its hedges: they give names, no claims. */
    private static boolean isHeadline(Document document, Sentence sentence) {
        return document.blocks().stream()
                .anyMatch(b -> b.kind() == Block.Kind.TITLE && b.span().contains(sentence.span()));
    }

    private static boolean asks(AnnotatedDocument document, Scene scene, Speakers speakers) {
        Sentence sentence = scene.syntax().sentence();
        String text = sentence.span().of(document.document().text());
        return text.endsWith("?") || speakers.isQuestion(sentence.span());
    }

    private static boolean acceptable(Scene scene, Match match) {
        Optional<Integer> subject = match.subject();
        if (subject.isPresent()) {
            Identity identity = scene.identity(subject.get());
            boolean described = match.pattern().relation() != Relation.RESPONSIBLE
                    || match.pattern().stance() == Stance.DOUBT;
            boolean open =
                    match.pattern().stance() == Stance.DOUBT && scene.syntax().is(subject.get(), "actor-noun");
            boolean byDeed = identity == Identity.BARE
                    && Actors.byDeed(scene.syntax(), subject.get())
                    && match.object()
                            .filter(o -> scene.syntax().governor(o) != subject.get())
                            .isPresent();
            if (!identity.identified() && !open && !byDeed && !(described && identity == Identity.BARE)) {
                return false;
            }
        } else if (match.pattern().subject().isEmpty()) {
            return false;
        }
        return Requirements.met(scene, match);
    }

    private static void remember(Finding finding, Discourse discourse) {
        if (finding.relation() == Relation.RESPONSIBLE && finding.stance() == Stance.AFFIRM) {
            discourse.rememberAttacker(finding.subject());
        }
        if (finding.relation() == Relation.RESPONSIBLE
                && finding.stance() != Stance.DOUBT
                && finding.holder().kind() != Mention.Kind.AUTHOR
                && !finding.holder().equals(finding.subject())
                && finding.subject().kind() != Mention.Kind.UNKNOWN) {
            discourse.rememberAccused(finding.subject());
        }
        if (finding.relation() == Relation.RESPONSIBLE
                && finding.object().kind() != Mention.Kind.UNKNOWN
                && finding.stance() == Stance.AFFIRM) {
            discourse.rememberIncident(finding.object());
        }
    }

    /**
     * @param matches fits of each pattern alternative, in the order of the pattern files
     */
    private record Prepared(List<List<Match>> matches, Scene scene) {}
}
