package org.jaccuse.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jaccuse.model.AnnotatedDocument;
import org.jaccuse.model.Finding;
import org.jaccuse.model.Relation;
import org.jaccuse.model.Stance;

/** Gathers the fits of a sentence by what they would claim of whom: each such group is decided on as one. */
final class Candidates {
    /** No actor stands behind "which", "there" or "five". */
    private static final Set<String> EMPTY_TAGS = Set.of("WDT", "WP", "EX", "CD", "DT");

    private final AnnotatedDocument document;
    private final Speakers speakers;
    private final Scene scene;
    private final Map<String, List<Fit>> groups = new LinkedHashMap<>();

    private Candidates(AnnotatedDocument document, Speakers speakers, Scene scene) {
        this.document = document;
        this.speakers = speakers;
        this.scene = scene;
    }

    /**
     * @param fits of each pattern alternative, in the order of the pattern files
     * @return the candidates in the order in which patterns found them
     */
    static List<Candidate> of(AnnotatedDocument document, Speakers speakers, Scene scene, List<List<Match>> fits) {
        Candidates candidates = new Candidates(document, speakers, scene);
        for (List<Match> alternative : fits) {
            alternative.stream()
                    .filter(candidates::possible)
                    .sorted(Comparator.comparingInt(match -> ObjectRank.of(scene.syntax(), match)))
                    .forEach(candidates::add);
        }
        return candidates.groups.values().stream().map(candidates::candidate).toList();
    }

    private boolean possible(Match match) {
        return Plausibility.of(scene, match)
                && match.subject()
                        .map(head ->
                                !EMPTY_TAGS.contains(scene.syntax().token(head).tag()) && !anybody(match, head))
                        .orElse(match.pattern().subject().isPresent());
    }

    /** "Hackers often steal passwords", "an unknown hacker": attackers of whom nothing at all is said. */
    private boolean anybody(Match match, int head) {
        return scene.identity(head) == Identity.BARE
                && scene.syntax().is(head, "threat-noun")
                && scene.syntax().dependents(head).stream().allMatch(this::tellsNothing)
                && !Acceptability.of(scene, match);
    }

    private boolean tellsNothing(int word) {
        return Set.of("det", "case", "punct", "cop").contains(scene.syntax().relation(word))
                || scene.syntax().is(word, "faceless-word");
    }

    private void add(Match match) {
        List<Finding> findings = Composer.compose(document, scene, speakers, match);
        if (!findings.isEmpty()) {
            Finding first = findings.get(0);
            String key = first.relation() + " " + first.stance() + " "
                    + match.subject().orElse(-1)
                    + (first.relation() == Relation.RESPONSIBLE
                            ? ""
                            : " " + match.object().orElse(-1));
            Fit fit = new Fit(match, findings, Acceptability.of(scene, match));
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(fit);
        }
    }

    /**
     * A candidate speaks in the words of its first fit that meets its pattern's demands, a claim's pattern before a wide net, and who
     * claims a deed for himself before who merely does it.
     */
    private Candidate candidate(List<Fit> fits) {
        Fit best = fits.stream()
                .min(Comparator.comparingInt(Fit::rank)
                        .thenComparing(fit -> fit.match().pattern().holder().isEmpty()))
                .orElseThrow();
        return new Candidate(
                () -> byKind(features(fits), best.findings().get(0)),
                () -> Choices.holders(scene, speakers, best),
                () -> Choices.objects(scene, speakers, best),
                best.findings(),
                best.byRule(),
                fits.stream().allMatch(fit -> fit.match().pattern().proposes()),
                fits.stream().anyMatch(this::plausible));
    }

    private Set<String> features(List<Fit> fits) {
        Set<String> features = new TreeSet<>();
        for (Fit fit : fits) {
            features.addAll(Features.of(scene, speakers, fit));
        }
        return features;
    }

    private boolean plausible(Fit fit) {
        boolean deed = fit.match().pattern().relation() == Relation.RESPONSIBLE
                && fit.match().pattern().stance() == Stance.AFFIRM;
        return !fit.match().pattern().proposes() || !deed || Plausibility.isDeed(scene, fit.match());
    }

    /**
     * Denials, ties and places have features of their own beside those shared by all, so that what counts for them alone can be
     * learned apart (Daumé 2007, Frustratingly easy domain adaptation).
     */
    private static Set<String> byKind(Set<String> features, Finding finding) {
        if (finding.relation() == Relation.RESPONSIBLE && finding.stance() == Stance.AFFIRM) {
            return features;
        }
        String kind = finding.relation() + "/" + finding.stance() + ":";
        Set<String> all = new TreeSet<>(features);
        features.forEach(feature -> all.add(kind + feature));
        return all;
    }

    /** One way in which a pattern fits. */
    record Fit(Match match, List<Finding> findings, boolean acceptable) {
        boolean byRule() {
            return acceptable && !match.pattern().proposes();
        }

        private int rank() {
            return byRule() ? 0 : acceptable ? 1 : match.pattern().proposes() ? 3 : 2;
        }
    }
}
