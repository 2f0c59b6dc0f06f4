package org.jaccuse.resolve;

import java.util.List;
import java.util.Optional;
import org.jaccuse.model.Document;
import org.jaccuse.model.Grounds;
import org.jaccuse.model.Grounds.Happening;
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

    /** Victim, kind and date make an identifier that holds everywhere; where one is missing it holds in this document. */
    Party incident(Mention mention) {
        List<Word> words = words(mention);
        Happening told = register.deeds().told(words);
        List<Word> telling = words.stream().filter(w -> !w.year()).toList();
        boolean clear = told.victim().isPresent() && told.kind().isPresent();
        String slug = clear
                ? register.deeds().slug(told.victim().get()) + "-" + told.kind().get()
                : Slug.of(telling.isEmpty() ? words : telling, register.words());
        String when = told.date().filter(d -> clear).orElse(document);
        return party("incident/" + slug + "-" + when, mention).on(new Grounds(List.of(), Optional.of(told)));
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
