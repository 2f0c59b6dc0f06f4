package org.jaccuse.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.YamlEntry;
import org.jaccuse.model.InputException;
import org.jaccuse.model.Response;
import org.jaccuse.model.SyntaxPattern;

/**
 * A way in which a sentence tells of a response.
 *
 * @param name unique name
 * @param alternatives compiled syntax patterns with nodes named {@code cue}, the word that tells the kind, {@code act}, the
 *     verb where it is another word, {@code responder}, {@code target} and {@code over}
 */
record ResponsePattern(String name, Response.Kind kind, List<SyntaxPattern> alternatives) {
    private static final Set<String> FIELDS = Set.of("name", "kind", "patterns", "examples", "counterexamples");

    /** All patterns of {@code data/responses}. */
    static List<ResponsePattern> load(Bundle bundle, SyntaxPattern.Compiler syntax, Lexicons lexicons) {
        PatternCompiler compiler = new PatternCompiler(syntax, lexicons);
        List<ResponsePattern> patterns = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        for (var file : bundle.list("data/responses", ".yml")) {
            for (YamlEntry entry : YamlEntry.of(file)) {
                entry.allow(FIELDS);
                if (!names.add(entry.required("name"))) {
                    throw new InputException(
                            entry.where(),
                            "a second pattern named '" + entry.required("name") + "'; names must be unique");
                }
                patterns.add(of(entry, compiler));
            }
        }
        return List.copyOf(patterns);
    }

    private static ResponsePattern of(YamlEntry entry, PatternCompiler compiler) {
        return new ResponsePattern(
                entry.required("name"),
                Terms.parse(Response.Kind.class, entry.required("kind"), entry.where()),
                compiler.compile(entry));
    }
}
