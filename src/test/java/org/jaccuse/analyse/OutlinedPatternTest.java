package org.jaccuse.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.semgraph.semgrex.SemgrexPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jaccuse.model.Dependency;
import org.jaccuse.model.Parse;
import org.jaccuse.model.Sentence;
import org.jaccuse.model.Span;
import org.jaccuse.model.SyntaxPattern;
import org.jaccuse.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutlinedPatternTest {
    /** Words of "Estonia accused Russia of hacking the servers and blamed spies", each with tag, lemma, governor, relation. */
    private static final String[] WORDS = {
        "Estonia NNP Estonia 1 nsubj",
        "accused VBD accuse -1 root",
        "Russia NNP Russia 1 obj",
        "of IN of 4 mark",
        "hacking VBG hack 1 advcl:of",
        "the DT the 6 det",
        "servers NNS server 4 obj",
        "and CC and 8 cc",
        "blamed VBD blame 1 conj:and",
        "spies NNS spy 8 obj"
    };

    private static final Map<String, Set<String>> CLASSES = Map.of(
            "hack", Set.of("hostile-verb"), "spy", Set.of("actor-noun", "threat-noun"), "Russia", Set.of("country"));

    private final List<String> warnings = new ArrayList<>();
    private final SemgrexCompiler compiler = new SemgrexCompiler(warnings::add);

    private SyntaxPattern.Subject sentence() {
        List<Token> tokens = new ArrayList<>();
        List<Dependency> edges = new ArrayList<>();
        for (String line : WORDS) {
            String[] word = line.split(" ");
            edges.add(new Dependency(Integer.parseInt(word[3]), tokens.size(), word[4]));
            tokens.add(new Token(word[0], word[2], word[1], new Span(0, 0)));
        }
        // The subject of the first verb is that of the second too, as the enhanced graph has it.
        edges.add(new Dependency(8, 0, "nsubj"));
        Sentence sentence = new Sentence(0, new Span(0, 0), tokens, Optional.of(new Parse(edges, edges)));
        return compiler.prepare(
                sentence,
                tokens.stream()
                        .map(token -> CLASSES.getOrDefault(token.lemma(), Set.of()))
                        .toList());
    }

    private String fits(String pattern) {
        return compiler.compile(pattern).match(sentence()).toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "{lemma:/accuse|suspect/}=cue >/obj|nsubj:pass/ {}=actor; [{actor=2, cue=1}]",
                "{is:hostile-verb}=cue; [{cue=4}]",
                "{is:country|actor-noun}=actor; [{actor=2}, {actor=9}]",
                "{is:noun}=actor; []",
                "{tag:/VB.*/}=cue >/nsubj/ {}=holder; [{cue=1, holder=0}, {cue=8, holder=0}]",
                "{tag:/VB.*/}=cue >/nsubj/ {}=holder ?>/advcl.*/ {}=act; [{act=4, cue=1, holder=0}, {cue=8, holder=0}]",
                "{tag:/VB.*/}=cue >/nsubj/ {}=holder >/advcl.*/ ({is:hostile-verb} >/obj/ {}=what); [{cue=1, holder=0, what=6}]",
                "{}=a >/conj:.*/ ({lemma:blame} >/obj/ {is:threat-noun}=b); [{a=1, b=9}]",
                "{}=a >/conj:.*/ ({lemma:blame} >/obj/ {is:country}=b); []",
                "{lemma:accuse}=a >> {lemma:server}=b; [{a=1, b=6}]",
                "{lemma:hack}=a >>/det/ {}=b; [{a=4, b=5}]",
                "{lemma:blame}=a >>/det/ {}=b; []",
                "{lemma:blame}=a >obj {}=b; [{a=8, b=9}]",
                "{word:/(?i)RUSSIA/}=a; [{a=2}]",
                "{}=a >/nsubj/ {} !>/advcl.*/ {}; [{a=8}]",
                "{}=a < {lemma:blame}; [{a=0}, {a=7}, {a=9}]"
            })
    void fitsAreTheHandExpectedOnes(String pattern, String expected) {
        assertThat(fits(pattern)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}=a >/obj/ {}=b",
                "{}=a >/nsubj|obj/ {}=b ?>/obj/ {}=c",
                "{tag:/N.*/}=a",
                "{}=a >> {tag:/N.*/}=b",
                "{}=a >/.*:(of|and)/ ({}=b >/obj/ {}=c)",
                "{}=a > {}=b > {}=c",
                "{}=a ?>/obj/ ({}=b >/det/ {}=c)"
            })
    void theOutlineLeavesNoFitOut(String expression) {
        SyntaxPattern everywhere =
                new OutlinedPattern(expression, SemgrexPattern.compile(expression), Optional.empty(), warnings::add);
        assertThat(OutlineReader.read(expression)).isPresent();
        assertThat(everywhere.match(sentence())).isNotEmpty();
        assertThat(fits(expression)).isEqualTo(everywhere.match(sentence()).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}=a < {}=b",
                "{}=a !> {}=b",
                "{}=a [> {} | < {}]",
                "{$}=a",
                "{lemma!:a}",
                "{} : {}",
                "{}=a 1,2>> {}",
                "{ner:PERSON}=a"
            })
    void whatAnOutlineCannotTellIsLeftToSemgrex(String expression) {
        assertThat(OutlineReader.read(expression)).isEmpty();
    }

    @Test
    void aPatternThatFitsInTooManyWaysIsCutAndNamedOnce() {
        SyntaxPattern wide = compiler.compile("{}=a : {}=b : {}=c");
        assertThat(wide.match(sentence())).hasSize(OutlinedPattern.MOST_FITS);
        assertThat(wide.match(sentence())).hasSize(OutlinedPattern.MOST_FITS);
        assertThat(warnings).singleElement().asString().contains("{}=a : {}=b : {}=c");
    }

    @Test
    void aPatternOfManyNamelessWaysIsCutToo() {
        SyntaxPattern wide = compiler.compile("{lemma:accuse}=a : {} : {} : {} : {} : {}");
        assertThat(wide.match(sentence())).hasSize(1);
        assertThat(warnings).hasSize(1);
    }

    @Test
    void anOrdinaryPatternIsNotWarnedOf() {
        IntStream.range(0, 50).forEach(i -> fits("{}=a >> {}=b"));
        assertThat(warnings).isEmpty();
    }

    @Test
    void aMalformedPatternIsRefused() {
        assertThatThrownBy(() -> compiler.compile("{lemma:a >/obj/ {}")).isInstanceOf(IllegalArgumentException.class);
    }
}
