package org.jaccuse.curate;

import java.util.ArrayList;
import java.util.List;
import org.jaccuse.model.InputException;
import org.jaccuse.query.Names;
import org.jaccuse.rdf.Vocabulary;

/** Finds what a curator names, whatever kind it is of. */
final class Entities {
    private static final List<String> KINDS = List.of("actor", "incident", "place", "malware");

    private Entities() {}

    /**
     * @param words IRI, slug or name, with or without its kind: {@code jbs-2021}, {@code incident/jbs-2021}, "Fancy Bear"
     * @return the IRI
     * @throws InputException when nothing is called so, with near names, or what is called so is of several kinds
     */
    static String find(Names names, String words) {
        String path = words.startsWith(Vocabulary.BASE) ? words.substring(Vocabulary.BASE.length()) : words;
        List<String> kinds =
                KINDS.stream().filter(kind -> path.startsWith(kind + "/")).toList();
        if (!kinds.isEmpty()) {
            return names.find(kinds.get(0), words);
        }
        List<String> found = new ArrayList<>();
        List<InputException> refused = new ArrayList<>();
        for (String kind : KINDS) {
            try {
                found.add(names.find(kind, words));
            } catch (InputException e) {
                refused.add(e);
            }
        }
        if (found.size() > 1) {
            throw new InputException(
                    words,
                    "means several things; give the kind with it, as in "
                            + found.get(0).substring(Vocabulary.BASE.length()));
        }
        if (found.isEmpty()) {
            throw refused.stream()
                    .filter(e -> String.valueOf(e.getMessage()).contains("did you mean"))
                    .findFirst()
                    .orElse(refused.get(0));
        }
        return found.get(0);
    }

    /** The kind of an entity: {@code actor}. */
    static String kind(String iri) {
        String path = iri.substring(Vocabulary.BASE.length());
        return path.substring(0, path.indexOf('/'));
    }
}
