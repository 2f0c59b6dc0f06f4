package org.jaccuse.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.model.AnnotatedDocument;
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
 * {@code data/lexicons}: patterns propose, and trained models decide. Immutable; may be used from several threads.
 */
public final class Extractor {
    private final Lexicons lexicons;
    private final PatternLibrary patterns;
    private final SyntaxPattern.Compiler syntax;
    private final Gazetteer gazetteer;
    private final KnownNames names;
    private final Topic topic;
    private final Actors actors;
    private final Decision decision;

    private Extractor(Bundle bundle, SyntaxPattern.Compiler syntax, List<NamedEntity> known) {
        this.lexicons = Lexicons.load(bundle);
        this.syntax = syntax;
        this.patterns = PatternLibrary.load(bundle, syntax, lexicons);
        this.gazetteer = new Gazetteer(known);
        this.names = new KnownNames(known);
        this.topic = new Topic(bundle, lexicons, gazetteer.words(NamedEntity.Kind.THREAT_GROUP));
        this.actors = new Actors(gazetteer);
        this.decision = Decision.load(bundle);
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
        return new CueGate(lexicons, topic, gazetteer.words(NamedEntity.Kind.THREAT_GROUP, NamedEntity.Kind.AGENCY));
    }

    /** The findings of a document in text order, each once. */
    public List<Finding> extract(AnnotatedDocument document) {
        List<Finding> findings = new ArrayList<>();
        read(document, sentence -> findings.addAll(decision.of(sentence)));
        return List.copyOf(findings);
    }

    /** Everything in a document that fits a pattern, claim or not, by sentence: what the acceptance model chooses from. */
    public List<List<Candidate>> candidates(AnnotatedDocument document) {
        List<List<Candidate>> candidates = new ArrayList<>();
        read(document, sentence -> {
            sentence.forEach(Candidate::complete);
            candidates.add(sentence);
        });
        return candidates;
    }

    /** @param decide takes the candidates of each sentence while what the document has said so far is known */
    private void read(AnnotatedDocument document, Consumer<List<Candidate>> decide) {
        Speakers speakers = new Speakers(document);
        Discourse discourse = new Discourse(gazetteer);
        Dossier dossier = new Dossier();
        List<Prepared> sentences = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (sentence.parse().isPresent()) {
                Prepared prepared = prepare(document.document(), sentence, discourse, dossier);
                sentences.add(prepared);
                discourse.read(prepared.scene().syntax(), prepared.scene().phrases());
                dossier.read(prepared.scene());
                listen(prepared.scene(), speakers);
            }
        }
        speakers.carryOn();
        // Twice: who turns out to be an attacker in the last paragraph is one in the first.
        read(document, sentences, speakers, discourse, sentence -> {});
        read(
                document,
                sentences,
                speakers,
                discourse,
                sentence -> decide.accept(Candidates.of(document, speakers, sentence.scene(), sentence.matches())));
    }

    /** Reads the document once more; what the rules alone accept tells later sentences who attacks. */
    private static void read(
            AnnotatedDocument document,
            List<Prepared> sentences,
            Speakers speakers,
            Discourse discourse,
            Consumer<Prepared> decide) {
        Headlines headlines = new Headlines(document.document());
        discourse.rewind();
        for (Prepared sentence : sentences) {
            Scene scene = sentence.scene();
            discourse.read(scene.syntax(), scene.phrases());
            if (!headlines.have(scene.syntax().sentence()) && !asks(document, scene, speakers)) {
                decide.accept(sentence);
                byRule(document, sentence, speakers).forEach(finding -> remember(finding, discourse));
            }
        }
    }

    private Prepared prepare(Document document, Sentence sentence, Discourse discourse, Dossier dossier) {
        var classes = lexicons.classes(sentence);
        SyntaxPattern.Subject subject = syntax.prepare(sentence, classes);
        Syntax tree = new Syntax(sentence, classes);
        FrameFinder frames = FrameFinder.of(tree, subject, patterns.frames());
        Phrases phrases = new Phrases(tree, document.text(), names);
        List<List<Match>> matches = patterns.claims().stream()
                .flatMap(pattern -> pattern.alternatives().stream()
                        .map(alternative -> alternative.match(subject).stream()
                                .map(fit -> new Match(pattern, fit))
                                .toList()))
                .filter(fits -> !fits.isEmpty())
                .toList();
        return new Prepared(matches, new Scene(tree, phrases, frames, discourse, dossier, actors, gazetteer));
    }

    private static void listen(Scene scene, Speakers speakers) {
        Syntax tree = scene.syntax();
        for (int i = 0; i < tree.size(); i++) {
            int word = i;
            saying(tree, i)
                    .ifPresent(said -> speakers.hear(
                            tree.sentence().span(), tree.token(said).span(), scene.speaker(word)));
        }
    }

    /** The word by which somebody is said to speak: a verb of speech, or the "according" before a name. */
    private static Optional<Integer> saying(Syntax tree, int word) {
        int verb = tree.governor(word);
        if (verb >= 0 && tree.is(verb, "speech-verb") && tree.isVerb(verb) && speaks(tree, word, verb)) {
            return Optional.of(verb);
        }
        return tree.dependents(word).stream()
                .filter(i -> tree.lemma(i).equals("accord")
                        && tree.relation(i).equals("case")
                        && Choices.maySpeak(tree, word))
                .findFirst();
    }

    /** The subject of a verb of speech, or whoever follows it where it has none: "…," said the minister. */
    private static boolean speaks(Syntax tree, int word, int verb) {
        boolean inverted = tree.relation(word).equals("obj")
                && word > verb
                && (tree.isProper(word) || tree.is(word, "speaker-noun", "company-noun"))
                && tree.dependents(verb).stream()
                        .noneMatch(i -> tree.relation(i).equals("nsubj"));
        return inverted || tree.relation(word).equals("nsubj") && Choices.maySpeak(tree, word);
    }

    private static List<Finding> byRule(AnnotatedDocument document, Prepared sentence, Speakers speakers) {
        Scene scene = sentence.scene();
        Dedupe kept = new Dedupe();
        for (List<Match> fits : sentence.matches()) {
            fits.stream()
                    .filter(match -> !match.pattern().proposes() && Acceptability.of(scene, match))
                    .sorted(Comparator.comparingInt(match -> ObjectRank.of(scene.syntax(), match)))
                    .forEach(match -> kept.add(Composer.compose(document, scene, speakers, match)));
        }
        return kept.findings();
    }

    private static boolean asks(AnnotatedDocument document, Scene scene, Speakers speakers) {
        Sentence sentence = scene.syntax().sentence();
        String text = sentence.span().of(document.document().text());
        return text.endsWith("?") || speakers.isQuestion(sentence.span());
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
