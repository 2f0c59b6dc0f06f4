package org.jaccuse.query;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jaccuse.model.InputException;

/**
 * Reads {@code # parameter: NAME TYPE default VALUE — meaning}; {@code default any} matches everything, and a type such as
 * {@code group|state} leaves the choice between those words.
 */
final class ParameterLine {
    private static final Pattern FORM = Pattern.compile("(\\S+) (\\S+)(?: default (.+?))? — (.+)");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*");
    /** Stands for no value at all. */
    static final String ANYTHING = "any";

    private static final String OR = "|";

    private ParameterLine() {}

    static Parameter read(Header header, Header.Entry entry, SafeQuery query) {
        Matcher form = FORM.matcher(entry.value());
        if (!form.matches()) {
            throw header.error(
                    entry.line(),
                    "expected \"NAME TYPE default VALUE — meaning\" (default may be left out); found \"" + entry.value()
                            + "\"");
        }
        String name = form.group(1);
        if (!NAME.matcher(name).matches()) {
            throw header.error(entry.line(), "a parameter's name is of a-z and 0-9; found \"" + name + "\"");
        }
        if (!query.mentions(name)) {
            throw header.error(entry.line(), "the query has no variable ?" + name + "; use it or drop the parameter");
        }
        Optional<String> fallback = Optional.ofNullable(form.group(3));
        Parameter parameter = new Parameter(
                name,
                kind(header, entry, form.group(2)),
                form.group(2).contains(OR) ? List.of(form.group(2).split(Pattern.quote(OR))) : List.of(),
                fallback.isEmpty(),
                fallback.filter(value -> !value.equals(ANYTHING)),
                form.group(4));
        validateFallback(header, entry, parameter);
        return parameter;
    }

    private static Parameter.Kind kind(Header header, Header.Entry entry, String word) {
        if (word.contains(OR)) {
            return Parameter.Kind.CHOICE;
        }
        List<Parameter.Kind> kinds = Arrays.stream(Parameter.Kind.values())
                .filter(kind -> kind != Parameter.Kind.CHOICE)
                .toList();
        return kinds.stream()
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> header.error(
                        entry.line(),
                        "no parameter type is called \"" + word + "\"; expected one of "
                                + kinds.stream().map(Parameter.Kind::word).collect(Collectors.joining(", "))
                                + " or words to choose from as in a|b"));
    }

    private static void validateFallback(Header header, Header.Entry entry, Parameter parameter) {
        boolean named = parameter.kind() == Parameter.Kind.ACTOR || parameter.kind() == Parameter.Kind.INCIDENT;
        if (!named) {
            parameter.fallback().ifPresent(value -> {
                try {
                    Arguments.literal(parameter, value);
                } catch (InputException e) {
                    throw header.error(entry.line(), "the default is no " + parameter.placeholder() + ": " + value);
                }
            });
        }
    }
}
