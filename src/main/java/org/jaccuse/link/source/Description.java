package org.jaccuse.link.source;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.DataFile;
import org.jaccuse.bundle.YamlEntry;
import org.jaccuse.model.Certainty;
import org.jaccuse.model.InputException;

/** What {@code data/links/NAME.yml} says of a dataset: whose it is, how it is recognised, and how its fields are read. */
public final class Description {
    private static final String FOLDER = "data/links";
    private static final Set<String> FIELDS = Set.of(
            "title",
            "format",
            "holder",
            "publisher",
            "licence",
            "download",
            "keys",
            "recognised",
            "catalogue",
            "kinds",
            "countries",
            "coiners",
            "basis",
            "form",
            "categories",
            "codes",
            "rules",
            "certainty",
            "unstated",
            "default",
            "hedge",
            "fields",
            "query",
            "nothing",
            "references",
            "names");

    private final String id;
    private final YamlEntry entry;
    private final List<Pattern> marks;

    private Description(DataFile file, YamlEntry entry) {
        this.id = file.stem();
        this.entry = entry;
        entry.allow(FIELDS);
        Formats.require(entry.required("format"), entry.where());
        entry.required("title");
        entry.required("holder");
        this.marks = entry.list("recognised").stream().map(Description::mark).toList();
        steps();
        unstated();
    }

    /**
     * Every description of a bundle.
     *
     * @return what has the most marks first, so that the special comes before the general
     * @throws InputException naming file and line of a mistake
     */
    public static List<Description> all(Bundle bundle) {
        return bundle.list(FOLDER, ".yml").stream()
                .map(Description::of)
                .sorted(Comparator.comparing((Description d) -> -d.marks.size()).thenComparing(Description::id))
                .toList();
    }

    private static Description of(DataFile file) {
        List<YamlEntry> entries = YamlEntry.of(file);
        if (entries.size() != 1) {
            throw new InputException(
                    file.path(), "found " + entries.size() + " entries, expected one: a file describes one source");
        }
        return new Description(file, entries.get(0));
    }

    private static Pattern mark(YamlEntry.Item item) {
        try {
            return Pattern.compile(item.text());
        } catch (PatternSyntaxException e) {
            throw new InputException(item.where(), "no regular expression: " + e.getDescription() + "; mend it", e);
        }
    }

    /** Name of the dataset: the file's. */
    public String id() {
        return id;
    }

    public String title() {
        return entry.required("title");
    }

    /** Identifier of who publishes it and so holds its claims. */
    public String holder() {
        return entry.required("holder");
    }

    /** Whether the beginning of a file looks like this dataset. */
    public boolean fits(String head) {
        return !marks.isEmpty()
                && marks.stream().allMatch(mark -> mark.matcher(head).find());
    }

    public Optional<String> text(String field) {
        return entry.text(field);
    }

    String format() {
        return entry.required("format");
    }

    Map<String, String> map(String field) {
        return entry.map(field);
    }

    List<YamlEntry> entries(String field) {
        return entry.entries(field);
    }

    /** Words that stand for no value. */
    boolean nothing(String value) {
        return value.isBlank()
                || entry.list("nothing").stream().anyMatch(item -> item.text().equals(value));
    }

    /** How sure the dataset is by a number from 0 to 100 that somebody judged, or where none is stated. */
    Certainty certainty(Optional<Integer> judged) {
        return judged.map(value -> steps().floorEntry(value).getValue()).orElse(unstated());
    }

    private TreeMap<Integer, Certainty> steps() {
        TreeMap<Integer, Certainty> steps = new TreeMap<>(Map.of(Integer.MIN_VALUE, unstated()));
        entry.map("certainty").forEach((from, word) -> steps.put(number(from), certainty(word)));
        return steps;
    }

    private int number(String word) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw new InputException(entry.where(), "'" + word + "' under certainty is no number from 0 to 100", e);
        }
    }

    private Certainty unstated() {
        return certainty(entry.text("unstated").orElse("certain"));
    }

    private Certainty certainty(String word) {
        for (Certainty one : Certainty.values()) {
            if (one.name().equalsIgnoreCase(word)) {
                return one;
            }
        }
        throw new InputException(
                entry.where(), "'" + word + "' is no certainty; expected certain, probable or possible");
    }
}
