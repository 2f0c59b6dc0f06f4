package org.jaccuse.extract;

import java.util.Optional;
import org.jaccuse.model.Mention;
import org.jaccuse.model.NamedEntity;

/** A sentence in its document: its syntax and phrases, and what was said before. */
record Scene(
        Syntax syntax, Phrases phrases, FrameFinder frames, Discourse discourse, Actors actors, Gazetteer gazetteer) {
    /** The phrase of a head with what it refers back to. */
    Mention mention(int head) {
        return discourse.resolve(syntax, head, phrases.mention(head));
    }

    /** The phrase of a head that does something hostile. */
    Mention doer(int head) {
        return discourse.resolveDoer(syntax, head, mention(head));
    }

    Mention speaker(int head) {
        return discourse.resolveSpeaker(syntax, head, mention(head));
    }

    Identity identity(int head) {
        return actors.identity(syntax, head, doer(head), discourse);
    }

    Optional<NamedEntity> known(int head) {
        Mention mention = doer(head);
        return gazetteer.find(mention.name()).or(() -> gazetteer.find(mention.text()));
    }

    boolean isFirm(int head) {
        return known(head).map(e -> e.kind() == NamedEntity.Kind.COMPANY).orElse(false)
                || syntax.is(head, "company-noun");
    }
}
