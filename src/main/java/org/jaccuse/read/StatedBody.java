package org.jaccuse.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jaccuse.model.Block;
import org.jsoup.Jsoup;

/** The text that a page states for its article in JSON-LD: it tells which paragraphs of the page are the article. */
final class StatedBody {
    /** Shorter ones are summaries. */
    private static final int SHORTEST = 500;

    /** Share of the stated text, in percent, that must be found on the page. */
    private static final int FOUND_PERCENT = 90;

    /** Share of the text found by rules, in percent, that it must come up to: some pages state the beginning only. */
    private static final int WHOLE_PERCENT = 75;

    /** Shorter lines, in characters, may be in the stated text by chance. */
    private static final int TELLING = 15;

    /** Paragraphs from this length, in characters, that rules found between stated ones are text that was not stated. */
    private static final int LONG = 160;

    private final String body;
    private final Set<Draft.Passage> found;
    private final List<Draft.Passage> kept = new ArrayList<>();

    /** Found by rules, but not stated: text only where stated text follows. */
    private final List<Draft.Passage> pending = new ArrayList<>();

    private final Set<String> seen = new HashSet<>();
    private int characters;

    private StatedBody(String body, List<Draft.Passage> found) {
        this.body = body;
        this.found = new HashSet<>(found);
    }

    /**
     * The paragraphs that the stated text has, with headings and long paragraphs between them; empty where it is no good guide.
     *
     * @param page all passages of the page
     * @param found the article as it is found by rules
     */
    static Optional<List<Draft.Passage>> in(String stated, List<Draft.Passage> page, List<Draft.Passage> found) {
        String body = " " + Line.key(stated.contains("<") ? Jsoup.parse(stated).text() : stated) + " ";
        if (body.length() < SHORTEST) {
            return Optional.empty();
        }
        StatedBody search = new StatedBody(body, found);
        page.forEach(search::take);
        int rules =
                found.stream().mapToInt(p -> Line.key(p.text()).length() + 1).sum();
        boolean guide = search.characters * 100L >= body.length() * (long) FOUND_PERCENT
                && search.characters * 100L >= rules * (long) WHOLE_PERCENT;
        return guide ? Optional.of(search.kept) : Optional.empty();
    }

    private void take(Draft.Passage passage) {
        String key = Line.key(passage.text());
        boolean telling = key.length() >= TELLING || found.contains(passage);
        boolean heading = passage.kind() == Block.Kind.HEADING;
        if (!heading && telling && body.contains(" " + key + " ") && seen.add(key)) {
            kept.addAll(pending);
            pending.clear();
            kept.add(passage);
            characters += key.length() + 1;
        } else if (!kept.isEmpty()
                && found.contains(passage)
                && (heading || passage.text().length() >= LONG)) {
            pending.add(passage);
        }
    }
}
