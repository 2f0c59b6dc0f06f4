package org.jaccuse.extract;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.model.Finding;
import org.jaccuse.model.Mention;
import org.jaccuse.model.Stance;

/**
 * Decides which candidates are claims, who holds them and what they are about. Each function gives log-odds by features.
 *
 * @param acceptance that a candidate is a claim
 * @param holder that somebody holds it
 * @param object that something is what it is about
 */
public record Decision(
        ToDoubleFunction<Set<String>> acceptance,
        ToDoubleFunction<Set<String>> holder,
        ToDoubleFunction<Set<String>> object) {
    /** Log-odds by which another phrase must be likelier than the pattern's own. */
    private static final double LEAST_GAIN = 0.5;

    /** Log-odds that a candidate of wide nets needs: a claim that nobody made is worse than one that is missed. */
    private static final double BY_NETS = 0.5;

    /** Log-odds that a candidate needs beside one that meets its pattern's demands. */
    private static final double BESIDE_RULES = 2;

    /** By the weights in {@code data/models}. */
    static Decision load(Bundle bundle) {
        return new Decision(
                LinearModel.load(bundle, "acceptance"),
                LinearModel.load(bundle, "holder"),
                LinearModel.load(bundle, "object"));
    }

    /**
     * The claims among the candidates of a sentence: those likelier than not, the higher first, each once. What only wide nets
     * propose must be surer, and more so where another of its kind meets its pattern's own demands.
     */
    public List<Finding> of(List<Candidate> sentence) {
        Map<Candidate, Double> scores = new IdentityHashMap<>();
        sentence.stream()
                .filter(candidate -> candidate.byRule() || candidate.plausible())
                .forEach(candidate -> scores.put(candidate, acceptance.applyAsDouble(candidate.features())));
        List<Candidate> told = sentence.stream()
                .filter(candidate -> candidate.byRule() && score(candidate, scores) > 0)
                .toList();
        Dedupe kept = new Dedupe();
        sentence.stream()
                .filter(candidate -> candidate.plausible() && score(candidate, scores) > needed(told, candidate))
                .sorted(Comparator.comparingDouble(candidate -> -score(candidate, scores)))
                .forEach(candidate -> kept.add(withRoles(candidate)));
        return kept.findings();
    }

    private static double score(Candidate candidate, Map<Candidate, Double> scores) {
        return Objects.requireNonNull(scores.get(candidate), "every candidate asked for has a score");
    }

    private static double needed(List<Candidate> told, Candidate candidate) {
        if (beside(told, candidate)) {
            return BESIDE_RULES;
        }
        return candidate.wide() ? BY_NETS : 0;
    }

    /** Whether the sentence tells something of the kind already; a denial stands beside what it denies. */
    private static boolean beside(List<Candidate> told, Candidate candidate) {
        return !candidate.byRule()
                && told.stream()
                        .anyMatch(other -> other.relation() == candidate.relation()
                                && (candidate.stance() != Stance.DENY || other.stance() == Stance.DENY));
    }

    /** What a candidate says if it is a claim. One speaker's rejection of another's claim has its roles from its frames. */
    private List<Finding> withRoles(Candidate candidate) {
        boolean plain =
                candidate.findings().stream().map(Finding::stance).distinct().count() == 1;
        if (!plain) {
            return candidate.findings();
        }
        Mention about = best(candidate.objects(), object);
        Mention said = best(candidate.holders(), holder);
        return heldBy(said, about(about, candidate.findings()));
    }

    /** Coordinated incidents stay what their pattern made of them unless the model prefers another thing to all of them. */
    private static List<Finding> about(Mention about, List<Finding> findings) {
        boolean several = findings.stream().map(Finding::object).distinct().count() > 1;
        boolean among = findings.stream()
                .map(Finding::object)
                .anyMatch(object -> object.equals(about) || several && object.overlaps(about));
        return among
                ? findings
                : findings.stream()
                        .map(finding -> finding.about(about))
                        .distinct()
                        .toList();
    }

    /** Speakers named together each hold it unless the model prefers somebody else to all of them. */
    private static List<Finding> heldBy(Mention said, List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.holder().equals(said))
                ? findings
                : findings.stream()
                        .map(finding -> finding.heldBy(said))
                        .distinct()
                        .toList();
    }

    /** The likeliest, or what the pattern says where that is nearly as likely. */
    private static Mention best(List<Choice> choices, ToDoubleFunction<Set<String>> model) {
        double[] scores = choices.stream()
                .mapToDouble(choice -> model.applyAsDouble(choice.features()))
                .toArray();
        int likeliest = 0;
        for (int i = 1; i < scores.length; i++) {
            likeliest = scores[i] > scores[likeliest] ? i : likeliest;
        }
        Choice best = choices.get(likeliest);
        Choice composed = choices.get(0);
        double gain = scores[likeliest] - scores[0];
        return (gain < LEAST_GAIN || sameStart(composed, best) ? composed : best).mention();
    }

    /** The same phrase, cut at another place: the pattern knows where it ends. */
    private static boolean sameStart(Choice one, Choice other) {
        return one.mention().span().isPresent()
                && other.mention().span().isPresent()
                && one.mention().span().get().start()
                        == other.mention().span().get().start();
    }
}
