package org.jaccuse.resolve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts text into words so that spellings of one name come out alike: "U.S." as "US", "APT-28" as "APT28", "Türkiye's" as "turkiye". */
final class Words {
    private static final Pattern GAPS = Pattern.compile("[\\s\\-–—/]+");
    private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}#@]+|[^\\p{L}\\p{N}']+$");
    private static final Pattern POSSESSIVE = Pattern.compile("(?<=.)'[sS]?$");
    private static final Pattern INITIALISM = Pattern.compile("(?:\\p{L}\\.)+\\p{L}?");
    private static final Pattern SERIES = Pattern.compile("\\p{Lu}{2,4}|[Uu]nit");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Words() {}

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        for (String piece : GAPS.split(text.replace('’', '\'').replace('‘', '\''))) {
            Word word = word(piece);
            if (word.written().isEmpty()) {
                continue;
            }
            if (!words.isEmpty()
                    && word.shortNumber()
                    && SERIES.matcher(last(words).written()).matches()) {
                Word head = words.remove(words.size() - 1);
                word = new Word(head.written() + word.written(), head.folded() + word.folded(), word.possessive());
            }
            words.add(word);
        }
        return words;
    }

    /** The words as one key for lookups. */
    static String folded(List<Word> words) {
        return words.stream().map(Word::folded).collect(Collectors.joining(" "));
    }

    static String written(List<Word> words) {
        return words.stream().map(Word::written).collect(Collectors.joining(" "));
    }

    static String fold(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace('ø', 'o')
                .replace('ı', 'i')
                .replace('ł', 'l')
                .replace('đ', 'd')
                .replace("æ", "ae");
    }

    private static Word last(List<Word> words) {
        return words.get(words.size() - 1);
    }

    private static Word word(String piece) {
        if (piece.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c))) {
            return new Word(piece, fold(piece), false);
        }
        String bare = EDGE.matcher(piece).replaceAll("");
        String base = POSSESSIVE.matcher(bare).replaceAll("");
        String written = INITIALISM.matcher(base).matches() ? base.replace(".", "") : base;
        return new Word(written, fold(written), !base.equals(bare));
    }
}
