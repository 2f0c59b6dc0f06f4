package org.jaccuse.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the first lines of a document tell of it when nothing else does. */
public final class HeadLines {
    /** Paragraphs that may hold headline, date and dateline. */
    private static final int HEAD = 10;

    /** A headline has fewer words than this. */
    private static final int TITLE_WORDS = 30;

    /** A line of one or two words above the headline is a section of the outlet ("All news"). */
    private static final int SECTION_WORDS = 2;

    private final List<String> lines;

    private HeadLines(List<String> lines) {
        this.lines = lines;
    }

    /** @param lines all lines of a document, each with its words on one line */
    public static HeadLines of(List<String> lines) {
        return new HeadLines(lines.subList(0, Math.min(HEAD, lines.size())));
    }

    /** The headline. */
    public Optional<String> title() {
        int place = titlePlace();
        return place < 0 ? Optional.empty() : Optional.of(lines.get(place));
    }

    /** The news agency that the dateline names. */
    public Optional<String> agency() {
        return Agency.in(lines);
    }

    /** The day of publication. */
    public Optional<LocalDate> published() {
        return Days.stated(lines);
    }

    /** The first day in a text. */
    public static Optional<LocalDate> day(String text) {
        return Days.in(text);
    }

    /** Place of the headline among the lines above the first sentence, -1 where there is none. */
    int titlePlace() {
        int section = -1;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (Line.closes(line) || Line.words(line) >= TITLE_WORDS) {
                break;
            }
            if (!Days.alone(line) && Line.words(line) > SECTION_WORDS) {
                return i;
            }
            section = section < 0 && !Days.alone(line) ? i : section;
        }
        return section;
    }
}
