package org.jaccuse.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jaccuse.model.Dependency;
import org.jaccuse.model.SyntaxPattern;
import org.jaccuse.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SemgrexCompilerTest {
    private static final List<Token> TOKENS = Tagged.tokens("Iran/NNP hacked/VBD ports/NNS and/CC dams/NNS");
    private static final List<Dependency> EDGES = Tagged.edges(
            TOKENS,
            "root(ROOT, hacked)",
            "nsubj(hacked, Iran)",
            "obj(hacked, ports)",
            "conj:and(ports, dams)",
            "obj(hacked, dams)",
            "cc(dams, and)");
    private static final List<Set<String>> CLASSES = List.of(
            Set.of("country"), Set.of("hostile-verb", "verb"), Set.of("place-noun"), Set.of(), Set.of("place-noun"));

    private final SemgrexCompiler compiler = new SemgrexCompiler();
    private final SyntaxPattern.Subject sentence = compiler.prepare(Tagged.sentence(TOKENS, EDGES), CLASSES);

    @Test
    void givesTheWordOfEveryNamedNode() {
        assertThat(match("{lemma:hacked}=cue >nsubj {}=actor")).containsExactly(Map.of("cue", 1, "actor", 0));
    }

    @Test
    void givesEveryFitInTextOrder() {
        assertThat(match("{tag:/VB.*/} >obj {}=incident"))
                .containsExactly(Map.of("incident", 2), Map.of("incident", 4));
    }

    @Test
    void aNodeThatMayBeAbsentIsLeftOut() {
        assertThat(match("{tag:VBD}=cue ?>/obl:.*/ {}=holder")).containsExactly(Map.of("cue", 1));
    }

    @Test
    void aClassFitsTheWordsOfThatLexiconOnly() {
        assertThat(match("{is:country}=x")).containsExactly(Map.of("x", 0));
        assertThat(match("{is:verb}=x")).containsExactly(Map.of("x", 1));
        assertThat(match("{is:hostile}=x")).isEmpty();
        assertThat(match("{is:country|place-noun}=x")).containsExactly(Map.of("x", 0), Map.of("x", 2), Map.of("x", 4));
        assertThat(match("{is:place-noun;tag:NNS}=x")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{lemma:hack", "{} >> ", "}"})
    void aMalformedPatternIsRefusedInOneLine(String expression) {
        assertThatThrownBy(() -> compiler.compile(expression))
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(e -> assertThat(e.getMessage()).isNotBlank().doesNotContain("\n"));
    }

    private List<Map<String, Integer>> match(String expression) {
        return compiler.compile(expression).match(sentence);
    }
}
