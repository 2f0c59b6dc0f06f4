package org.jaccuse.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.model.Certainty;
import org.jaccuse.model.Claim;
import org.jaccuse.model.Document;
import org.jaccuse.model.Evidence;
import org.jaccuse.model.Finding;
import org.jaccuse.model.Mention;
import org.jaccuse.model.Mention.Kind;
import org.jaccuse.model.Party;
import org.jaccuse.model.Relation;
import org.jaccuse.model.Span;
import org.jaccuse.model.SpeechAct;
import org.jaccuse.model.Stance;

/** Findings of few words, resolved against the shipped register. */
final class Resolving {
    static final Resolver RESOLVER = new Resolver(Register.load(Bundle.shipped()));
    static final Mention RUSSIA = named("Russia");
    static final Mention ATTACK = Mention.of(Kind.ANAPHORIC, "this attack", new Span(0, 0));

    private Resolving() {}

    static Party holder(String text, String day, Mention holder) {
        return one(text, day, finding(Relation.RESPONSIBLE, RUSSIA, ATTACK, holder))
                .holder();
    }

    static Party object(String text, String day, Relation relation, Mention object) {
        return one(text, day, finding(relation, RUSSIA, object, Mention.author()))
                .object();
    }

    static String place(String text, Mention place) {
        return object(text, "2021-06-29", Relation.BASED_IN, place).id();
    }

    static Claim one(String text, String day, Finding finding) {
        return RESOLVER.resolve(document(text, day), List.of(finding)).get(0);
    }

    static Mention named(String words) {
        return Mention.of(Kind.NAMED, words, new Span(0, words.length()));
    }

    static Mention described(String words) {
        return Mention.of(Kind.DESCRIBED, words, new Span(0, words.length()));
    }

    static Document document(String text, String day) {
        return new Document(
                "a.txt",
                "sha256:0123abcd4567",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(day).map(LocalDate::parse),
                "en",
                Optional.empty(),
                text,
                List.of());
    }

    static Finding finding(Relation relation, Mention subject, Mention object, Mention holder) {
        return new Finding(
                relation,
                subject,
                object,
                Stance.AFFIRM,
                Optional.of(Certainty.CERTAIN),
                SpeechAct.ACCUSATION,
                holder,
                List.of(),
                List.of(),
                Optional.empty(),
                new Evidence("", new Span(0, 0), "sha256:0123abcd4567"),
                "test");
    }
}
