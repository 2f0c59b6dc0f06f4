package org.jaccuse.link.match;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names in forms that come out alike for spellings of one name: "APT 29", "apt-29" and "APT29"; "Lazarus" and "Lazarus Group". */
public final class NameKey {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Words that say what a name names and are often left out. */
    private static final Set<String> KINDS = Set.of(
            "the",
            "group",
            "groups",
            "team",
            "gang",
            "crew",
            "actor",
            "actors",
            "hackers",
            "apt",
            "operation",
            "campaign");

    private NameKey() {}

    /** Lower-case words without accents and marks. */
    public static List<String> words(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        List<String> words = new ArrayList<>();
        for (String word : GAPS.split(plain.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** The name without gaps; empty for one without letters and digits. */
    public static String whole(String name) {
        return String.join("", words(name));
    }

    /** The name without gaps and without words that say what it names; the whole when nothing else is left. */
    public static String core(String name) {
        List<String> words = words(name);
        List<String> telling =
                words.stream().filter(word -> !KINDS.contains(word)).toList();
        String core = String.join("", telling);
        // A number alone tells nothing: "APT 29" is not "Group 29".
        return core.length() < 4 || core.chars().allMatch(Character::isDigit) ? String.join("", words) : core;
    }
}
