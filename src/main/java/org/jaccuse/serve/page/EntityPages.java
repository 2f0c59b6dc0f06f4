package org.jaccuse.serve.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jaccuse.query.Inquiry;
import org.jaccuse.query.Shown;
import org.jaccuse.query.Table;

/** The pages of incidents, actors and documents. */
final class EntityPages {
    private final Engine engine;

    EntityPages(Engine engine) {
        this.engine = engine;
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
        List<Told> all = new ToldClaims(asked.inquiry(), links).of("incident", "incident", iri);
        List<Fact> facts = facts(asked.inquiry(), links, iri);
        if (facts.isEmpty() && all.isEmpty()) {
            return unknown(asked);
        }
        String asOf = asked.value("asof")
                .filter(day -> day.matches("\\d{4}-\\d\\d-\\d\\d"))
                .orElse("");
        List<Told> claims = asOf.isEmpty()
                ? all
                : all.stream()
                        .filter(claim -> !claim.day().isEmpty() && claim.day().compareTo(asOf) <= 0)
                        .toList();
        Map<String, Object> values = common(asked, links, iri, facts);
        values.put("claims", claims);
        values.put("groups", Group.of(claims));
        values.put("grid", Grid.of(claims));
        values.put("asof", asOf);
        values.put("days", Timeline.days(all));
        values.put("leftOut", all.size() - claims.size());
        values.put("origins", claims.stream().map(Told::origin).distinct().count());
        Timeline.of(claims).ifPresent(timeline -> values.put("timeline", timeline));
        return engine.page("incident", values);
    }

    Page actor(Asked asked) {
        Links links = asked.links();
        String iri = links.iri(asked.path());
        ToldClaims claims = new ToldClaims(asked.inquiry(), links);
        List<Told> about = claims.of("accused", "actor", iri);
        List<Told> held = claims.of("holder", "by", iri);
        List<Fact> facts = facts(asked.inquiry(), links, iri);
        if (facts.isEmpty() && about.isEmpty() && held.isEmpty()) {
            return unknown(asked);
        }
        Map<String, Object> values = common(asked, links, iri, facts);
        values.put("about", Group.of(about));
        values.put(
                "accuses",
                held.stream().filter(claim -> claim.stance().equals("affirm")).toList());
        values.put(
                "denies",
                held.stream().filter(claim -> !claim.stance().equals("affirm")).toList());
        return engine.page("actor", values);
    }

    Page document(Asked asked) {
        Links links = asked.links();
        String iri = links.iri(asked.path());
        List<Told> claims = new ToldClaims(asked.inquiry(), links).of("document", "document", iri);
        List<Fact> facts = facts(asked.inquiry(), links, iri);
        if (facts.isEmpty()) {
            return unknown(asked);
        }
        Map<String, Object> values = common(asked, links, iri, facts);
        values.put("passages", passages(claims));
        values.put("claims", claims);
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
        values.put("facts", facts.stream().filter(f -> !f.fact().equals("name")).toList());
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
                    Links.web(value).filter(web -> links.path(value).isEmpty()).orElse(""),
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
