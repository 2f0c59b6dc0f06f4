package org.jaccuse.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.NumberedTagger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jaccuse.model.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class NumberedTaggerTest {
    private static final String ODD = """
            Qwrtz-9 zxcv Blorvik snarfed 12,5% @@ -LRB- [ ] } { foo/bar \u4e2d\u6587 \ud83d\ude00 !!! ... Yes. \
            Grimbly Frobnitz Quuxley Inc. of Zanthor, Vrell and Co., told Wibblton's Threx-like colour gnarl to unfrob it.
            """;
    private static final NumberedTagger TAGGER = new NumberedTagger(MaxentTagger.DEFAULT_JAR_PATH);

    @Test
    void givesTheTagsOfTheTaggerWhoseModelItUses() throws IOException {
        MaxentTagger original = new MaxentTagger(MaxentTagger.DEFAULT_JAR_PATH);
        assertThat(sentences()).hasSizeGreaterThan(50).allSatisfy(words -> {
            original.tagCoreLabels(words.labels());
            List<String> expected = tags(words);
            TAGGER.tag(words.labels());
            assertThat(tags(words)).isEqualTo(expected);
        });
    }

    @Test
    void severalThreadsGiveTheSameTagsAsOne() throws IOException {
        List<String> alone =
                sentences().stream().map(NumberedTaggerTest::tagged).toList();
        // A tagger of its own, so that the threads begin with nothing kept.
        NumberedTagger shared = new NumberedTagger(MaxentTagger.DEFAULT_JAR_PATH);
        List<SentenceSplitter.Words> again = sentences();
        List<String> together = IntStream.range(0, again.size())
                .parallel()
                .mapToObj(i -> {
                    shared.tag(again.get(i).labels());
                    return tags(again.get(i)).toString();
                })
                .toList();
        assertThat(together).isEqualTo(alone);
    }

    private static String tagged(SentenceSplitter.Words words) {
        TAGGER.tag(words.labels());
        return tags(words).toString();
    }

    private static List<String> tags(SentenceSplitter.Words words) {
        return words.labels().stream().map(CoreLabel::tag).toList();
    }

    private static List<SentenceSplitter.Words> sentences() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("data/samples"))) {
            List<String> texts = Stream.concat(
                            Stream.of(ODD),
                            files.filter(file -> file.toString().endsWith(".txt"))
                                    .sorted()
                                    .map(NumberedTaggerTest::text))
                    .toList();
            return texts.stream()
                    .flatMap(text -> new SentenceSplitter().split(text, List.of(new Span(0, text.length()))).stream())
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
