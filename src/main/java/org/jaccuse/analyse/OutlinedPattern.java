package org.jaccuse.analyse;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.semgrex.SemgrexMatcher;
import edu.stanford.nlp.semgraph.semgrex.SemgrexPattern;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jaccuse.model.SyntaxPattern;

/**
 * A Semgrex pattern, tried only at the words that its outline lets through. As Semgrex then looks for little that is not there,
 * a bound on what it finds is also one on its work.
 */
final class OutlinedPattern implements SyntaxPattern {
    /** A pattern that fits a sentence in more ways than this is not describing one claim. */
    static final int MOST_FITS = 200;
    /** Semgrex tells the same fit again for every way to choose its nameless words. */
    private static final int MOST_TOLD = 20 * MOST_FITS;

    private final String expression;
    private final SemgrexPattern pattern;
    private final Optional<Outline> outline;
    private final Consumer<String> warnings;
    private final AtomicBoolean warned = new AtomicBoolean();

    /** Without an outline the pattern is tried at every word. */
    OutlinedPattern(String expression, SemgrexPattern pattern, Optional<Outline> outline, Consumer<String> warnings) {
        this.expression = expression;
        this.pattern = pattern;
        this.outline = outline;
        this.warnings = warnings;
    }

    @Override
    public List<Map<String, Integer>> match(Subject subject) {
        PreparedSentence sentence = (PreparedSentence) subject;
        BitSet heads = outline.map(o -> o.heads(sentence)).orElseGet(sentence::all);
        if (heads.isEmpty()) {
            return List.of();
        }
        Set<Map<String, Integer>> seen = new HashSet<>();
        List<Map<String, Integer>> fits = new ArrayList<>();
        int told = 0;
        for (int head = heads.nextSetBit(0); head >= 0; head = heads.nextSetBit(head + 1)) {
            SemgrexMatcher matcher = pattern.matcher(sentence.graph(), sentence.word(head));
            while (told++ < MOST_TOLD && fits.size() < MOST_FITS && matcher.matches()) {
                Map<String, Integer> fit = named(matcher);
                if (seen.add(fit)) {
                    fits.add(fit);
                }
            }
        }
        if (told > MOST_TOLD || fits.size() == MOST_FITS) {
            warn();
        }
        fits.sort((a, b) -> List.copyOf(a.values())
                .toString()
                .compareTo(List.copyOf(b.values()).toString()));
        return fits;
    }

    private static Map<String, Integer> named(SemgrexMatcher matcher) {
        Map<String, Integer> fit = new TreeMap<>();
        for (String name : matcher.getNodeNames()) {
            IndexedWord node = matcher.getNode(name);
            if (node != null) {
                fit.put(name, node.index() - 1);
            }
        }
        return fit;
    }

    private void warn() {
        if (warned.compareAndSet(false, true)) {
            warnings.accept("the pattern \"" + expression + "\" fits a sentence in " + MOST_FITS
                    + " ways or more; the others are left out: make it narrower");
        }
    }
}
