package org.jaccuse.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text in lower case, without punctuation. */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Words between quotation marks, in one paragraph; longer ones are marks that do not belong together. */
    private static final Pattern QUOTED = Pattern.compile(
            "[\u201c\u201d\u201e\u00ab\"][^\u201c\u201d\u201e\u00ab\u00bb\"\\n]{20,1500}[\u201c\u201d\u00bb\"]");

    private Words() {}

    /** Runs of words that stand together: those outside of quotations, each stretch apart. */
    static List<List<String>> ownStretches(String text) {
        List<List<String>> stretches = new ArrayList<>();
        int from = 0;
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            stretches.add(of(text.substring(from, quoted.start())));
            from = quoted.end();
        }
        stretches.add(of(text.substring(from)));
        return stretches;
    }

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }
}
