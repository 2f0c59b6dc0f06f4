package org.jaccuse.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jaccuse.query.Inquiry;
import org.jaccuse.query.Shown;
import org.jaccuse.query.Table;

/**
 * What another list has for something.
 *
 * @param list title of the dataset
 * @param name what it is called there
 * @param key by which the dataset knows it, empty where there is none
 * @param web the dataset's page of it or, where it has none, of all; empty where there is none
 * @param match {@code one}, {@code close}, {@code broader} or {@code part}, as it stands to this
 * @param score from 0 to 1
 * @param why in words
 */
public record Elsewhere(String list, Links.Name name, String key, String web, String match, String score, String why) {
    static List<Elsewhere> of(Inquiry inquiry, Links links, String iri) {
        List<Elsewhere> all = new ArrayList<>();
        for (Binding row : inquiry.rows("queries/serve/links.rq", Map.of("entity", NodeFactory.createURI(iri)))
                .rows()) {
            all.add(new Elsewhere(
                    said(row, "list"),
                    links.of(Table.text(row, "other").orElse("")),
                    said(row, "key"),
                    Optional.of(said(row, "page")).flatMap(Links::web).orElse(""),
                    said(row, "match"),
                    said(row, "score"),
                    said(row, "why")));
        }
        return all;
    }

    private static String said(Binding row, String column) {
        return Shown.safe(Table.text(row, column).orElse(""));
    }
}
