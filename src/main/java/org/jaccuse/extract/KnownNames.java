package org.jaccuse.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jaccuse.model.NamedEntity;
import org.jaccuse.model.Span;

/**
 * Names of several words, found where a text has them letter by letter, for a parser takes some apart: "Check Point observed", "the
 * Ministry of Intelligence and Security".
 */
final class KnownNames {
    private static final Set<NamedEntity.Kind> THINGS =
            Set.of(NamedEntity.Kind.INCIDENT, NamedEntity.Kind.MALWARE, NamedEntity.Kind.PLACE);

    static final KnownNames NONE = new KnownNames(List.of());

    private final Map<String, List<String>> byFirstWord = new HashMap<>();

    /** The names of those who act and speak: an incident's begins with its actor now and then. */
    KnownNames(Collection<NamedEntity> entities) {
        entities.stream()
                .filter(entity -> !THINGS.contains(entity.kind()))
                .flatMap(entity -> entity.names().stream())
                .filter(name -> name.indexOf(' ') > 0 && Character.isUpperCase(name.charAt(0)))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .forEach(name -> byFirstWord
                        .computeIfAbsent(name.substring(0, name.indexOf(' ')), word -> new ArrayList<>())
                        .add(name));
    }

    /** Where they stand in a sentence: from the left, the longest at each place. */
    Stretches in(Syntax syntax, String text) {
        List<Span> found = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < syntax.size(); i++) {
            int start = syntax.token(i).span().start();
            Optional<Span> name =
                    start < end ? Optional.empty() : at(syntax.token(i).word(), start, text);
            if (name.isPresent()) {
                found.add(name.get());
                end = name.get().end();
            }
        }
        return new Stretches(found);
    }

    private Optional<Span> at(String word, int start, String text) {
        return byFirstWord.getOrDefault(word, List.of()).stream()
                .filter(name -> text.startsWith(name, start) && endsWord(text, start + name.length()))
                .map(name -> new Span(start, start + name.length()))
                .findFirst();
    }

    private static boolean endsWord(String text, int end) {
        return end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    }
}
