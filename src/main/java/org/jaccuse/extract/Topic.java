package org.jaccuse.extract;

import java.util.List;
import java.util.Set;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.model.InputException;

/**
 * Whether a text can be about attacks on computers at all, by its words ({@code data/topic}): one that tells so alone, or
 * sentences with one for computers beside one for a hostile act. Most of a newspaper is about neither.
 */
final class Topic {
    private static final String FOLDER = "data/topic";

    /** Of so few sentences each is looked at: a short statement need not say what everybody knows. */
    private static final int SHORT = 10;

    private static final Set<String> HOSTILE = Set.of("hostile-noun", "hostile-verb", "crime-noun", "assault-verb");

    /** Sentences with both: one may be of a stolen laptop. */
    private static final long SEVERAL = 2;

    private final Lexicons words;
    private final Lexicons lexicons;
    private final Set<String> groups;

    /**
     * @param groups one-word names of threat groups, which tell so too
     * @throws InputException when a word list is missing, for then long texts would stay shut without a word
     */
    Topic(Bundle bundle, Lexicons lexicons, Set<String> groups) {
        this.words = Lexicons.load(bundle, FOLDER);
        if (!words.has("cyber") || !words.has("computing")) {
            throw new InputException(FOLDER, "found no cyber.txt or no computing.txt; expected both word lists there");
        }
        this.lexicons = lexicons;
        this.groups = Set.copyOf(groups);
    }

    /** @param sentences the words of each, as {@link org.jaccuse.model.Gate#lets} takes them */
    boolean mayBeIn(List<Set<String>> sentences) {
        return sentences.size() <= SHORT
                || sentences.stream().anyMatch(this::tells)
                || sentences.stream().filter(this::fits).limit(SEVERAL).count() == SEVERAL;
    }

    private boolean tells(Set<String> forms) {
        return forms.stream()
                .anyMatch(form -> groups.contains(form)
                        || words.classes(form).contains("cyber")
                        || lexicons.classes(form).contains("malware-name"));
    }

    private boolean fits(Set<String> forms) {
        return forms.stream().anyMatch(form -> words.classes(form).contains("computing"))
                && forms.stream()
                        .anyMatch(form -> lexicons.classes(form).stream().anyMatch(HOSTILE::contains));
    }
}
