package org.jaccuse.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jaccuse.model.Dependency;
import org.jaccuse.model.Token;
import org.junit.jupiter.api.Test;

class TrailingSpeechTest {
    private static final String ORDER = "The/DT order/NN came/VBD from/IN Minsk/NNP ,/, the/DT clerk/NN said/VBD ./.";

    @Test
    void whatStandsBeforeTheCommaBelongsToWhatWasSaid() {
        List<Token> tokens = Tagged.tokens(ORDER);
        assertThat(mend(
                        tokens,
                        "root(ROOT, said)",
                        "ccomp(said, came)",
                        "nsubj(came, order)",
                        "obl:from(said, Minsk)",
                        "nsubj(said, clerk)"))
                .containsExactlyInAnyOrderElementsOf(Tagged.edges(
                        tokens,
                        "root(ROOT, said)",
                        "ccomp(said, came)",
                        "nsubj(came, order)",
                        "obl:from(came, Minsk)",
                        "nsubj(said, clerk)"));
    }

    @Test
    void whoSpeaksLastIsNotTheObjectOfWhatHeSays() {
        List<Token> tokens = Tagged.tokens(ORDER);
        assertThat(mend(
                        tokens,
                        "root(ROOT, came)",
                        "nsubj(came, order)",
                        "ccomp(came, said)",
                        "obl:from(said, Minsk)",
                        "nsubj(said, clerk)"))
                .contains(Tagged.edges(tokens, "parataxis(came, said)", "obl:from(came, Minsk)")
                        .toArray(Dependency[]::new));
    }

    @Test
    void aClauseThatGoesOnIsLeftAlone() {
        List<Token> tokens = Tagged.tokens("It/PRP grew/VBD in/IN May/NNP ,/, the/DT clerk/NN sold/VBD bread/NN");
        List<Dependency> edges = Tagged.edges(
                tokens,
                "root(ROOT, sold)",
                "ccomp(sold, grew)",
                "nsubj(grew, It)",
                "obl:in(sold, May)",
                "nsubj(sold, clerk)",
                "obj(sold, bread)");
        assertThat(TrailingSpeech.mend(tokens, edges)).isEqualTo(edges);
    }

    @Test
    void whoIsToldIsNotWhatIsSaid() {
        List<Token> tokens =
                Tagged.tokens("The/DT order/NN came/VBD from/IN Minsk/NNP ,/, the/DT clerks/NNS tell/VBP Ada/NNP ./.");
        assertThat(mend(
                        tokens,
                        "root(ROOT, tell)",
                        "ccomp(tell, came)",
                        "nsubj(came, order)",
                        "obl:from(tell, Minsk)",
                        "nsubj(tell, clerks)",
                        "obj(tell, Ada)"))
                .contains(Tagged.edges(tokens, "obl:from(came, Minsk)", "obj(tell, Ada)")
                        .toArray(Dependency[]::new));
    }

    private static List<Dependency> mend(List<Token> tokens, String... edges) {
        return TrailingSpeech.mend(tokens, Tagged.edges(tokens, edges));
    }
}
