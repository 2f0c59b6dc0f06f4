package org.jaccuse.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jaccuse.model.Dependency;
import org.jaccuse.model.Token;
import org.junit.jupiter.api.Test;

class FiniteClausesTest {
    @Test
    void whatIsSaidWithinARelativeClauseHasItsOwnSpeaker() {
        List<Token> tokens = Tagged.tokens("raid/NN which/WDT clerks/NNS say/VBP was/VBD led/VBN by/IN Bo/NNP");
        assertThat(mend(
                        tokens,
                        "root(ROOT, raid)",
                        "acl:relcl(raid, led)",
                        "obj(led, which)",
                        "nsubj:pass(led, clerks)",
                        "aux(led, say)",
                        "aux:pass(led, was)",
                        "obl:agent(led, Bo)"))
                .containsExactlyInAnyOrderElementsOf(Tagged.edges(
                        tokens,
                        "root(ROOT, raid)",
                        "acl:relcl(raid, say)",
                        "nsubj(say, clerks)",
                        "ccomp(say, led)",
                        "nsubj:pass(led, which)",
                        "aux:pass(led, was)",
                        "obl:agent(led, Bo)"));
    }

    @Test
    void aVerbBeforeTheSubjectOfAClauseGovernsIt() {
        List<Token> tokens = Tagged.tokens("paper/NN read/VBN here/RB says/VBZ Bo/NNP led/VBD it/PRP");
        assertThat(mend(
                        tokens,
                        "root(ROOT, read)",
                        "nsubj(read, paper)",
                        "parataxis(read, led)",
                        "aux(led, says)",
                        "nsubj(led, Bo)",
                        "obj(led, it)"))
                .contains(Tagged.edges(tokens, "parataxis(read, says)", "ccomp(says, led)", "nsubj(led, Bo)")
                        .toArray(Dependency[]::new));
    }

    @Test
    void whoeverIsBelievedToHaveDoneItIsTheSubjectOfTheDeed() {
        List<Token> tokens = Tagged.tokens("clerks/NNS believed/VBD Bo/NNP was/VBD behind/IN raids/NNS");
        assertThat(mend(
                        tokens,
                        "root(ROOT, believed)",
                        "nsubj(believed, clerks)",
                        "obj(believed, Bo)",
                        "ccomp(believed, raids)",
                        "cop(raids, was)",
                        "case(raids, behind)"))
                .contains(Tagged.edges(tokens, "nsubj(raids, Bo)").toArray(Dependency[]::new));
    }

    @Test
    void whoIsToldThatItHappenedIsNotTheSubjectOfIt() {
        List<Token> tokens = Tagged.tokens("clerks/NNS told/VBD Bo/NNP that/IN rained/VBD");
        assertThat(mend(
                        tokens,
                        "root(ROOT, told)",
                        "nsubj(told, clerks)",
                        "obj(told, Bo)",
                        "ccomp(told, rained)",
                        "mark(rained, that)"))
                .contains(Tagged.edges(tokens, "obj(told, Bo)").toArray(Dependency[]::new));
    }

    @Test
    void whoDeniesHavingDoneItDidNotDoItByTheSentence() {
        List<Token> tokens = Tagged.tokens("Bo/NNP denied/VBN having/VBG led/VBN raids/NNS");
        assertThat(mend(
                        tokens,
                        "root(ROOT, led)",
                        "nsubj(led, Bo)",
                        "acl(Bo, denied)",
                        "aux(led, having)",
                        "obj(led, raids)"))
                .containsExactlyInAnyOrderElementsOf(Tagged.edges(
                        tokens,
                        "root(ROOT, denied)",
                        "nsubj(denied, Bo)",
                        "xcomp(denied, led)",
                        "aux(led, having)",
                        "obj(led, raids)"));
    }

    @Test
    void aSpeechIsNotTheSubjectOfWhatItSays() {
        List<Token> tokens = Tagged.tokens("clerk/NN said/VBD there/RB was/VBD proof/NN");
        assertThat(mend(
                        tokens,
                        "root(ROOT, proof)",
                        "csubj(proof, said)",
                        "nsubj(said, clerk)",
                        "advmod(said, there)",
                        "cop(proof, was)"))
                .contains(Tagged.edges(
                                tokens,
                                "root(ROOT, said)",
                                "ccomp(said, proof)",
                                "nsubj(said, clerk)",
                                "expl(proof, there)")
                        .toArray(Dependency[]::new));
    }

    @Test
    void theNounBeforeARelativeClauseFillsItsGap() {
        List<Token> tokens = Tagged.tokens("raid/NN that/WDT clerks/NNS say/VBP hurt/VBD them/PRP");
        assertThat(FiniteClauses.fillGaps(
                        tokens,
                        Tagged.edges(
                                tokens,
                                "root(ROOT, raid)",
                                "acl:relcl(raid, say)",
                                "nsubj(say, clerks)",
                                "ccomp(say, hurt)",
                                "nsubj(hurt, that)",
                                "obj(hurt, them)")))
                .contains(Tagged.edges(tokens, "nsubj(hurt, raid)", "nsubj(say, clerks)")
                        .toArray(Dependency[]::new));
    }

    @Test
    void trueAuxiliariesAndSubjectsStay() {
        List<Token> tokens = Tagged.tokens("What/WP Bo/NNP said/VBD have/VBP hurt/VBN them/PRP");
        List<Dependency> edges = Tagged.edges(
                tokens,
                "root(ROOT, hurt)",
                "csubj(hurt, said)",
                "obj(said, What)",
                "nsubj(said, Bo)",
                "aux(hurt, have)",
                "obj(hurt, them)");
        assertThat(FiniteClauses.mend(tokens, edges)).isEqualTo(edges);
    }

    private static List<Dependency> mend(List<Token> tokens, String... edges) {
        return FiniteClauses.mend(tokens, Tagged.edges(tokens, edges));
    }
}
