package org.jaccuse.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jaccuse.model.Block;
import org.jaccuse.model.Document;
import org.junit.jupiter.api.Test;

/** What holds for the blocks of every document, tried on pages and texts put together by chance (the same in every run). */
class BlockInvariantsTest {
    private static final String BODY =
            "The company said that the attack on its network had been reported to the police on the same day.";

    private static final List<String> PIECES = List.of(
            BODY, "Moscow denies it.", "\n\n", "\n", " ", "😀", "“quoted“", "June 3, 2021", "word", "\u00a0", "\u2028");

    private static final List<String> TAGS = List.of(
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<h1>",
            "</h1>",
            "<h2>",
            "</h2>",
            "<li>",
            "<ul>",
            "</ul>",
            "<br>",
            "<a href=x>",
            "</a>",
            "<table><tr><td>",
            "</table>",
            "<b>",
            "</b>",
            "<q>",
            "</q>",
            "<article>",
            "</article>",
            "&amp;",
            "<title>",
            "</title>",
            "<section>",
            "</section>");

    private static String mix(Random random, List<String> pieces, String separator) {
        return random.ints(1 + random.nextInt(40), 0, pieces.size())
                .mapToObj(pieces::get)
                .collect(Collectors.joining(separator));
    }

    private static void holds(Document document) {
        String joined = document.blocks().stream()
                .map(block -> block.span().of(document.text()))
                .collect(Collectors.joining("\n\n"));
        assertThat(joined).isEqualTo(document.text());
        assertThat(document.blocks()).isNotEmpty().allSatisfy(block -> {
            String words = block.span().of(document.text());
            assertThat(words).isNotBlank().isEqualTo(Line.of(words)).doesNotContain("\n");
        });
        IntStream.range(1, document.blocks().size())
                .forEach(i -> assertThat(document.blocks().get(i).span().start())
                        .isEqualTo(document.blocks().get(i - 1).span().end() + 2));
        assertThat(document.blocks().stream().filter(b -> b.kind() == Block.Kind.TITLE))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void spansCoverTheTextOfPlainTexts() {
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            holds(Raw.plain(mix(random, PIECES, "") + " " + BODY));
        }
    }

    @Test
    void spansCoverTheTextOfPages() {
        Random random = new Random(2);
        List<String> all = IntStream.range(0, PIECES.size() + TAGS.size())
                .mapToObj(i -> i < TAGS.size() ? TAGS.get(i) : PIECES.get(i - TAGS.size()))
                .toList();
        for (int i = 0; i < 500; i++) {
            holds(Raw.html(mix(random, all, "") + "</title></a></h1></h2></a><article><p>" + BODY + "</p><p>" + BODY));
        }
    }

    @Test
    void readingTwiceGivesTheSame() {
        String text = mix(new Random(3), PIECES, " ") + BODY;
        assertThat(Raw.plain(text)).isEqualTo(Raw.plain(text));
    }
}
