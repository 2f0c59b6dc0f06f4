package org.jaccuse.link.reconcile;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A few lines on an entity, to be shown beside a row of a table. */
final class Preview {
    private Preview() {}

    /** A page of HTML; every word of the store is text in it. */
    static String of(Known one, String view) {
        Document page = Document.createShell("");
        page.charset(java.nio.charset.StandardCharsets.UTF_8);
        page.title(one.label());
        Element body = page.body();
        body.appendElement("h1")
                .appendElement("a")
                .attr("href", view)
                .attr("target", "_blank")
                .attr("rel", "noopener")
                .text(one.label());
        body.appendElement("p").text(one.type() + " " + one.id());
        for (Property property : Property.values()) {
            List<String> values = property.of(one);
            if (!values.isEmpty()) {
                body.appendElement("p").text(property.id() + ": " + String.join(", ", values));
            }
        }
        return page.outerHtml();
    }
}
