package org.jaccuse.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jaccuse.model.Block;
import org.jaccuse.model.RawDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Web pages: what the page says about itself, and the paragraphs of its main article. */
public final class HtmlReader implements FormatReader {
    private static final Set<String> TYPES = Set.of("text/html", "application/xhtml+xml");

    /** Browsers look for the charset in the first 1,024 bytes; pages put it later all the same. */
    private static final int CHARSET_WITHIN = 8192;

    private static final Pattern CHARSET =
            Pattern.compile("(?is)<meta\\b[^>]{0,300}?\\b(charset\\s*=\\s*[\"']?[^\\s\"'/>;]+)"
                    + "|<\\?xml\\b[^>]{0,100}?\\bencoding\\s*=\\s*[\"']([^\"']+)");

    /** Passages that may hold the dateline. */
    private static final int HEAD = 6;

    @Override
    public boolean reads(String mediaType) {
        return TYPES.contains(mediaType);
    }

    @Override
    public Draft read(RawDocument raw) {
        Document page = Jsoup.parse(TextDecoder.decode(raw, charset(raw.bytes())));
        PageFacts facts = PageFacts.of(page);
        MainContent.prune(page);
        List<Draft.Passage> passages = Passages.of(MainContent.of(page));
        List<String> head = passages.stream()
                .filter(p -> p.kind() != Block.Kind.HEADING)
                .limit(HEAD)
                .map(Draft.Passage::text)
                .toList();
        return new Draft(
                facts.title(),
                facts.byline(),
                facts.publisher().or(() -> Agency.in(head)),
                facts.published().or(() -> Days.stated(head)).or(() -> Days.labelled(lines(page))),
                facts.language(),
                facts.url(),
                withTitle(passages, facts));
    }

    /** Every line of the page: a date may stand outside its article. */
    private static List<String> lines(Document page) {
        return Passages.of(page.body()).stream().map(Draft.Passage::text).toList();
    }

    private static Optional<String> charset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, CHARSET_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher matcher = CHARSET.matcher(head);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return matcher.group(1) != null ? TextDecoder.parameter(matcher.group(1)) : Optional.of(matcher.group(2));
    }

    /** The headline once and first, and no line that only repeats the headline, the byline or the date. */
    private static List<Draft.Passage> withTitle(List<Draft.Passage> passages, PageFacts facts) {
        List<Draft.Passage> all = new ArrayList<>();
        facts.title().ifPresent(title -> all.add(new Draft.Passage(Block.Kind.TITLE, title)));
        for (Draft.Passage passage : passages) {
            boolean atHead = all.size() <= HEAD;
            if (!(atHead && facts.repeatedBy(passage.text()))) {
                all.add(passage);
            }
        }
        return passages.isEmpty() ? List.of() : all;
    }
}
