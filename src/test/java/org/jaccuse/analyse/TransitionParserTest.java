package org.jaccuse.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jaccuse.model.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class TransitionParserTest {
    private static final String TEXT = """
            Poland's interior minister said on Friday that the breach of the tax office "bore every mark" of a group that \
            answers to the neighbouring state's military staff, though he gave no evidence. Who else could it have been? \
            The embassy, which had been asked twice, dismissed the charge as a fairy tale; nobody there, it said, had ever \
            heard of the tool, let alone used it against hospitals, ports or banks. Yes. Neither the firm nor its owners \
            know who broke in, how long they stayed, or what was taken, and an inquiry by two agencies goes on. \
            Qwrtz-9 zxcv 12,5% @@ -LRB- [ ] } { foo/bar \u4e2d\u6587 \ud83d\ude00 !!! ...
            """;

    private static final MaxentTagger TAGGER = new MaxentTagger(MaxentTagger.DEFAULT_JAR_PATH);
    private static final TransitionParser PARSER = TransitionParser.load();

    @Test
    void findsTheTreesOfTheParserWhoseModelItUses() {
        DependencyParser original = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
        List<List<CoreLabel>> sentences = tagged();
        assertThat(sentences)
                .hasSizeGreaterThan(5)
                .allSatisfy(sentence -> assertThat(told(PARSER.parse(sentence).typedDependencies()))
                        .isEqualTo(told(original.predict(sentence).typedDependencies())));
    }

    @Test
    void severalThreadsFindTheSameTreesAsOne() {
        List<List<CoreLabel>> sentences = tagged();
        List<String> alone = sentences.stream()
                .map(sentence -> told(PARSER.parse(sentence).typedDependencies()))
                .toList();
        // A parser of its own, so that the threads begin with nothing kept.
        TransitionParser shared = TransitionParser.load();
        List<String> together = IntStream.range(0, 4 * sentences.size())
                .parallel()
                .mapToObj(i ->
                        told(shared.parse(sentences.get(i % sentences.size())).typedDependencies()))
                .toList();
        assertThat(together)
                .isEqualTo(IntStream.range(0, 4)
                        .boxed()
                        .flatMap(i -> alone.stream())
                        .toList());
    }

    private static String told(Collection<TypedDependency> tree) {
        return tree.toString();
    }

    private static List<List<CoreLabel>> tagged() {
        List<List<CoreLabel>> sentences = new ArrayList<>();
        for (SentenceSplitter.Words words : new SentenceSplitter().split(TEXT, List.of(new Span(0, TEXT.length())))) {
            TAGGER.tagCoreLabels(words.labels());
            for (int i = 0; i < words.labels().size(); i++) {
                words.labels().get(i).setIndex(i + 1);
            }
            sentences.add(words.labels());
        }
        return sentences;
    }
}
