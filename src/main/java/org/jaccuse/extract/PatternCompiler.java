package org.jaccuse.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jaccuse.bundle.YamlEntry;
import org.jaccuse.model.InputException;
import org.jaccuse.model.SyntaxPattern;

/** Compiles the syntax patterns of an entry; a mistake is told with its file and line. */
final class PatternCompiler {
    private static final Pattern CLASSES = Pattern.compile("\\bis:([a-z|-]+)");

    private static final Pattern OPTIONAL_OBJECT = Pattern.compile("\\?(>\\S+ \\{[^}]*}=incident)");

    private final SyntaxPattern.Compiler syntax;
    private final Lexicons lexicons;

    PatternCompiler(SyntaxPattern.Compiler syntax, Lexicons lexicons) {
        this.syntax = syntax;
        this.lexicons = lexicons;
    }

    List<SyntaxPattern> compile(YamlEntry entry) {
        List<YamlEntry.Item> patterns = entry.list("patterns");
        if (patterns.isEmpty()) {
            throw new InputException(entry.where(), "no patterns; expected a list 'patterns:' of at least one");
        }
        return patterns.stream().flatMap(this::withObjects).map(this::compile).toList();
    }

    /**
     * A pattern whose object may be absent, first with the object demanded: Semgrex tries an optional node once, and an object
     * has rivals ("in early May").
     */
    private Stream<YamlEntry.Item> withObjects(YamlEntry.Item item) {
        String demanded = OPTIONAL_OBJECT.matcher(item.text()).replaceAll("$1");
        return demanded.equals(item.text())
                ? Stream.of(item)
                : Stream.of(new YamlEntry.Item(item.where(), demanded), item);
    }

    private SyntaxPattern compile(YamlEntry.Item item) {
        Matcher classes = CLASSES.matcher(item.text());
        while (classes.find()) {
            for (String name : classes.group(1).split("\\|")) {
                if (!lexicons.has(name)) {
                    throw new InputException(
                            item.where(),
                            "no lexicon '" + name + "'; add data/lexicons/" + name + ".txt or correct the name");
                }
            }
        }
        try {
            return syntax.compile(item.text());
        } catch (IllegalArgumentException e) {
            throw new InputException(item.where(), "malformed pattern: " + e.getMessage() + "; correct it", e);
        }
    }
}
