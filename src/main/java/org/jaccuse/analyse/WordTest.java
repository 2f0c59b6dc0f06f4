package org.jaccuse.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jaccuse.model.Token;

/**
 * What a pattern's node says of its word, {@code {is:hostile-verb;tag:VBD}}: at most what the pattern demands, never more.
 *
 * @param text what stands between its braces
 * @param forms tests of the word itself
 * @param classes for each {@code is:} the classes of which the word has one
 */
record WordTest(String text, List<Predicate<Token>> forms, List<Set<String>> classes) {
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z]+):(/(?:\\\\/|[^/])*/|[a-z_A-Z0-9|-]+)(?:;|$)");
    private static final Pattern PLAIN_CHOICE = Pattern.compile("[\\w'|-]+");

    /**
     * @param body what stands between the braces
     * @return empty where it says something that only Semgrex can tell
     */
    static Optional<WordTest> of(String body) {
        List<Predicate<Token>> forms = new ArrayList<>();
        List<Set<String>> classes = new ArrayList<>();
        Matcher attribute = ATTRIBUTE.matcher(body);
        int at = 0;
        while (at < body.length()) {
            if (!attribute.find(at) || attribute.start() != at) {
                return Optional.empty();
            }
            String value = attribute.group(2);
            switch (attribute.group(1)) {
                case "is" -> classes.add(choices(value));
                case "lemma" -> forms.add(on(Token::lemma, value));
                case "tag" -> forms.add(on(Token::tag, value));
                case "word" -> forms.add(on(Token::word, value));
                default -> {
                    return Optional.empty();
                }
            }
            at = attribute.end();
        }
        return Optional.of(new WordTest(body, List.copyOf(forms), List.copyOf(classes)));
    }

    private static Predicate<Token> on(Function<Token, String> part, String value) {
        Predicate<String> test = test(value);
        return token -> test.test(part.apply(token));
    }

    private static Predicate<String> test(String value) {
        if (!value.startsWith("/")) {
            return value.equals("__") ? anything -> true : value::equals;
        }
        String expression = value.substring(1, value.length() - 1);
        return PLAIN_CHOICE.matcher(expression).matches()
                ? choices(expression)::contains
                : Pattern.compile(expression).asMatchPredicate();
    }

    private static Set<String> choices(String value) {
        return Set.copyOf(List.of(value.split("\\|", -1)));
    }

    boolean fits(Token token, Set<String> classesOfToken) {
        for (Set<String> any : classes) {
            if (any.stream().noneMatch(classesOfToken::contains)) {
                return false;
            }
        }
        for (Predicate<Token> form : forms) {
            if (!form.test(token)) {
                return false;
            }
        }
        return true;
    }
}
