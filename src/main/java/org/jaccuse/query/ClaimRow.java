package org.jaccuse.query;

import java.util.List;
import java.util.Optional;

/**
 * A claim as read back from a store: the fields of a line of {@code jaccuse claims --format jsonl}.
 *
 * @param id the claim's IRI
 * @param document path or URL as it was given to the program; the smallest where a document was given more than once
 * @param type {@code responsible}, {@code linked_to}, {@code based_in}, {@code harbours}
 * @param stance {@code affirm}, {@code deny}, {@code doubt}
 * @param certainty {@code certain}, {@code probable}, {@code possible}; absent for a doubt
 * @param subject who is said to have done, to be linked, to stay, to shelter
 * @param object the incident, party, place or sheltered actor
 * @param source who holds the claim; label {@code AUTHOR} for the document itself, {@code UNSPECIFIED} for nobody named
 * @param via who relayed it, outermost first
 * @param hedges the hedging words, in the order in which the sentence has them
 * @param claimedOn day, {@code 2021-05-31}
 * @param evidence the sentence
 */
public record ClaimRow(
        String id,
        String document,
        String type,
        String stance,
        Optional<String> certainty,
        Role subject,
        Role object,
        Role source,
        List<Role> via,
        List<String> hedges,
        Optional<String> claimedOn,
        Quote evidence) {
    public ClaimRow {
        via = List.copyOf(via);
        hedges = List.copyOf(hedges);
    }

    /**
     * Somebody or something in a claim.
     *
     * @param label preferred name
     * @param mention the words in the text, empty where there are none
     * @param id IRI
     */
    public record Role(String label, String mention, String id) {}

    /**
     * The sentence that says so.
     *
     * @param quote its exact words
     * @param start first UTF-16 code unit in the document's text
     * @param end one past the last
     * @param digest digest of the document's bytes
     */
    public record Quote(String quote, int start, int end, String digest) {}
}
