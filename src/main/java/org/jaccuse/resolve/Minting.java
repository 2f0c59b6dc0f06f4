package org.jaccuse.resolve;

import java.util.List;
import java.util.Optional;
import org.jaccuse.model.Document;
import org.jaccuse.model.Mention;
import org.jaccuse.model.Party;

/** Identifiers for what the register does not know. Those of descriptions hold inside one document or one incident only. */
final class Minting {
    private final Register register;
    private final String document;

    Minting(Register register, Document source) {
        this.register = register;
        document = source.digest().replaceFirst("^sha256:", "").substring(0, 8);
    }

    /**
     * @param incident slug of the known incident that the description is tied to
     * @param doubtful whether the register has holders of the name that the text could not choose between
     */
    Party actor(Mention mention, Optional<String> incident, boolean doubtful) {
        List<Word> words = words(mention);
        String id = "actor/" + Slug.of(words, register.words());
        if (named(mention, words)) {
            return party(doubtful || register.entry(id).isPresent() ? id + "~" + document : id, mention);
        }
        boolean pronoun = register.words().all(WordLists.Kind.PRONOUNS, words);
        String place = pronoun ? mention.span().map(s -> "-" + s.start()).orElse("") : "";
        return party(id + "~" + (pronoun ? document + place : incident.orElse(document)), mention);
    }

    /** A year in the words makes the name of a victim hold everywhere; anything else holds in this document. */
    Party incident(Mention mention) {
        List<Word> words = words(mention);
        Optional<String> year =
                words.stream().filter(Word::year).map(Word::folded).findFirst();
        boolean victim = words.stream().skip(1).anyMatch(Word::capital);
        List<Word> telling = words.stream().filter(w -> !w.year()).toList();
        String slug = Slug.of(telling.isEmpty() ? words : telling, register.words());
        return party("incident/" + slug + "-" + year.filter(y -> victim).orElse(document), mention);
    }

    Party place(Mention mention, boolean doubtful) {
        List<Word> words = words(mention);
        String id = "place/" + Slug.of(words, register.words());
        boolean everywhere =
                named(mention, words) && !doubtful && register.entry(id).isEmpty();
        return party(everywhere ? id : id + "~" + document, mention);
    }

    private List<Word> words(Mention mention) {
        return register.names().core(mention.name());
    }

    private static boolean named(Mention mention, List<Word> words) {
        return mention.kind() == Mention.Kind.NAMED
                || mention.kind() == Mention.Kind.ANAPHORIC
                        && mention.antecedent().isPresent()
                        && words.stream().allMatch(Word::capital);
    }

    private Party party(String id, Mention mention) {
        String label = mention.name().strip().replaceAll("\\s+", " ").replaceFirst("^(?i:the|an?)\\s+(?=\\S)", "");
        return new Party(id, label.isEmpty() ? mention.text() : label, mention);
    }
}
