package org.jaccuse.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells the language of a text. The share of English function words settles nearly every English text; the detector's model is
 * loaded only for what is left.
 */
final class Languages {
    private static final String ENGLISH = "en";
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Frequent in English and in no other language of the Latin script. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "the", "and", "of", "to", "that", "with", "for", "from", "by", "this", "which", "it", "its", "have", "has",
            "had", "not", "been", "were", "was", "are", "be", "would", "could", "their", "they", "who", "said", "but",
            "on", "at", "as", "is", "he", "his", "we", "our", "you", "your", "after", "about", "there", "what");

    /** Words looked at: more tell no more. */
    private static final int WORDS = 2000;

    /** English prose has 30 to 45 percent of such words, headlines 15; other languages stay below 8. */
    private static final int ENGLISH_PERCENT = 20;

    private static final int SHORT_ENGLISH_PERCENT = 10;

    private static final int FOREIGN_PERCENT = 4;

    /** Words from which the share of function words counts. */
    private static final int ENOUGH = 15;

    /** Below this the detector guesses (measured: 0.99 on articles, 0.07 and less on single sentences). */
    private static final double SURE = 0.5;

    private static final int SAMPLE_CHARACTERS = 4000;

    private Optional<LanguageDetectorME> detector = Optional.empty();

    /**
     * The language of a text.
     *
     * @param declared BCP 47 tag that the document names for itself; believed where it only tells the kind of the language that
     *     the text is in, or where the text is too short to tell
     * @return a BCP 47 tag
     */
    String tag(String text, Optional<String> declared) {
        Optional<Locale> stated =
                declared.map(tag -> Locale.forLanguageTag(tag.strip().replace('_', '-')));
        String language = english(text) ? ENGLISH : foreign(text, stated).orElse(ENGLISH);
        return stated.filter(locale -> locale.getLanguage().equals(language))
                .map(Locale::toLanguageTag)
                .orElse(language);
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals(ENGLISH);
    }

    private static boolean english(String text) {
        List<String> words = words(text);
        return words.size() >= ENOUGH && percent(words) >= ENGLISH_PERCENT;
    }

    /** Sentences without English function words are not English, however little the detector trusts its guess. */
    private static boolean plainlyNot(String text) {
        List<String> words = words(text);
        return words.size() >= ENOUGH && percent(words) <= FOREIGN_PERCENT;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .limit(WORDS)
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static long percent(List<String> words) {
        long known = words.stream().filter(FUNCTION_WORDS::contains).count();
        return words.isEmpty() ? 0 : known * 100 / words.size();
    }

    /** The language of a text that is not clearly English, empty where it passes for English all the same. */
    private Optional<String> foreign(String text, Optional<Locale> stated) {
        Language guess = guess(text.substring(0, Math.min(SAMPLE_CHARACTERS, text.length())));
        boolean sure = guess.getConfidence() >= SURE;
        if (guess.getLang().equals("eng") || !sure && percent(words(text)) >= SHORT_ENGLISH_PERCENT) {
            return Optional.empty();
        }
        if (sure || !latin(text) || plainlyNot(text)) {
            return Optional.of(tag(guess.getLang()));
        }
        return stated.filter(locale -> !locale.getLanguage().isEmpty() && !isEnglish(locale))
                .map(Locale::getLanguage);
    }

    /** The tag of a language by its ISO 639-3 code: of two letters where it has one. */
    private static String tag(String threeLetters) {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(two -> Locale.forLanguageTag(two).getISO3Language().equals(threeLetters))
                .findFirst()
                // Mandarin, which everybody calls Chinese, has a code of its own in three letters only
                .orElse(threeLetters.equals("cmn") ? "zh" : threeLetters);
    }

    private static boolean latin(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return latin * 2 >= letters;
    }

    /** One thread at a time: the detector keeps state between its calls. */
    private synchronized Language guess(String sample) {
        if (detector.isEmpty()) {
            URL model = Objects.requireNonNull(
                    Languages.class.getResource("/langdetect-183.bin"), "the language model is not on the class path");
            try {
                detector = Optional.of(new LanguageDetectorME(new LanguageDetectorModel(model)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return detector.get().predictLanguage(sample);
    }
}
