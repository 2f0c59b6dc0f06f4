package org.jaccuse.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Claims for people: who says what of whom, how surely, through whom, and the sentence with its place. */
public final class ClaimText {
    private static final int WIDEST = 100;
    private static final String INDENT = "    ";

    /** How each kind of proposition reads between its subject and its object. */
    private static final Map<String, String> PHRASES =
            Map.of("responsible", "behind", "linked_to", "linked to", "based_in", "based in", "harbours", "shelters");

    private final Paint paint;

    public ClaimText(Paint paint) {
        this.paint = paint;
    }

    /** A paragraph a claim, with an empty line after each, and their number at the end. */
    public String of(List<ClaimRow> claims) {
        String paragraphs = claims.stream().map(this::paragraph).collect(Collectors.joining());
        return paragraphs + (claims.size() == 1 ? "1 claim" : claims.size() + " claims") + "\n";
    }

    String paragraph(ClaimRow claim) {
        StringBuilder text = new StringBuilder();
        String who = Shown.safe(claim.source().label());
        String whom = Shown.safe(claim.subject().label());
        text.append(paint.strong(who + " → " + whom)).append('\n');
        line(text, stance(claim));
        if (!claim.via().isEmpty()) {
            line(
                    text,
                    claim.via().stream()
                            .map(r -> Shown.safe(r.label()))
                            .collect(Collectors.joining(" → ", "via ", "")));
        }
        Shown.wrap("“" + Shown.safe(claim.evidence().quote()) + "”", WIDEST - INDENT.length())
                .forEach(part -> line(text, part));
        line(text, paint.faint(place(claim)));
        return text.append('\n').toString();
    }

    /** What a claim says, in one line. */
    static String stance(ClaimRow claim) {
        StringBuilder text = new StringBuilder(claim.stance());
        claim.certainty().ifPresent(certainty -> text.append(", ").append(certainty));
        if (!claim.hedges().isEmpty()) {
            text.append(claim.hedges().stream().map(Shown::safe).collect(Collectors.joining("”, “", " (“", "”)")));
        }
        String phrase = PHRASES.getOrDefault(claim.type(), claim.type());
        return text.append(": ")
                .append(Shown.safe(claim.subject().label()))
                .append(' ')
                .append(phrase)
                .append(' ')
                .append(Shown.safe(claim.object().label()))
                .toString();
    }

    private static String place(ClaimRow claim) {
        ClaimRow.Quote evidence = claim.evidence();
        String day = claim.claimedOn().map(date -> date + ", ").orElse("");
        return day + Shown.safe(claim.document()) + ", " + evidence.start() + "–" + evidence.end();
    }

    private static void line(StringBuilder text, String line) {
        text.append(INDENT).append(line).append('\n');
    }
}
