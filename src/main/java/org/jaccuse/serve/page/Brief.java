package org.jaccuse.serve.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jaccuse.query.Table;

/**
 * A claim in outline: what is counted and put in order of the many that no page shows.
 *
 * @param id IRI
 * @param about IRI of the proposition
 * @param stance {@code affirm}, {@code deny}, {@code doubt}
 * @param certainty empty where there is none
 * @param day empty where nobody tells it
 * @param origin IRI of the document that told the story first
 */
record Brief(
        String id,
        String about,
        String subject,
        String relation,
        String object,
        String stance,
        String certainty,
        String holder,
        String day,
        String document,
        String origin) {
    /** By day, those without one last; then by document. */
    private static final Comparator<Brief> ORDER = Comparator.comparing(
                    (Brief claim) -> claim.day().isEmpty() ? "9999" : claim.day())
            .thenComparing(Brief::document)
            .thenComparing(Brief::id);

    /** The claims of a query's rows, each once. */
    static List<Brief> of(Table rows) {
        Map<String, Brief> claims = new LinkedHashMap<>();
        // Few different texts stand in very many rows.
        Map<String, String> texts = new HashMap<>();
        for (Binding row : rows.rows()) {
            claims.computeIfAbsent(text(row, "claim", texts), id -> of(id, row, texts));
        }
        return claims.values().stream().sorted(ORDER).toList();
    }

    /** The claims of several lists, each once and in order. */
    static List<Brief> together(List<List<Brief>> lists) {
        Map<String, Brief> claims = new LinkedHashMap<>();
        lists.forEach(list -> list.forEach(claim -> claims.putIfAbsent(claim.id(), claim)));
        return claims.values().stream().sorted(ORDER).toList();
    }

    private static Brief of(String id, Binding row, Map<String, String> texts) {
        return new Brief(
                id,
                text(row, "about", texts),
                text(row, "subject", texts),
                text(row, "relation", texts),
                text(row, "object", texts),
                text(row, "stance", texts),
                text(row, "certainty", texts),
                text(row, "holds", texts),
                text(row, "day", texts),
                text(row, "in", texts),
                text(row, "origin", texts));
    }

    private static String text(Binding row, String column, Map<String, String> texts) {
        return texts.computeIfAbsent(Table.text(row, column).orElse(""), text -> text);
    }

    /** The last part of the proposition's IRI, by which a page can be asked for the claims on it alone. */
    String proposition() {
        return about.substring(about.lastIndexOf('/') + 1);
    }

    /** The place of the claim in a page. */
    String anchor() {
        return id.substring(id.indexOf('#') + 1);
    }
}
