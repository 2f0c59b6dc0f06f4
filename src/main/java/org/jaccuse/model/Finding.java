package org.jaccuse.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A claim as one sentence states it, in the words of the text: what extraction finds and resolution turns into a {@link Claim}.
 *
 * @param relation kind of the proposition
 * @param subject the accused
 * @param object incident, organisation, place or sheltered actor, by {@code relation}
 * @param stance what the holder makes of it
 * @param certainty how sure; absent for doubt
 * @param act what the holder does by speaking
 * @param holder who holds the stance
 * @param via relays between the document and the holder, outermost first
 * @param hedges the holder's hedging words in text order
 * @param claimedOn the day the claim was made, where the text tells
 * @param evidence the sentence
 * @param pattern name of the pattern that found it
 */
public record Finding(
        Relation relation,
        Mention subject,
        Mention object,
        Stance stance,
        Optional<Certainty> certainty,
        SpeechAct act,
        Mention holder,
        List<Hop<Mention>> via,
        List<String> hedges,
        Optional<LocalDate> claimedOn,
        Evidence evidence,
        String pattern) {
    public Finding {
        via = List.copyOf(via);
        hedges = List.copyOf(hedges);
    }

    /** The same claim about something else. */
    public Finding about(Mention other) {
        return new Finding(
                relation, subject, other, stance, certainty, act, holder, via, hedges, claimedOn, evidence, pattern);
    }

    /** The same claim held by somebody else; of the relays those further out stay. */
    public Finding heldBy(Mention other) {
        List<Hop<Mention>> outer = new ArrayList<>();
        for (Hop<Mention> hop : via) {
            boolean same = hop.speaker().overlaps(other) || hop.speaker().name().equalsIgnoreCase(other.name());
            if (other.kind() == Mention.Kind.AUTHOR || same) {
                break;
            }
            outer.add(hop);
        }
        SpeechAct now = act != SpeechAct.ASSERTION && act != SpeechAct.ACCUSATION || stance != Stance.AFFIRM
                ? act
                : other.kind() == Mention.Kind.AUTHOR ? SpeechAct.ASSERTION : SpeechAct.ACCUSATION;
        return new Finding(
                relation, subject, object, stance, certainty, now, other, outer, hedges, claimedOn, evidence, pattern);
    }
}
