package org.jaccuse.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jaccuse.bundle.DataFile;
import org.jaccuse.model.InputException;

/**
 * The comment lines on top of a query file: {@code # key: value}, with a line of two or more spaces after the mark going on with the
 * value before. (Queries that state their problem and remedy in a header: an idea of ROBOT, the ontology tool.)
 */
final class Header {
    private static final Pattern ENTRY = Pattern.compile("# ([a-z]+): *(.*)");
    private static final Pattern CONTINUED = Pattern.compile("# {2,}(\\S.*)");

    private final DataFile file;
    private final List<Entry> entries = new ArrayList<>();

    private Header(DataFile file) {
        this.file = file;
    }

    /** One documented property with the line where it begins. */
    record Entry(String key, String value, int line) {}

    /**
     * Reads and validates a header.
     *
     * @param keys the keys that files of this folder may have
     * @throws InputException with file and line
     */
    static Header of(DataFile file, Set<String> keys) {
        Header header = new Header(file);
        List<String> lines = file.text().lines().toList();
        for (int i = 0; i < lines.size() && lines.get(i).startsWith("#"); i++) {
            header.take(lines.get(i).stripTrailing(), i + 1, keys);
        }
        return header;
    }

    private void take(String text, int line, Set<String> keys) {
        Matcher continued = CONTINUED.matcher(text);
        Matcher entry = ENTRY.matcher(text);
        if (continued.matches() && !entries.isEmpty()) {
            Entry last = entries.remove(entries.size() - 1);
            entries.add(new Entry(last.key(), last.value() + " " + continued.group(1), last.line()));
        } else if (!entry.matches()) {
            throw error(
                    line, "a header line reads \"# key: value\" or goes on with \"#   words\"; found \"" + text + "\"");
        } else if (!keys.contains(entry.group(1))) {
            throw error(line, "no header key is called \"" + entry.group(1) + "\"; expected one of " + sorted(keys));
        } else if (entry.group(2).isBlank()) {
            throw error(line, "\"" + entry.group(1) + "\" is empty; write its value after the colon");
        } else {
            entries.add(new Entry(entry.group(1), entry.group(2).strip(), line));
        }
    }

    /** The value of a key that stands once. */
    String one(String key) {
        List<Entry> found = all(key);
        if (found.isEmpty()) {
            throw error(1, "the header lacks \"# " + key + ":\"; add it before the query");
        }
        if (found.size() > 1) {
            throw error(found.get(1).line(), "\"" + key + "\" stands twice; keep one");
        }
        return found.get(0).value();
    }

    /** The values of a key that may stand more than once, at least one. */
    List<String> some(String key) {
        List<Entry> found = all(key);
        if (found.isEmpty()) {
            throw error(1, "the header lacks \"# " + key + ":\"; add it before the query");
        }
        return found.stream().map(Entry::value).toList();
    }

    List<Entry> all(String key) {
        return entries.stream().filter(e -> e.key().equals(key)).toList();
    }

    InputException error(int line, String message) {
        return new InputException(file.path() + ":" + line, message);
    }

    private static String sorted(Set<String> keys) {
        return keys.stream().sorted().toList().toString();
    }
}
