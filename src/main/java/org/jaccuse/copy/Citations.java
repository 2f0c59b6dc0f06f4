package org.jaccuse.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.DataFile;
import org.jaccuse.bundle.YamlEntry;
import org.jaccuse.model.Citation;
import org.jaccuse.model.Document;
import org.jaccuse.model.InputException;
import org.jaccuse.model.Span;

/** The outlets whose reports a text passes on: "the Times reported", "told Reuters". */
public final class Citations {
    private static final String FOLDER = "data/citations";
    private static final String SLOT = "OUTLET";
    private static final String GROUP = "outlet";
    private static final Set<String> FIELDS = Set.of("name", "words", "examples", "counterexamples");

    private final Outlets outlets;
    private final List<Pattern> patterns;

    private Citations(Outlets outlets, List<Pattern> patterns) {
        this.outlets = outlets;
        this.patterns = List.copyOf(patterns);
    }

    /**
     * Loads and checks {@code data/citations}; finds nothing where the folder is not there.
     *
     * @throws InputException naming file and line of a mistake
     */
    public static Citations load(Bundle bundle) {
        Outlets outlets = Outlets.load(bundle);
        List<Pattern> patterns = new ArrayList<>();
        if (!outlets.none()) {
            for (DataFile file : bundle.list(FOLDER, ".yml")) {
                YamlEntry.of(file).forEach(entry -> patterns.add(pattern(entry, outlets)));
            }
        }
        return new Citations(outlets, patterns);
    }

    private static Pattern pattern(YamlEntry entry, Outlets outlets) {
        entry.allow(FIELDS);
        String words = entry.required("words");
        if (words.split(SLOT, -1).length != 2) {
            throw new InputException(
                    entry.where(), "words have " + SLOT + " exactly once; write it where the name stands");
        }
        try {
            return Pattern.compile(words.replace(SLOT, outlets.expression(GROUP)));
        } catch (PatternSyntaxException e) {
            throw new InputException(
                    entry.where(), "words are no regular expression: " + e.getDescription() + "; correct them", e);
        }
    }

    /** Each outlet that the text cites, at the first place that says so, in text order; its own and its agency do not count. */
    public List<Citation> of(Document document, Optional<String> wire) {
        String text = document.text();
        Map<String, Citation> first = new TreeMap<>();
        for (Pattern pattern : patterns) {
            for (Matcher found = pattern.matcher(text); found.find(); ) {
                String name = outlets.named(found.group(GROUP), text.substring(0, found.start()));
                boolean own = same(document.publisher(), name) || same(wire, name);
                if (!own) {
                    first.merge(
                            name,
                            new Citation(name, new Span(found.start(), found.end())),
                            (a, b) -> a.place().compareTo(b.place()) <= 0 ? a : b);
                }
            }
        }
        return first.values().stream()
                .sorted(Comparator.comparing(Citation::place).thenComparing(Citation::outlet))
                .toList();
    }

    private static boolean same(Optional<String> own, String name) {
        return own.map(Citations::plain).filter(plain(name)::equals).isPresent();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").strip();
    }
}
