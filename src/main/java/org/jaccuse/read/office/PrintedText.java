package org.jaccuse.read.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jaccuse.model.Block;
import org.jaccuse.read.Draft;
import org.jaccuse.read.Dropped;
import org.jaccuse.read.Line;

/** The paragraphs of a printed text: lines joined again, words hyphenated at line ends whole again, heads and feet of pages out. */
final class PrintedText {
    private static final Pattern HYPHENATED = Pattern.compile("(?s).*?([\\p{L}]+)[-\\u00ad\\u2010]$");
    private static final Pattern FIRST_WORD = Pattern.compile("^(\\p{Ll}[\\p{L}]*)");
    private static final Pattern CLOSED = Pattern.compile("(?s).*[.!?:;…。！？][\\p{Pf}\\p{Pi}\"')\\]\\d]*$");
    private static final Pattern ITEM = Pattern.compile("^(?:[•▪◦‣–—*-]|\\(?\\d{1,2}[.)]|\\(?[a-z][.)])\\s.*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}]+(?:-[\\p{L}]+)*");

    /** A line that fills this share, in percent, of the widest one was broken by the margin. */
    private static final int FULL_PERCENT = 75;

    private final Set<String> words;
    private final int margin;
    private final List<Draft.Passage> passages = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private Extract.Line first = new Extract.Line(0, Extract.Kind.PARAGRAPH, "");
    private Extract.Line last = first;

    private PrintedText(List<Extract.Line> lines) {
        this.words = lines.stream()
                .flatMap(line ->
                        WORD.matcher(line.text()).results().map(r -> r.group().toLowerCase(java.util.Locale.ROOT)))
                .collect(Collectors.toSet());
        int[] lengths =
                lines.stream().mapToInt(line -> line.text().length()).sorted().toArray();
        this.margin = lengths.length == 0 ? 0 : lengths[lengths.length * 9 / 10];
    }

    /**
     * The paragraphs and headings, each with the page that it begins on.
     *
     * @param dropped takes what was left out
     */
    static List<Draft.Passage> passages(List<Extract.Line> printed, List<Dropped> dropped) {
        List<Extract.Line> lines = PageMargins.out(printed, dropped);
        PrintedText text = new PrintedText(lines);
        lines.forEach(text::take);
        text.close();
        return text.passages;
    }

    private void take(Extract.Line line) {
        boolean goesOn = !open.isEmpty() && (line.kind() == Extract.Kind.CONTINUED || last.page() > 0 && goesOn(line));
        if (!goesOn) {
            close();
            first = line;
            open.append(line.text());
        } else {
            join(line.text());
        }
        last = line;
    }

    /** Whether a paragraph as the page shows it is the rest of the one before: pages and columns cut paragraphs. */
    private boolean goesOn(Extract.Line line) {
        boolean heading = first.kind() == Extract.Kind.HEADING || line.kind() == Extract.Kind.HEADING;
        if (heading
                || CLOSED.matcher(open).matches()
                || ITEM.matcher(line.text()).matches()) {
            return false;
        }
        boolean full = last.text().length() * 100 >= margin * FULL_PERCENT;
        return full || FIRST_WORD.matcher(line.text()).find();
    }

    private void join(String next) {
        Matcher broken = HYPHENATED.matcher(open);
        Matcher rest = FIRST_WORD.matcher(next);
        if (!broken.matches() || !rest.find()) {
            open.append(broken.matches() && !rest.find() ? "" : " ").append(next);
            return;
        }
        String compound = (broken.group(1) + "-" + rest.group(1)).toLowerCase(java.util.Locale.ROOT);
        // A compound that the text has elsewhere in one line keeps its hyphen.
        boolean whole = !words.contains(compound);
        open.setLength(open.length() - 1);
        open.append(whole ? "" : "-").append(next);
    }

    private void close() {
        String text = Line.of(open.toString());
        if (!text.isEmpty()) {
            Block.Kind kind = OfficeReader.kind(first.kind());
            Optional<Integer> page = first.page() > 0 ? Optional.of(first.page()) : Optional.empty();
            passages.add(new Draft.Passage(kind, text, page));
        }
        open.setLength(0);
    }
}
