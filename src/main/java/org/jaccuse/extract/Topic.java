package org.jaccuse.extract;

import java.util.List;
import java.util.Set;
import org.jaccuse.bundle.Bundle;

/**
 * Whether a text can be about attacks on computers at all, by its words ({@code data/topic}): one that tells so alone, or one for computers
 * beside one for a hostile act in a sentence. Most of a newspaper is about neither.
 */
final class Topic {
    /** Of so few sentences each is looked at: a short statement need not say what everybody knows. */
    private static final int SHORT = 10;

    private static final Set<String> HOSTILE = Set.of("hostile-noun", "hostile-verb", "crime-noun", "assault-verb");
    private static final Set<String> TELLING = Set.of("malware-name");

    private final Lexicons words;
    private final Lexicons lexicons;
    private final Set<String> groups;

    /** @param groups one-word names of threat groups, which tell so too */
    Topic(Bundle bundle, Lexicons lexicons, Set<String> groups) {
        this.words = Lexicons.load(bundle, "data/topic");
        this.lexicons = lexicons;
        this.groups = Set.copyOf(groups);
    }

    /** @param sentences the words of each, as {@link org.jaccuse.model.Gate#lets} takes them */
    boolean mayBeIn(List<Set<String>> sentences) {
        return sentences.size() <= SHORT || sentences.stream().anyMatch(this::isIn);
    }

    private boolean isIn(Set<String> forms) {
        boolean computing = false;
        boolean hostile = false;
        for (String form : forms) {
            Set<String> topical = words.classes(form);
            Set<String> classes = lexicons.classes(form);
            if (topical.contains("cyber")
                    || groups.contains(form)
                    || classes.stream().anyMatch(TELLING::contains)) {
                return true;
            }
            computing |= topical.contains("computing");
            hostile |= classes.stream().anyMatch(HOSTILE::contains);
        }
        return computing && hostile;
    }
}
