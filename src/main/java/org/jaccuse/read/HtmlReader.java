package org.jaccuse.read;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jaccuse.model.Block;
import org.jaccuse.model.RawDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Web pages: what the page says about itself, and the paragraphs of its main article. */
public final class HtmlReader implements FormatReader {
    private static final Set<String> TYPES = Set.of("text/html", "application/xhtml+xml");

    /** Browsers look for the charset in the first 1,024 bytes; pages put it later all the same. */
    private static final int CHARSET_WITHIN = 8192;

    private static final Pattern CHARSET =
            Pattern.compile("(?is)<meta\\b[^>]{0,300}?\\b(charset\\s*=\\s*[\"']?[^\\s\"'/>;]+)"
                    + "|<\\?xml\\b[^>]{0,100}?\\bencoding\\s*=\\s*[\"']([^\"']+)");

    /** The first newspapers went on the web in this year. */
    private static final int FIRST_YEAR = 1993;

    /** Passages that may hold the dateline. */
    private static final int HEAD = 6;

    @Override
    public boolean reads(String mediaType) {
        return TYPES.contains(mediaType);
    }

    @Override
    public Draft read(RawDocument raw) {
        String html = TextDecoder.decode(raw, charset(raw.bytes()));
        Document page = Jsoup.parse(html);
        PageFacts facts = PageFacts.of(page);
        List<String> lines = facts.published().isPresent() ? List.of() : lines(page);
        List<Dropped> dropped = new ArrayList<>();
        List<Draft.Passage> passages = article(page, facts, dropped);
        if (passages.isEmpty()) {
            // Better all of a strange page than nothing.
            passages = everything(html);
            dropped.clear();
        }
        List<String> head = passages.stream()
                .filter(p -> p.kind() != Block.Kind.HEADING)
                .limit(HEAD)
                .map(Draft.Passage::text)
                .toList();
        return new Draft(
                facts.title(),
                facts.byline(),
                facts.publisher().or(() -> Agency.in(head)),
                facts.published().or(() -> shown(head, lines, facts)),
                facts.updated(),
                facts.section(),
                facts.language(),
                facts.url(),
                passages,
                dropped);
    }

    /** The day that the page prints. One from before the web is of what the article tells. */
    private static Optional<LocalDate> shown(List<String> head, List<String> lines, PageFacts facts) {
        return Stream.<Supplier<Optional<LocalDate>>>of(
                        () -> Days.stated(head), () -> Days.labelled(lines), facts::shownDay)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .filter(day -> day.getYear() >= FIRST_YEAR)
                .findFirst();
    }

    private static List<Draft.Passage> article(Document page, PageFacts facts, List<Dropped> dropped) {
        Surroundings.strip(page);
        List<Draft.Passage> whole = facts.body().isPresent() ? Passages.of(page.body()) : List.of();
        Surroundings.prune(page, dropped);
        List<Element> parts = MainContent.of(page);
        parts.forEach(part -> Teasers.prune(part, dropped));
        List<Draft.Passage> found =
                parts.stream().flatMap(part -> Passages.of(part).stream()).toList();
        found = Furniture.out(found, dropped);
        List<Draft.Passage> rules = found;
        found = facts.body()
                .flatMap(stated -> StatedBody.in(stated, whole, rules))
                .orElse(rules);
        List<Draft.Passage> text = withoutRepetition(found, facts, dropped);
        dropped.add(new Dropped("outside of the article", () -> outside(page, text)));
        return text;
    }

    private static List<Draft.Passage> everything(String html) {
        Document page = Jsoup.parse(html);
        Surroundings.strip(page);
        return Passages.of(page.body());
    }

    private static String outside(Document page, List<Draft.Passage> text) {
        Set<Draft.Passage> read = new HashSet<>(text);
        return Passages.of(page.body()).stream()
                .filter(passage -> !read.contains(passage))
                .map(Draft.Passage::text)
                .collect(Collectors.joining(" "));
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

    /** No line at the head that only repeats the headline, the byline or the date. */
    private static List<Draft.Passage> withoutRepetition(
            List<Draft.Passage> passages, PageFacts facts, List<Dropped> dropped) {
        List<Draft.Passage> all = new ArrayList<>();
        for (Draft.Passage passage : passages) {
            if (all.size() <= HEAD && facts.repeatedBy(passage.text())) {
                Furniture.drop(passage, "repeats the head of the page", dropped);
            } else {
                all.add(passage);
            }
        }
        return all;
    }
}
