package org.jaccuse.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The paragraphs of a plain text. Lines that a margin broke are joined again; lines that an author broke are not. */
final class Paragraphs {
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern HYPHEN = Pattern.compile(".*\\p{L}-$");

    /** Margins, in characters, that mail programs and teleprinters break lines at. */
    private static final int NARROWEST = 40;

    private static final int WIDEST = 100;

    /** Share of lines, in percent, that must be full before a text counts as broken at a margin. */
    private static final int CLEARLY = 80;

    private final List<List<String>> groups;
    private final int margin;

    private Paragraphs(List<List<String>> groups) {
        this.groups = groups;
        this.margin = groups.stream()
                .filter(group -> group.size() > 1)
                .flatMap(List::stream)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** Each paragraph on one line, none blank. */
    static List<String> of(String text) {
        Paragraphs paragraphs = new Paragraphs(groups(text));
        boolean wrapped = paragraphs.wrapped();
        List<String> all = new ArrayList<>();
        for (List<String> group : paragraphs.groups) {
            all.addAll(wrapped ? paragraphs.joined(group) : group);
        }
        return all;
    }

    /** Lines that stand together without a blank line. */
    private static List<List<String>> groups(String text) {
        List<List<String>> groups = new ArrayList<>();
        boolean open = false;
        for (String raw : LINE_BREAK.split(text)) {
            String line = Line.of(raw);
            if (!line.isEmpty() && !open) {
                groups.add(new ArrayList<>());
            }
            if (!line.isEmpty()) {
                groups.get(groups.size() - 1).add(line);
            }
            open = !line.isEmpty();
        }
        return groups;
    }

    private boolean wrapped() {
        int full = 0;
        int lines = 0;
        for (List<String> group : groups) {
            for (int i = 0; i + 1 < group.size(); i++) {
                lines++;
                full += full(group.get(i), group.get(i + 1)) ? 1 : 0;
            }
        }
        return margin >= NARROWEST && margin <= WIDEST && lines >= 2 && full * 100 >= lines * CLEARLY;
    }

    /** Whether the first word of the next line would have gone beyond the margin. */
    private boolean full(String line, String next) {
        int blank = next.indexOf(' ');
        return line.length() + 1 + (blank < 0 ? next.length() : blank) > margin;
    }

    private List<String> joined(List<String> group) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder(group.get(0));
        for (int i = 1; i < group.size(); i++) {
            String before = group.get(i - 1);
            if (!full(before, group.get(i)) && (Line.closes(before) || before.length() < margin / 2)) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            } else if (!HYPHEN.matcher(before).matches()) {
                paragraph.append(' ');
            }
            paragraph.append(group.get(i));
        }
        paragraphs.add(paragraph.toString());
        return paragraphs;
    }
}
