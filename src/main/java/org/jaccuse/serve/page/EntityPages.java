package org.jaccuse.serve.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jaccuse.query.Inquiry;
import org.jaccuse.query.Shown;
import org.jaccuse.query.Table;

/** The pages of incidents, actors and documents. */
final class EntityPages {
    /** Claims of an incident on a page, and in each list on an actor's. */
    private static final int ROOM = 50;

    private static final int ROOM_OF_LIST = 25;

    /** What the head of a page tells. */
    private static final Set<String> SHOWN_ABOVE = Set.of("name", "title");

    /** Propositions that are counted on a page that shows no claim on them. */
    private static final int MORE_GROUPS = 30;

    private final Engine engine;
    private final Outlines outlines;

    EntityPages(Engine engine, Outlines outlines) {
        this.engine = engine;
        this.outlines = outlines;
    }

    /**
     * Something that is told beside claims.
     *
     * @param web address that the value is, empty when it is none
     * @param by who coined a name, or null
     */
    public record Fact(String fact, Links.Name value, String web, String by) {}

    Page incident(Asked asked) {
        Links links = asked.links();
        String iri = links.iri(asked.path());
        List<Brief> all = outlines.ofIncident(asked, iri);
        List<Fact> facts = facts(asked.inquiry(), links, iri);
        if (facts.isEmpty() && all.isEmpty()) {
            return unknown(asked);
        }
        String asOf = asked.value("asof")
                .filter(day -> day.matches("\\d{4}-\\d\\d-\\d\\d"))
                .orElse("");
        List<Brief> known = all.stream()
                .filter(claim ->
                        asOf.isEmpty() || !claim.day().isEmpty() && claim.day().compareTo(asOf) <= 0)
                .toList();
        List<Brief> claims = ofProposition(asked, known);
        Extent extent = Extent.of(asked, "page", claims.size(), ROOM);
        List<Told> shown = new ToldClaims(asked.inquiry(), links).of(extent.of(claims));
        Map<String, Object> values = common(asked, links, iri, facts);
        values.put("extent", extent);
        values.put("groups", Group.of(claims, shown, MORE_GROUPS, links, asked.path()));
        values.put("grid", Grid.of(claims, extent, links));
        values.put("asof", asOf);
        values.put("days", Timeline.days(all));
        values.put("later", all.size() - known.size());
        values.put("others", known.size() - claims.size());
        values.put("origins", claims.stream().map(Brief::origin).distinct().count());
        Timeline.of(shown).ifPresent(timeline -> values.put("timeline", timeline));
        return engine.page("incident", values);
    }

    private static List<Brief> ofProposition(Asked asked, List<Brief> claims) {
        return asked.value("proposition")
                .map(wanted -> claims.stream()
                        .filter(claim -> claim.proposition().equals(wanted))
                        .toList())
                .orElse(claims);
    }

    Page actor(Asked asked) {
        Links links = asked.links();
        String iri = links.iri(asked.path());
        List<Brief> all = outlines.of(asked, "accused", "actor", iri);
        List<Brief> held = outlines.of(asked, "holder", "by", iri);
        List<Fact> facts = facts(asked.inquiry(), links, iri);
        if (facts.isEmpty() && all.isEmpty() && held.isEmpty()) {
            return unknown(asked);
        }
        Map<String, Object> values = common(asked, links, iri, facts);
        ToldClaims told = new ToldClaims(asked.inquiry(), links);
        List<Brief> about = ofProposition(asked, all);
        Extent extent = Extent.of(asked, "page", about.size(), ROOM_OF_LIST);
        values.put("extent", extent);
        values.put("others", all.size() - about.size());
        values.put("propositions", about.stream().map(Brief::about).distinct().count());
        values.put("about", Group.of(about, told.of(extent.of(about)), MORE_GROUPS, links, asked.path()));
        list(asked, told, values, "accuses", held, true);
        list(asked, told, values, "denies", held, false);
        return engine.page("actor", values);
    }

    /** A list of what somebody holds, as much as a page shows. */
    private static void list(
            Asked asked, ToldClaims told, Map<String, Object> values, String name, List<Brief> held, boolean affirmed) {
        List<Brief> claims = held.stream()
                .filter(claim -> claim.stance().equals("affirm") == affirmed)
                .toList();
        Extent extent = Extent.of(asked, name, claims.size(), ROOM_OF_LIST);
        values.put(name, told.of(extent.of(claims)));
        values.put(name + "Extent", extent);
    }

    Page document(Asked asked) {
        Links links = asked.links();
        String iri = links.iri(asked.path());
        List<Brief> all = outlines.of(asked, "document", "document", iri);
        List<Fact> facts = facts(asked.inquiry(), links, iri);
        if (facts.isEmpty()) {
            return unknown(asked);
        }
        List<Told> claims = new ToldClaims(asked.inquiry(), links).of(all);
        Map<String, Object> values = common(asked, links, iri, facts);
        Extent extent = Extent.of(asked, "page", claims.size(), ROOM);
        values.put("extent", extent);
        values.put("passages", passages(extent.of(claims)));
        return engine.page("document", values);
    }

    /** Claims of one sentence stand together. */
    private static List<List<Told>> passages(List<Told> claims) {
        List<List<Told>> passages = new ArrayList<>();
        String last = "";
        for (Told claim : claims) {
            if (!claim.words().equals(last)) {
                passages.add(new ArrayList<>());
                last = claim.words();
            }
            passages.get(passages.size() - 1).add(claim);
        }
        return passages;
    }

    private static Map<String, Object> common(Asked asked, Links links, String iri, List<Fact> facts) {
        Map<String, Object> values = new HashMap<>();
        String title = facts.stream()
                .filter(fact -> fact.fact().equals("title"))
                .map(fact -> fact.value().label())
                .findFirst()
                .orElseGet(() -> links.of(iri).label());
        values.put("name", title);
        values.put("iri", iri);
        values.put(
                "facts",
                facts.stream().filter(f -> !SHOWN_ABOVE.contains(f.fact())).toList());
        values.put("names", facts.stream().filter(f -> f.fact().equals("name")).toList());
        values.put("path", asked.path());
        values.put("elsewhere", Elsewhere.of(asked.inquiry(), links, iri));
        return values;
    }

    static List<Fact> facts(Inquiry inquiry, Links links, String iri) {
        List<Fact> facts = new ArrayList<>();
        for (Binding row : inquiry.rows("queries/serve/facts.rq", Map.of("entity", NodeFactory.createURI(iri)))
                .rows()) {
            String value = Table.text(row, "value").orElse("");
            Optional<String> by =
                    Table.text(row, "by").map(coiner -> links.of(coiner).label());
            facts.add(new Fact(
                    Shown.safe(Table.text(row, "fact").orElse("")),
                    links.of(value),
                    links.foreign(value),
                    by.orElse("")));
        }
        return facts;
    }

    private Page unknown(Asked asked) {
        return engine.page(
                404,
                "message",
                Map.of(
                        "title",
                        "Not in this store",
                        "text",
                        "The store has nothing at this address.",
                        "path",
                        asked.path()));
    }
}
