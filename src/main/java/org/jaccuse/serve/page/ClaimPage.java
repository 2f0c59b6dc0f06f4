package org.jaccuse.serve.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jaccuse.model.InputException;
import org.jaccuse.query.ClaimRow;
import org.jaccuse.query.Explanation;
import org.jaccuse.query.Shown;

/** The page of a claim: everything that stands behind it. */
final class ClaimPage {
    /** Of the other claims on its proposition, those of the other stance first. */
    private static final int MOST_OTHERS = 25;

    private final Engine engine;
    private final Outlines outlines;
    private final Function<ClaimRow, Optional<String>> context;

    /** @param context the paragraph of a claim's sentence, where its document can still be read */
    ClaimPage(Engine engine, Outlines outlines, Function<ClaimRow, Optional<String>> context) {
        this.engine = engine;
        this.outlines = outlines;
        this.context = context;
    }

    Page of(Asked asked) {
        Links links = asked.links();
        String iri = links.iri(asked.path());
        List<Brief> outline = outlines.of(asked, "claim", "id", iri);
        List<Told> told = new ToldClaims(asked.inquiry(), links).of(outline);
        if (told.isEmpty()) {
            return engine.page(
                    404,
                    "message",
                    Map.of("title", "Not in this store", "text", "The store has no such claim.", "path", asked.path()));
        }
        Brief claim = outline.get(0);
        List<Brief> others = others(asked, claim);
        Explanation explanation = asked.inquiry()
                .explanation(
                        iri, others.stream().limit(MOST_OTHERS).map(Brief::id).toList());
        Map<String, Object> values = new HashMap<>();
        values.put("claim", told.get(0));
        values.put("others", others.size());
        values.put("shown", Math.min(others.size(), MOST_OTHERS));
        values.put("all", everything(claim, links));
        values.put("path", asked.path());
        values.put("sections", sections(explanation, links));
        values.put("digest", explanation.claim().evidence().digest());
        values.put("start", explanation.claim().evidence().start());
        values.put("end", explanation.claim().evidence().end());
        around(explanation.claim()).ifPresent(around -> values.put("around", around));
        return engine.page("claim", values);
    }

    private List<Brief> others(Asked asked, Brief claim) {
        return outlines.of(asked, "proposition", "proposition", claim.about()).stream()
                .filter(other -> !other.id().equals(claim.id()))
                .sorted(Comparator.comparing(other -> other.stance().equals(claim.stance())))
                .toList();
    }

    /** Address of the page with all claims on its proposition. */
    private static String everything(Brief claim, Links links) {
        String incident = links.path(claim.object());
        String page = claim.relation().equals("behind") && !incident.isEmpty() ? incident : links.path(claim.subject());
        return page.isEmpty() ? "" : page + "?proposition=" + claim.proposition();
    }

    /** The paragraph before and behind the sentence. */
    private Optional<List<String>> around(ClaimRow claim) {
        String quote = claim.evidence().quote();
        return context.apply(claim).filter(text -> text.contains(quote)).map(text -> {
            int at = text.indexOf(quote);
            return List.of(Shown.safe(text.substring(0, at)), Shown.safe(text.substring(at + quote.length())));
        });
    }

    private static Map<String, List<Map<String, String>>> sections(Explanation explanation, Links links) {
        return explanation.facts().stream()
                .filter(fact ->
                        !fact.section().equals("sentence") && !fact.section().equals("chain"))
                .collect(Collectors.groupingBy(
                        Explanation.Fact::section,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                fact -> Map.of(
                                        "label", Shown.safe(fact.label()),
                                        "value", Shown.safe(fact.value()),
                                        "web", links.foreign(fact.value()),
                                        "href", links.path(fact.claim())),
                                Collectors.toList())));
    }

    /** @throws InputException when there is no such claim */
    static Explanation explanation(Asked asked) {
        return asked.inquiry().explanation(asked.links().iri(asked.path()));
    }
}
