package org.jaccuse.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jaccuse.model.Dependency;
import org.jaccuse.model.Token;
import org.junit.jupiter.api.Test;

class ParseMenderTest {
    @Test
    void theFiniteVerbBecomesTheMainVerb() {
        List<Token> tokens = Tagged.tokens("Hackers/NNS linked/VBN to/IN Iran/NNP stole/VBD files/NNS");
        assertThat(mend(
                        tokens,
                        "root(ROOT, linked)",
                        "nsubj(linked, Hackers)",
                        "case(Iran, to)",
                        "obl(linked, Iran)",
                        "dep(linked, stole)",
                        "obj(stole, files)"))
                .containsExactlyInAnyOrderElementsOf(Tagged.edges(
                        tokens,
                        "root(ROOT, stole)",
                        "nsubj(stole, Hackers)",
                        "acl(Hackers, linked)",
                        "case(Iran, to)",
                        "obl(linked, Iran)",
                        "obj(stole, files)"));
    }

    @Test
    void aPassiveMainVerbGetsAPassiveSubject() {
        List<Token> tokens = Tagged.tokens("Hackers/NNS linked/VBN to/IN Iran/NNP were/VBD arrested/VBN");
        assertThat(mend(
                        tokens,
                        "root(ROOT, linked)",
                        "nsubj(linked, Hackers)",
                        "obl(linked, Iran)",
                        "dep(linked, arrested)",
                        "aux:pass(arrested, were)"))
                .containsAll(Tagged.edges(
                        tokens, "root(ROOT, arrested)", "nsubj:pass(arrested, Hackers)", "acl(Hackers, linked)"));
    }

    @Test
    void aMainVerbWithItsOwnObjectClauseStays() {
        List<Token> tokens = Tagged.tokens("Officials/NNS believed/VBD the/DT group/NN stole/VBD files/NNS");
        unchanged(
                tokens,
                "root(ROOT, believed)",
                "nsubj(believed, Officials)",
                "ccomp(believed, stole)",
                "nsubj(stole, group)",
                "obj(stole, files)");
    }

    @Test
    void theObjectOfAVerbBeforeAFiniteOneIsTheSubjectOfThat() {
        List<Token> tokens = Tagged.tokens("Ministry/NN denied/VBD country/NN have/VBP hacked/VBN bank/NN");
        assertThat(mend(
                        tokens,
                        "root(ROOT, denied)",
                        "nsubj(denied, Ministry)",
                        "obj(denied, country)",
                        "dep(denied, hacked)",
                        "aux(hacked, have)",
                        "obj(hacked, bank)"))
                .containsExactlyInAnyOrderElementsOf(Tagged.edges(
                        tokens,
                        "root(ROOT, denied)",
                        "nsubj(denied, Ministry)",
                        "ccomp(denied, hacked)",
                        "nsubj(hacked, country)",
                        "aux(hacked, have)",
                        "obj(hacked, bank)"));
    }

    @Test
    void aNameBehindItsKindIsNoSecondSubject() {
        List<Token> tokens = Tagged.tokens("gang/NN Vulture/NNP hit/VBD ports/NNS");
        assertThat(mend(tokens, "root(ROOT, hit)", "nsubj(hit, gang)", "nsubj(hit, Vulture)", "obj(hit, ports)"))
                .contains(Tagged.edges(tokens, "nsubj(hit, gang)", "appos(gang, Vulture)")
                        .toArray(Dependency[]::new));
    }

    @Test
    void coordinatedSubjectsAtTheHeadShareTheirVerb() {
        List<Token> tokens = Tagged.tokens("Ministers/NNS and/CC insurers/NNS have/VBP accused/VBN Iran/NNP");
        assertThat(mend(
                        tokens,
                        "root(ROOT, Ministers)",
                        "conj(Ministers, accused)",
                        "cc(accused, and)",
                        "nsubj(accused, insurers)",
                        "aux(accused, have)",
                        "obj(accused, Iran)"))
                .containsExactlyInAnyOrderElementsOf(Tagged.edges(
                        tokens,
                        "root(ROOT, accused)",
                        "nsubj(accused, Ministers)",
                        "conj(Ministers, insurers)",
                        "cc(insurers, and)",
                        "aux(accused, have)",
                        "obj(accused, Iran)"));
    }

    @Test
    void aSentenceOfItsOwnBesideAnotherStays() {
        List<Token> tokens = Tagged.tokens("Officials/NNS lied/VBD and/CC insurers/NNS accused/VBD Iran/NNP");
        unchanged(
                tokens,
                "root(ROOT, lied)",
                "nsubj(lied, Officials)",
                "conj(lied, accused)",
                "cc(accused, and)",
                "nsubj(accused, insurers)",
                "obj(accused, Iran)");
    }

    @Test
    void aPassiveStays() {
        List<Token> tokens = Tagged.tokens("Hackers/NNS were/VBD linked/VBN to/IN Iran/NNP stole/VBD");
        unchanged(
                tokens,
                "root(ROOT, linked)",
                "nsubj(linked, Hackers)",
                "aux:pass(linked, were)",
                "obl(linked, Iran)",
                "dep(linked, stole)");
    }

    @Test
    void aClauseWithItsOwnMarkerStays() {
        List<Token> tokens = Tagged.tokens("Hackers/NNS fled/VBD Iran/NNP when/WRB police/NN came/VBD");
        unchanged(
                tokens,
                "root(ROOT, fled)",
                "nsubj(fled, Hackers)",
                "advcl(fled, came)",
                "mark(came, when)",
                "obj(fled, Iran)");
    }

    @Test
    void anInfinitiveUnderAParticipleGetsTheSubjectThatIsDescribed() {
        List<Token> tokens = Tagged.tokens("Group/NN believed/VBN to/TO work/VB abroad/RB");
        Dependency[] parsed = Tagged.edges(tokens, "root(ROOT, Group)", "acl(Group, believed)", "xcomp(believed, work)")
                .toArray(Dependency[]::new);
        assertThat(ParseMender.mendEnhanced(tokens, List.of(parsed)))
                .contains(parsed)
                .containsAll(Tagged.edges(tokens, "nsubj:xsubj(work, Group)"))
                .hasSize(parsed.length + 1);
    }

    private static void unchanged(List<Token> tokens, String... edges) {
        assertThat(mend(tokens, edges)).isEqualTo(Tagged.edges(tokens, edges));
    }

    private static List<Dependency> mend(List<Token> tokens, String... edges) {
        return ParseMender.mend(tokens, Tagged.edges(tokens, edges));
    }

    @Test
    void whoDeniesHavingDoneItDidNotDoItByTheSentence() {
        List<Token> tokens = Tagged.tokens("Bo/NNP denied/VBD having/VBG led/VBN raids/NNS");
        List<Dependency> edges = Tagged.edges(
                tokens,
                "root(ROOT, denied)",
                "nsubj(denied, Bo)",
                "xcomp(denied, led)",
                "aux(led, having)",
                "obj(led, raids)");
        assertThat(ParseMender.mend(tokens, edges)).containsExactlyInAnyOrderElementsOf(edges);
    }
}
