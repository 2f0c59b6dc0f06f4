package org.jaccuse.serve.text;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/** The terms in the VALUES of a query. */
final class PropertyValues {
    private PropertyValues() {}

    static List<Node> of(Element pattern) {
        List<Node> values = new ArrayList<>();
        ElementWalker.walk(pattern, new ElementVisitorBase() {
            @Override
            public void visit(ElementData data) {
                data.getRows().forEach(row -> data.getVars().forEach(column -> values.add(row.get(column))));
            }
        });
        return values;
    }
}
