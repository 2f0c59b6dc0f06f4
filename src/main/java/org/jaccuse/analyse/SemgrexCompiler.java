package org.jaccuse.analyse;

import edu.stanford.nlp.semgraph.semgrex.SemgrexParseException;
import edu.stanford.nlp.semgraph.semgrex.SemgrexPattern;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jaccuse.model.Sentence;
import org.jaccuse.model.SyntaxPattern;
import org.slf4j.LoggerFactory;

/**
 * Patterns in CoreNLP's Semgrex over the enhanced dependency graph, with one addition: {@code {is:hostile-verb}} fits a word of
 * that lexicon class, {@code {is:a|b}} a word of either.
 */
public final class SemgrexCompiler implements SyntaxPattern.Compiler {
    private static final Pattern CLASS_TEST = Pattern.compile("\\bis:([a-z][a-z|-]*)");

    private final Consumer<String> warnings;

    /** Warns in the log of patterns that fit a sentence in too many ways. */
    public SemgrexCompiler() {
        this(LoggerFactory.getLogger(SemgrexCompiler.class)::warn);
    }

    SemgrexCompiler(Consumer<String> warnings) {
        this.warnings = warnings;
    }

    @Override
    public SyntaxPattern compile(String expression) {
        String semgrex = CLASS_TEST.matcher(expression).replaceAll("cat:/.* (?:$1) .*/");
        try {
            SemgrexPattern pattern = SemgrexPattern.compile(semgrex);
            return new OutlinedPattern(expression, pattern, OutlineReader.read(expression), warnings);
        } catch (SemgrexParseException | PatternSyntaxException e) {
            throw new IllegalArgumentException(firstLine(e), e);
        }
    }

    private static String firstLine(Exception e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("malformed");
    }

    @Override
    public SyntaxPattern.Subject prepare(Sentence sentence, List<Set<String>> classes) {
        return new PreparedSentence(sentence, classes);
    }
}
