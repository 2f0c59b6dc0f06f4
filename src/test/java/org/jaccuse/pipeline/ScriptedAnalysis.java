package org.jaccuse.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jaccuse.model.Certainty;
import org.jaccuse.model.Claim;
import org.jaccuse.model.Document;
import org.jaccuse.model.Evidence;
import org.jaccuse.model.Mention;
import org.jaccuse.model.Party;
import org.jaccuse.model.Relation;
import org.jaccuse.model.Span;
import org.jaccuse.model.SpeechAct;
import org.jaccuse.model.Stance;

/** Makes claims of words in a document, without language models. */
final class ScriptedAnalysis implements Analysis {
    final AtomicInteger analysed = new AtomicInteger();
    final AtomicInteger loaded = new AtomicInteger();

    private final boolean slow;

    ScriptedAnalysis() {
        this(true);
    }

    private ScriptedAnalysis(boolean slow) {
        this.slow = slow;
    }

    /** One that takes no time. */
    static ScriptedAnalysis quick() {
        return new ScriptedAnalysis(false);
    }

    @Override
    public void warmUp() {
        loaded.incrementAndGet();
    }

    @Override
    public List<Claim> claims(Document document) {
        analysed.incrementAndGet();
        pause(slow ? document.text().length() % 7 : 0);
        if (document.location().contains("crash")) {
            throw new IllegalStateException("lost\nthe thread");
        }
        if (document.location().contains("deep")) {
            throw new StackOverflowError();
        }
        if (document.location().contains("full")) {
            throw new OutOfMemoryError("scripted");
        }
        List<Claim> claims = new ArrayList<>();
        add(claims, document, "Moscow attacked", Relation.BASED_IN, Stance.AFFIRM, "place/russia");
        add(claims, document, "Moscow denied", Relation.BASED_IN, Stance.DENY, "place/russia");
        // No shape lets an actor be linked to itself.
        add(claims, document, "Moscow moved", Relation.LINKED_TO, Stance.AFFIRM, "actor/group");
        return claims;
    }

    private static void add(
            List<Claim> claims, Document document, String words, Relation relation, Stance stance, String object) {
        int start = document.text().indexOf(words);
        if (start < 0) {
            return;
        }
        Span span = new Span(start, start + words.length());
        Mention mention = Mention.of(Mention.Kind.NAMED, "Moscow", new Span(start, start + "Moscow".length()));
        claims.add(new Claim(
                relation,
                new Party("actor/group", "the group", mention),
                new Party(object, "Russia", mention),
                stance,
                Optional.of(Certainty.CERTAIN),
                stance == Stance.DENY ? SpeechAct.DENIAL : SpeechAct.ASSERTION,
                new Party("author", "AUTHOR", Mention.author()),
                List.of(),
                List.of(),
                Optional.empty(),
                new Evidence(words, span, document.digest()),
                "scripted"));
    }

    /** Lets later documents overtake earlier ones. */
    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
