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
import org.jaccuse.model.InputException;

/**
 * Lets English texts pass and names the language of others. The share of English function words settles nearly every text;
 * the detector's model is loaded only for what is left.
 */
final class EnglishOnly {
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
     * The language tag of an English text.
     *
     * @param declared BCP 47 tag that the document names for itself; believed only where the text is too short to tell
     * @return {@code en}, or the declared tag where it is a kind of English
     * @throws InputException when the text is not English
     */
    String tag(String location, String text, Optional<String> declared) {
        Optional<Locale> stated =
                declared.map(tag -> Locale.forLanguageTag(tag.strip().replace('_', '-')));
        if (!english(text)) {
            foreign(text, stated).ifPresent(name -> {
                throw new InputException(location, name + " text; jaccuse reads English only for now");
            });
        }
        return stated.filter(EnglishOnly::isEnglish).map(Locale::toLanguageTag).orElse("en");
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    private static boolean english(String text) {
        List<String> words = words(text);
        return words.size() >= ENOUGH && percent(words) >= ENGLISH_PERCENT;
    }

    /** Sentences without English function words are not English, however little the detector trusts its guess. */
    private static boolean plainlyNot(String text) {
        List<String> words = words(text);
        return words.size() >= 2 * ENOUGH && percent(words) <= FOREIGN_PERCENT;
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

    /** Name of the language of a text that is not clearly English, empty where it passes for English all the same. */
    private Optional<String> foreign(String text, Optional<Locale> stated) {
        Language guess = guess(text.substring(0, Math.min(SAMPLE_CHARACTERS, text.length())));
        boolean sure = guess.getConfidence() >= SURE;
        if (guess.getLang().equals("eng") || !sure && percent(words(text)) >= SHORT_ENGLISH_PERCENT) {
            return Optional.empty();
        }
        if (sure || !latin(text) || plainlyNot(text)) {
            return Optional.of(name(guess.getLang()));
        }
        return stated.filter(locale -> !locale.getLanguage().isEmpty() && !isEnglish(locale))
                .map(locale -> locale.getDisplayLanguage(Locale.ENGLISH));
    }

    /** English name of a language; Java knows most by their two-letter codes alone. */
    private static String name(String threeLetters) {
        String code = Arrays.stream(Locale.getISOLanguages())
                .filter(two -> Locale.forLanguageTag(two).getISO3Language().equals(threeLetters))
                .findFirst()
                // Mandarin, which everybody calls Chinese, has a code of its own in three letters only
                .orElse(threeLetters.equals("cmn") ? "zh" : threeLetters);
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
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
                    EnglishOnly.class.getResource("/langdetect-183.bin"),
                    "the language model is not on the class path");
            try {
                detector = Optional.of(new LanguageDetectorME(new LanguageDetectorModel(model)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return detector.get().predictLanguage(sample);
    }
}
