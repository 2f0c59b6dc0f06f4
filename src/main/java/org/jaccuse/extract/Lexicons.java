package org.jaccuse.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.DataFile;
import org.jaccuse.model.InputException;
import org.jaccuse.model.Sentence;
import org.jaccuse.model.Token;

/** Word classes, one file each in {@code data/lexicons}: the file's name is the class, each line a lemma. */
final class Lexicons {
    private static final String FOLDER = "data/lexicons";

    private final Map<String, Set<String>> classesByLemma = new HashMap<>();
    private final Set<String> names = new TreeSet<>();

    private Lexicons() {}

    static Lexicons load(Bundle bundle) {
        return load(bundle, FOLDER);
    }

    /** Those of another folder. */
    static Lexicons load(Bundle bundle, String folder) {
        Lexicons lexicons = new Lexicons();
        bundle.list(folder, ".txt").forEach(lexicons::add);
        return lexicons;
    }

    private void add(DataFile file) {
        names.add(file.stem());
        List<String> lines = file.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String lemma = lines.get(i).strip();
            if (lemma.isEmpty() || lemma.startsWith("#")) {
                continue;
            }
            if (lemma.contains(" ") || !lemma.equals(lemma.toLowerCase(Locale.ROOT))) {
                throw new InputException(
                        file.path() + ":" + (i + 1), "found '" + lemma + "'; expected one lower-case lemma a line");
            }
            classesByLemma.computeIfAbsent(lemma, k -> new TreeSet<>()).add(file.stem());
        }
    }

    boolean has(String className) {
        return names.contains(className);
    }

    /** The classes of a word, by its lemma or by the word as it stands. */
    Set<String> classes(Token token) {
        Set<String> byLemma = classes(token.lemma());
        Set<String> byWord = classes(token.word());
        if (byWord.isEmpty() || byLemma.equals(byWord)) {
            return byLemma;
        }
        Set<String> both = new TreeSet<>(byLemma);
        both.addAll(byWord);
        return both;
    }

    Set<String> classes(String lemma) {
        return classesByLemma.getOrDefault(lemma.toLowerCase(Locale.ROOT), Set.of());
    }

    List<Set<String>> classes(Sentence sentence) {
        return sentence.tokens().stream().map(this::classes).toList();
    }
}
