package org.jaccuse.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A claim with all that belongs to it.
 *
 * @param id IRI
 * @param act class of the speech act, {@code Accusation}
 * @param relation class of the proposition, {@code Responsibility}
 * @param proposition IRI
 * @param stance {@code affirm}, {@code deny}, {@code doubt}
 * @param certainty {@code certain}, {@code probable}, {@code possible}; absent for a doubt
 * @param hedges hedging words, sorted
 * @param claimedOn day on which it was made, where the text tells
 * @param holder who holds it
 * @param subject whom it is about
 * @param object the incident, party, place or sheltered actor
 * @param via who passed it on, outermost first
 * @param details values of {@link Terms#DETAILS} by column
 * @param quote the sentence
 * @param start first UTF-16 code unit of the sentence in the document's text
 * @param end one past the last
 * @param source the document
 */
record Told(
        String id,
        String act,
        String relation,
        String proposition,
        String stance,
        Optional<String> certainty,
        List<String> hedges,
        Optional<String> claimedOn,
        Thing holder,
        Thing subject,
        Thing object,
        List<Thing> via,
        Map<String, String> details,
        String quote,
        int start,
        int end,
        Source source) {
    Told {
        hedges = List.copyOf(hedges);
        via = List.copyOf(via);
        details = Map.copyOf(details);
    }

    /** The day on which it was made, else the day of its document. */
    Optional<String> day() {
        return claimedOn.or(source::issued);
    }

    /** The proposition in words: {@code Russia behind SolarWinds compromise (2020)}. */
    String matter() {
        return switch (relation) {
            case "Responsibility" -> subject.label() + " behind " + object.label();
            case "Location" -> subject.label() + " based in " + object.label();
            case "Shelter" -> subject.label() + " shelters " + object.label();
            default -> subject.label() + " linked to " + object.label();
        };
    }

    /** Who says what, in words: {@code JBS affirms: …}. */
    String sentence() {
        return holder.label() + " " + EdgeKind.ofStance(stance).words + ": " + matter();
    }

    /** Who passed it on, on one line. */
    String chain() {
        return via.stream().map(Thing::label).collect(Collectors.joining(" > "));
    }
}
