package org.jaccuse.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jaccuse.model.Span;
import org.jaccuse.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
    private final SentenceSplitter splitter = new SentenceSplitter();

    @Test
    void partsSentencesAndKeepsTheirPlace() {
        assertThat(sentences("Iran denied it. The U.S. blamed Iran."))
                .containsExactly("Iran denied it.", "The U.S. blamed Iran.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dr. Orr of the U.S. Dept. of Justice spoke on Jan. 5 at 9 a.m. in Washington.",
                "Kaspersky Lab Inc. and St. Petersburg's Gen. Ivanov vs. No. 7 met at 3.5 km.",
                "The G.R.U. hacked it, Gov. Abbott said."
            })
    void anAbbreviationEndsNoSentence(String sentence) {
        assertThat(sentences(sentence)).containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"break-in", "break-ins", "take-down"})
    void aVerbWithItsParticleAfterAHyphenIsOneWord(String noun) {
        assertThat(words("The " + noun + " at the port.")).containsExactly("The", noun, "at", "the", "port", ".");
    }

    @Test
    void otherHyphensPartWords() {
        assertThat(words("A Russia-linked, out-of-date one."))
                .containsExactly("A", "Russia", "-", "linked", ",", "out", "-", "of", "-", "date", "one", ".");
    }

    @Test
    void aHeadingDoesNotRunIntoTheTextBelowIt() {
        String text = "Port hacked\n\nThe port closed.";
        List<SentenceSplitter.Words> words =
                splitter.split(text, List.of(new Span(0, 11), new Span(13, text.length())));
        assertThat(words.stream().map(w -> w.span().of(text))).containsExactly("Port hacked", "The port closed.");
    }

    @Test
    void aListWithoutEndIsCut() {
        String text = "Iran ".repeat(600).strip();
        assertThat(split(text).stream().map(w -> w.labels().size())).containsExactly(250, 250, 100);
    }

    @Test
    void formsHoldTheWordAndItsBaseForms() {
        assertThat(split("Hackers stole files.").get(0).forms())
                .contains("Hackers", "hackers", "hacker", "stole", "steal", "files", "file");
    }

    @Test
    void aBlankParagraphHasNoSentence() {
        assertThat(split("  ")).isEmpty();
        assertThat(split("")).isEmpty();
    }

    @Test
    void everyWordStandsWhereItSays() {
        Random random = new Random(11);
        String[] pieces = {
            "Iran", "U.S.", "Russia's", "hasn't", "Russia-linked", "$5.2m", "e-mail", ".", "?", ",", " ", " ", " ", " ",
                    "(APT29)",
            "—", "…", "100%", "a.m.", "𝄞", "naïve", "C++", "@nato", "www.example.org", "\t", "cannot", "ﬁ", "\u00a0",
                    "1/2", "--"
        };
        for (int i = 0; i < 1500; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 1 + random.nextInt(16); j > 0; j--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            holds(text.toString());
        }
    }

    private void holds(String text) {
        int end = 0;
        for (SentenceSplitter.Words words : split(text)) {
            assertThat(words.span().start()).as(text).isGreaterThanOrEqualTo(end);
            for (Token token : tokens(words)) {
                assertThat(token.span().start()).as(text).isGreaterThanOrEqualTo(end);
                assertThat(plain(token.span().of(text)))
                        .as("%s in '%s'", token, text)
                        .isEqualTo(plain(token.word()));
                end = token.span().end();
            }
        }
    }

    private static List<Token> tokens(SentenceSplitter.Words words) {
        List<Token> tokens = new ArrayList<>();
        words.labels().forEach(label -> tokens.add(SentenceSplitter.Words.token(label)));
        return tokens;
    }

    /** What the tokenizer may change: brackets by name, dashes, dots, spaces inside, ligatures. */
    private static String plain(String word) {
        return word.replace("-LRB-", "(")
                .replace("-RRB-", ")")
                .replace("—", "--")
                .replace("…", "...")
                .replace("ﬁ", "fi")
                .replace("\u00a0", " ");
    }

    private List<String> sentences(String text) {
        return split(text).stream().map(words -> words.span().of(text)).toList();
    }

    private List<SentenceSplitter.Words> split(String text) {
        return splitter.split(text, List.of(new Span(0, text.length())));
    }

    private List<String> words(String text) {
        return splitter.split(text, List.of(new Span(0, text.length()))).stream()
                .flatMap(sentence -> sentence.labels().stream())
                .map(label -> label.word())
                .toList();
    }
}
