package org.jaccuse.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jaccuse.model.Certainty;
import org.jaccuse.model.Claim;
import org.jaccuse.model.Evidence;
import org.jaccuse.model.Mention;
import org.jaccuse.model.Party;
import org.jaccuse.model.Relation;
import org.jaccuse.model.Span;
import org.jaccuse.model.SpeechAct;
import org.jaccuse.model.Stance;

/** Claims whose sentence and kind alone matter. */
final class Claims {
    private static final Party SOMEBODY = new Party("unspecified", "UNSPECIFIED", Mention.unspecified());

    private Claims() {}

    /** A claim that a rule is for. Each of the words is a hedge of it, so that hedged cues count. */
    static Claim fitting(Rule rule, String sentence) {
        return claim(
                rule.stances().iterator().next(),
                rule.acts().iterator().next(),
                rule.relations().iterator().next(),
                sentence,
                new ArrayList<>(List.of(sentence)));
    }

    static Claim claim(Stance stance, SpeechAct act, Relation relation, String sentence, List<String> hedges) {
        return new Claim(
                relation,
                SOMEBODY,
                SOMEBODY,
                stance,
                stance == Stance.DOUBT ? Optional.empty() : Optional.of(Certainty.CERTAIN),
                act,
                SOMEBODY,
                List.of(),
                hedges,
                Optional.empty(),
                new Evidence(sentence, new Span(0, sentence.length()), "sha256:0"),
                "sample");
    }
}
