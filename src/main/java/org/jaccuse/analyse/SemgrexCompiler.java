package org.jaccuse.analyse;

import edu.stanford.nlp.ling.CoreAnnotations.CategoryAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.semgrex.SemgrexMatcher;
import edu.stanford.nlp.semgraph.semgrex.SemgrexParseException;
import edu.stanford.nlp.semgraph.semgrex.SemgrexPattern;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jaccuse.model.Dependency;
import org.jaccuse.model.Sentence;
import org.jaccuse.model.SyntaxPattern;
import org.jaccuse.model.Token;

/**
 * Patterns in CoreNLP's Semgrex over the enhanced dependency graph, with one addition: {@code {is:hostile-verb}} fits a word of
 * that lexicon class, {@code {is:a|b}} a word of either.
 */
public final class SemgrexCompiler implements SyntaxPattern.Compiler {
    private static final Pattern CLASS_TEST = Pattern.compile("\\bis:([a-z][a-z|-]*)");
    /** A pattern that fits a sentence in more ways than this is not describing one claim. */
    private static final int MOST_FITS = 200;

    @Override
    public SyntaxPattern compile(String expression) {
        Matcher test = CLASS_TEST.matcher(expression);
        String semgrex = test.replaceAll("cat:/.* (?:$1) .*/");
        try {
            SemgrexPattern pattern = SemgrexPattern.compile(semgrex);
            return subject -> fits(pattern, ((Graph) subject).graph());
        } catch (SemgrexParseException e) {
            throw new IllegalArgumentException(firstLine(e), e);
        }
    }

    private static String firstLine(Exception e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("malformed");
    }

    private static List<Map<String, Integer>> fits(SemgrexPattern pattern, SemanticGraph graph) {
        Set<String> seen = new TreeSet<>();
        List<Map<String, Integer>> fits = new ArrayList<>();
        SemgrexMatcher matcher = pattern.matcher(graph);
        while (fits.size() < MOST_FITS && matcher.find()) {
            Map<String, Integer> fit = new TreeMap<>();
            for (String name : matcher.getNodeNames()) {
                IndexedWord node = matcher.getNode(name);
                if (node != null) {
                    fit.put(name, node.index() - 1);
                }
            }
            if (seen.add(fit.toString())) {
                fits.add(fit);
            }
        }
        fits.sort((a, b) -> List.copyOf(a.values())
                .toString()
                .compareTo(List.copyOf(b.values()).toString()));
        return fits;
    }

    @Override
    public SyntaxPattern.Subject prepare(Sentence sentence, List<Set<String>> classes) {
        List<IndexedWord> words = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            words.add(word(sentence.tokens().get(i), i, classes.get(i)));
        }
        SemanticGraph graph = new SemanticGraph();
        words.forEach(graph::addVertex);
        for (Dependency edge : sentence.parse().orElseThrow().enhanced()) {
            if (edge.governor() < 0) {
                graph.addRoot(words.get(edge.dependent()));
            } else {
                graph.addEdge(
                        words.get(edge.governor()), words.get(edge.dependent()), relation(edge.relation()), 1, false);
            }
        }
        return new Graph(graph);
    }

    private static GrammaticalRelation relation(String name) {
        GrammaticalRelation known = UniversalEnglishGrammaticalRelations.valueOf(name);
        return known == null
                ? GrammaticalRelation.valueOf(edu.stanford.nlp.international.Language.UniversalEnglish, name)
                : known;
    }

    private static IndexedWord word(Token token, int index, Set<String> classes) {
        CoreLabel label = new CoreLabel();
        label.setWord(token.word());
        label.setValue(token.word());
        label.setLemma(token.lemma());
        label.setTag(token.tag());
        label.setIndex(index + 1);
        label.setSentIndex(0);
        label.setDocID("s");
        label.set(CategoryAnnotation.class, " " + String.join(" ", classes) + " ");
        return new IndexedWord(label);
    }

    private record Graph(SemanticGraph graph) implements SyntaxPattern.Subject {}
}
