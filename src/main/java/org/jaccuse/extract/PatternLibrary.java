package org.jaccuse.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.YamlEntry;
import org.jaccuse.model.InputException;
import org.jaccuse.model.SyntaxPattern;

/**
 * All patterns of {@code data/patterns}.
 *
 * @param claims what states a proposition
 * @param frames what puts a clause into somebody's mouth
 */
record PatternLibrary(List<ClaimPattern> claims, List<FramePattern> frames) {
    static PatternLibrary load(Bundle bundle, SyntaxPattern.Compiler syntax, Lexicons lexicons) {
        PatternCompiler compiler = new PatternCompiler(syntax, lexicons);
        List<ClaimPattern> claims = new ArrayList<>();
        List<FramePattern> frames = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        for (var file : bundle.list("data/patterns", ".yml")) {
            for (YamlEntry entry : YamlEntry.of(file)) {
                String name = entry.text("frame").orElseGet(() -> entry.required("name"));
                if (!names.add(name)) {
                    throw new InputException(
                            entry.where(), "a second pattern named '" + name + "'; names must be unique");
                }
                if (entry.text("frame").isPresent()) {
                    frames.add(FramePattern.of(entry, compiler));
                } else {
                    claims.add(ClaimPattern.of(entry, compiler));
                }
            }
        }
        return new PatternLibrary(List.copyOf(claims), List.copyOf(frames));
    }
}
