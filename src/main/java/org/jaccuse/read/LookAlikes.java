package org.jaccuse.read;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words whose letters come from several of the scripts that look alike: Latin, Greek and Cyrillic. No language writes so; a word
 * of this kind was made to be taken for another.
 */
final class LookAlikes {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<UnicodeScript> ALIKE =
            Set.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC, UnicodeScript.ARMENIAN);

    private LookAlikes() {}

    /** The words of a text that mix such scripts, each once, in the order of the text. */
    static List<String> in(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(LookAlikes::mixed)
                .distinct()
                .toList();
    }

    private static boolean mixed(String word) {
        return word.chars().anyMatch(c -> c >= 0x80)
                && word.codePoints()
                                .mapToObj(UnicodeScript::of)
                                .filter(ALIKE::contains)
                                .collect(Collectors.toSet())
                                .size()
                        > 1;
    }
}
