package org.jaccuse.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the outline of a pattern from its text, as far as the text keeps to nodes, {@code >}, {@code >>}, {@code ?} and brackets. */
final class OutlineReader {
    private static final Pattern NODE = Pattern.compile("\\s*\\{((?:/(?:\\\\/|[^/])*/|[^{}/])*)}(?:=\\w+)?\\s*");
    private static final Pattern RELATION =
            Pattern.compile("\\s*(\\?)?\\s*(>>?)\\s*(?:/((?:\\\\/|[^/])*)/|([a-z]+)(?=[\\s({]))?\\s*");
    private static final Pattern OPEN = Pattern.compile("\\s*\\(\\s*");
    private static final Pattern CLOSE = Pattern.compile("\\s*\\)\\s*");

    private final String text;
    private int at;

    private OutlineReader(String text) {
        this.text = text;
    }

    /**
     * @param pattern text of a pattern that Semgrex accepts
     * @return empty where it uses more of Semgrex than outlines know
     */
    static Optional<Outline> read(String pattern) {
        OutlineReader reader = new OutlineReader(pattern);
        return reader.subtree().filter(outline -> reader.at == pattern.length());
    }

    private Optional<Outline> subtree() {
        Optional<WordTest> word = next(NODE).flatMap(node -> WordTest.of(node.group(1)));
        List<Outline.Branch> branches = new ArrayList<>();
        while (word.isPresent()) {
            Optional<Matcher> relation = next(RELATION);
            if (relation.isEmpty()) {
                return Optional.of(new Outline(word.get(), List.copyOf(branches)));
            }
            Optional<Outline> below = lower();
            if (below.isEmpty()) {
                return Optional.empty();
            }
            Matcher found = relation.get();
            if (found.group(1) == null) {
                branches.add(new Outline.Branch(name(found), found.group(2).equals(">>"), below.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<Outline> lower() {
        if (next(OPEN).isPresent()) {
            return subtree().filter(outline -> next(CLOSE).isPresent());
        }
        return next(NODE).flatMap(node -> WordTest.of(node.group(1))).map(word -> new Outline(word, List.of()));
    }

    private static Predicate<String> name(Matcher relation) {
        if (relation.group(3) != null) {
            return Pattern.compile(relation.group(3)).asMatchPredicate();
        }
        String plain = relation.group(4);
        return plain == null ? any -> true : plain::equals;
    }

    private Optional<Matcher> next(Pattern part) {
        Matcher matcher = part.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        at = matcher.end();
        return Optional.of(matcher);
    }
}
