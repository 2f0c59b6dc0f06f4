package org.jaccuse.bench;

import java.text.Normalizer;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jaccuse.model.Mention;

/** Compares names and sentences in whole words, as those who marked the documents do. */
final class Words {
    private static final Set<String> STOP =
            Set.of("the a an of in on at by for and to its his her their our this that s us's mr mrs ms dr".split(" "));
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DOTTED = Pattern.compile("\\b(?:[A-Za-z]\\.){2,}");
    private static final int SHORT = 4;

    private Words() {}

    static List<String> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replace('’', '\'')
                .replaceAll("'s\\b", "");
        String joined =
                DOTTED.matcher(plain).replaceAll(dotted -> dotted.group().replace(".", ""));
        return WORD.matcher(joined.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .filter(word -> !STOP.contains(word))
                .toList();
    }

    /** The share of the shorter text's words that the other has too. */
    static double overlap(String one, String other) {
        List<String> a = of(one);
        List<String> b = of(other);
        int common = a.stream()
                .distinct()
                .mapToInt(w -> Math.min(Collections.frequency(a, w), Collections.frequency(b, w)))
                .sum();
        return common / (double) Math.max(1, Math.min(a.size(), b.size()));
    }

    /** Whether a mention is any of some names. */
    static boolean match(List<String> names, Mention mention) {
        boolean wordless = mention.text().isEmpty() && mention.antecedent().isEmpty();
        return names.stream().anyMatch(name -> switch (name) {
            case "AUTHOR" -> mention.kind() == Mention.Kind.AUTHOR;
            case "UNSPECIFIED" -> mention.kind() == Mention.Kind.UNSPECIFIED;
            case "unknown" -> mention.kind() == Mention.Kind.UNKNOWN && wordless;
            default -> same(name, mention.name()) || same(name, mention.text());
        });
    }

    /** Equal, or one inside the other; a single word must be the first or the last of the longer name. */
    private static boolean same(String one, String other) {
        List<String> a = of(one);
        List<String> b = of(other);
        List<String> small = Set.copyOf(a).size() <= Set.copyOf(b).size() ? a : b;
        List<String> big = small == a ? b : a;
        if (small.isEmpty() || !new HashSet<>(big).containsAll(small)) {
            return false;
        }
        int words = Set.copyOf(small).size();
        if (words == Set.copyOf(big).size()) {
            return true;
        }
        String word = small.get(0);
        boolean edge = word.equals(big.get(0)) || word.equals(big.get(big.size() - 1));
        return Set.copyOf(big).size() <= 3 * words + 2 && (words > 1 || edge && big.size() <= SHORT);
    }
}
