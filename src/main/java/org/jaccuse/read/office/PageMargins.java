package org.jaccuse.read.office;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jaccuse.read.Dropped;

/** Page numbers, and the lines that stand at the head or foot of page after page. */
final class PageMargins {
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)[-–—|\\s]*(?:page|p\\.|seite|страница)?\\s*(?:\\d{1,4}|[ivxlc]{1,6})(?:\\s*(?:/|of|von|из|\\|)\\s*\\d{1,4})?[-–—|\\s]*");

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** Lines at the head and at the foot of a page that may be repeated ones. */
    private static final int LINES = 3;

    /** Pages from which on a line is repeated, and the share of all pages, in percent. */
    private static final int PAGES = 3;

    private static final int PERCENT = 40;

    private PageMargins() {}

    /** The lines without them; a line of a format without pages always stays. */
    static List<Extract.Line> out(List<Extract.Line> lines, List<Dropped> dropped) {
        Map<Integer, List<Extract.Line>> pages =
                lines.stream().collect(Collectors.groupingBy(Extract.Line::page, TreeMap::new, Collectors.toList()));
        Map<String, Integer> seen = new HashMap<>();
        pages.values()
                .forEach(page -> edges(page).stream()
                        .map(PageMargins::key)
                        .distinct()
                        .forEach(key -> seen.merge(key, 1, Integer::sum)));
        List<Extract.Line> kept = new ArrayList<>();
        for (List<Extract.Line> page : pages.values()) {
            Collection<Extract.Line> edges = edges(page);
            for (Extract.Line line : page) {
                int times = seen.getOrDefault(key(line), 0);
                boolean repeated = times >= PAGES && times * 100 >= pages.size() * PERCENT;
                boolean margin = line.page() > 0
                        && edges.stream().anyMatch(edge -> edge == line)
                        && (repeated || NUMBER.matcher(line.text()).matches());
                if (margin) {
                    dropped.add(new Dropped("head or foot of page " + line.page(), line::text));
                } else {
                    kept.add(line);
                }
            }
        }
        return kept;
    }

    private static List<Extract.Line> edges(List<Extract.Line> page) {
        List<Extract.Line> edges = new ArrayList<>(page.subList(0, Math.min(LINES, page.size())));
        edges.addAll(page.subList(Math.max(Math.min(LINES, page.size()), page.size() - LINES), page.size()));
        return edges;
    }

    private static String key(Extract.Line line) {
        return DIGITS.matcher(line.text()).replaceAll("#");
    }
}
