package org.jaccuse.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is found in a document.
 *
 * @param claims in text order
 * @param details what each claim tells beside its stance; claims that tell nothing more are absent
 * @param responses measures that the document tells of, in text order
 * @param fingerprint of the text, by which copies of it are known; absent for a text too short to tell
 * @param wire the news agency that the document credits
 * @param citations other outlets whose reports it passes on, in text order
 */
public record Content(
        List<Claim> claims,
        Map<Claim, List<Detail>> details,
        List<Response<Party>> responses,
        Optional<String> fingerprint,
        Optional<String> wire,
        List<Citation> citations) {
    public Content {
        claims = List.copyOf(claims);
        details = Map.copyOf(details);
        responses = List.copyOf(responses);
        citations = List.copyOf(citations);
    }

    /** Claims of which nothing more is known. */
    public static Content of(List<Claim> claims) {
        return new Content(claims, Map.of(), List.of(), Optional.empty(), Optional.empty(), List.of());
    }

    /** The details of a claim, none where there are none. */
    public List<Detail> details(Claim claim) {
        return details.getOrDefault(claim, List.of());
    }

    /** The same document with some of its claims and responses. */
    public Content with(List<Claim> chosen, List<Response<Party>> told) {
        return new Content(chosen, details, told, fingerprint, wire, citations);
    }
}
