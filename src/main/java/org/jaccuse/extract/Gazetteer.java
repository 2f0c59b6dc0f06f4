package org.jaccuse.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jaccuse.model.Mention;
import org.jaccuse.model.NamedEntity;

/** The names of the register, looked up as texts write them: with articles, titles before and possessives after. */
final class Gazetteer {
    /** Kinds whose names are everyday words now and then: a maze is no gang, Maze is. */
    private static final Set<NamedEntity.Kind> WORDY =
            Set.of(NamedEntity.Kind.THREAT_GROUP, NamedEntity.Kind.COMPANY, NamedEntity.Kind.MALWARE);

    private final Map<String, NamedEntity> byName = new HashMap<>();
    private final List<NamedEntity> entities;

    Gazetteer(List<NamedEntity> entities) {
        this.entities = List.copyOf(entities);
        for (NamedEntity entity : entities) {
            for (String name : entity.names()) {
                byName.putIfAbsent(key(name), entity);
            }
        }
    }

    /** Names of one capitalised word that entities of some kinds have. */
    Set<String> words(NamedEntity.Kind... kinds) {
        return entities.stream()
                .filter(entity -> Set.of(kinds).contains(entity.kind()))
                .flatMap(entity -> entity.names().stream())
                .filter(name -> name.indexOf(' ') < 0 && Character.isUpperCase(name.charAt(0)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The entity that a mention names: by its name, or by its words as a whole. */
    Optional<NamedEntity> find(Mention mention) {
        return mention.antecedent().flatMap(this::find).or(() -> named(bare(mention.text())));
    }

    /** The entity that a name means: the whole of it, or its last words after titles. */
    Optional<NamedEntity> find(String words) {
        String rest = bare(words);
        while (!rest.isEmpty()) {
            Optional<NamedEntity> entity = named(rest);
            if (entity.isPresent()) {
                return entity;
            }
            int space = rest.indexOf(' ');
            rest = space < 0 ? "" : rest.substring(space + 1);
        }
        return Optional.empty();
    }

    private Optional<NamedEntity> named(String bare) {
        boolean lowered = bare.indexOf(' ') < 0 && bare.equals(bare.toLowerCase(Locale.ROOT));
        return Optional.ofNullable(byName.get(key(bare)))
                .filter(entity -> !lowered
                        || !WORDY.contains(entity.kind())
                        || entity.names().contains(bare));
    }

    /** Without an article in front and a possessive ending. */
    private static String bare(String name) {
        String stripped = name.replace('’', '\'').strip();
        String bare = stripped.startsWith("the ") || stripped.startsWith("The ") ? stripped.substring(4) : stripped;
        return bare.endsWith("'s") ? bare.substring(0, bare.length() - 2) : bare;
    }

    private static String key(String name) {
        String key = bare(name);
        boolean acronym = key.length() < 5 && key.equals(key.toUpperCase(Locale.ROOT));
        return acronym ? key : key.toLowerCase(Locale.ROOT);
    }
}
