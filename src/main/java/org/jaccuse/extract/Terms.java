package org.jaccuse.extract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jaccuse.model.Certainty;
import org.jaccuse.model.InputException;

/** The words of pattern files for the values of the model: {@code claim-of-responsibility}, {@code linked_to}. */
final class Terms {
    private Terms() {}

    static <E extends Enum<E>> E parse(Class<E> type, String word, String where) {
        String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InputException(
                        where,
                        "unknown word '" + word + "'; expected one of " + Arrays.toString(type.getEnumConstants())));
    }

    static Map<String, Certainty> certainties(Map<String, String> words, String where) {
        Map<String, Certainty> certainties = new TreeMap<>();
        words.forEach((lemma, word) -> certainties.put(lemma, parse(Certainty.class, word, where)));
        return certainties;
    }
}
