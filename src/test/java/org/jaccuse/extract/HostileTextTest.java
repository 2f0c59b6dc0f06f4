package org.jaccuse.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.YamlEntry;
import org.jaccuse.model.Document;
import org.jaccuse.model.Finding;
import org.jaccuse.model.Mention;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Whatever a text holds, reading it throws nothing, and every claim's words stand in it where the claim says. */
@Tag("models")
class HostileTextTest {
    private static final int ROUNDS = 6;
    private static final String ODD =
            "\0\u0007\u00ad\u200b\u200d\u200f\u202e\u2028\ufeff\ufffd\ud83d\ude08\u0301\u0130\u00df\ufb01\t\r\n";
    private static final String MARKS = "\"'“”‘’«»„()[]{}<>&;:,.?!-–—…/\\*_#@%$^~|`";

    private final List<String> sentences = examples();
    private final List<String> words =
            sentences.stream().flatMap(s -> Stream.of(s.split(" "))).toList();

    @TestFactory
    Stream<DynamicTest> damagedSentences() {
        return Stream.of(
                round("words in any order", draw -> salad(draw, 25)),
                round("a sentence of 400 words", draw -> salad(draw, 400)),
                round("a character left out, added or doubled", draw -> each(draw, s -> bent(draw, s))),
                round("characters that nobody types", draw -> each(draw, s -> sprinkled(draw, s, ODD))),
                round("marks anywhere", draw -> each(draw, s -> sprinkled(draw, s, MARKS))),
                round("quotation marks that do not pair", draw -> each(draw, s -> sprinkled(draw, s, "\"“”‘’"))),
                round("no spaces", draw -> each(draw, s -> s.replace(" ", ""))),
                round("a space after each letter", draw -> each(draw, s -> s.replace("", " "))),
                round("capitals", draw -> each(draw, s -> s.toUpperCase(Locale.ROOT))),
                round("half a sentence", draw -> each(draw, s -> s.substring(draw.nextInt(s.length() / 2)))));
    }

    @TestFactory
    Stream<DynamicTest> oddTexts() {
        return Stream.of(
                odd("nothing but blanks", " \t\n\u00a0\u2003\r\n"),
                odd("half a surrogate pair", "Moscow denied \ud83d that the GRU hacked \ude00 the port."),
                odd("a word of 50,000 letters", "Estonia accused " + "x".repeat(50_000) + " of hacking the port."),
                odd("10,000 opening brackets", "(".repeat(10_000) + "Russia hacked the port."),
                odd("1,000 quotation marks", "\"Russia hacked the port\" ".repeat(500)),
                odd(
                        "who said that who said",
                        "Kyiv said that Moscow denied that ".repeat(60) + "Russia hacked the port."),
                odd(
                        "a list of 300 accused",
                        "Estonia accused "
                                + IntStream.range(0, 300)
                                        .mapToObj(i -> "Group" + i)
                                        .collect(Collectors.joining(", "))
                                + " of hacking the port."),
                odd("a transcript of questions alone", "Q: Did Russia do it?\n".repeat(200)));
    }

    private DynamicTest round(String name, Function<Random, String> text) {
        return dynamicTest(name, () -> {
            for (int seed = 0; seed < ROUNDS; seed++) {
                read(text.apply(new Random(seed)));
            }
        });
    }

    private static DynamicTest odd(String name, String text) {
        return dynamicTest(name, () -> read(text));
    }

    private static void read(String text) {
        Document document = Models.paragraph(text);
        for (Finding claim : Models.extract(Models.analyse(document))) {
            assertThat(claim.evidence().quote())
                    .isNotBlank()
                    .isEqualTo(claim.evidence().span().of(text));
            Stream.of(claim.subject(), claim.object(), claim.holder()).forEach(mention -> stands(mention, text));
            claim.via().forEach(hop -> stands(hop.speaker(), text));
        }
    }

    private static void stands(Mention mention, String text) {
        mention.span()
                .ifPresent(span -> assertThat(mention.text())
                        .as(mention.toString())
                        .isNotBlank()
                        .isEqualTo(span.of(text)));
    }

    private String salad(Random draw, int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> words.get(draw.nextInt(words.size())))
                .collect(Collectors.joining(" "));
    }

    /** Ten sentences, damaged one by one. */
    private String each(Random draw, UnaryOperator<String> damage) {
        return IntStream.range(0, 10)
                .mapToObj(i -> damage.apply(sentences.get(draw.nextInt(sentences.size()))))
                .collect(Collectors.joining(" "));
    }

    private static String bent(Random draw, String sentence) {
        StringBuilder bent = new StringBuilder(sentence);
        for (int i = 0; i < 4; i++) {
            int at = draw.nextInt(bent.length());
            switch (draw.nextInt(3)) {
                case 0 -> bent.deleteCharAt(at);
                case 1 -> bent.insert(at, (char) ('a' + draw.nextInt(26)));
                default -> bent.insert(at, bent.charAt(at));
            }
        }
        return bent.toString();
    }

    private static String sprinkled(Random draw, String sentence, String with) {
        StringBuilder sprinkled = new StringBuilder(sentence);
        for (int i = 0; i < 6; i++) {
            sprinkled.insert(draw.nextInt(sprinkled.length()), with.charAt(draw.nextInt(with.length())));
        }
        return sprinkled.toString();
    }

    private static List<String> examples() {
        return Bundle.shipped().list("data/patterns", ".yml").stream()
                .flatMap(file -> YamlEntry.of(file).stream())
                .flatMap(entry -> entry.entries("examples").stream())
                .map(example -> example.required("text"))
                .toList();
    }
}
