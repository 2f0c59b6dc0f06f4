package org.jaccuse.link.reconcile;

import java.util.List;

/** A few lines on an entity, to be shown beside a row of a table. */
final class Preview {
    private Preview() {}

    /** A page of HTML; every word of the store is text in it. */
    static String of(Known one, String view) {
        StringBuilder page = new StringBuilder(
                        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(text(one.label()))
                .append("</title></head><body>\n<h1><a target=\"_blank\" rel=\"noopener\" href=\"")
                .append(text(view))
                .append("\">")
                .append(text(one.label()))
                .append("</a></h1>\n<p>")
                .append(text(one.type()))
                .append("</p>\n");
        for (Property property : Property.values()) {
            List<String> values = property.of(one);
            if (!values.isEmpty()) {
                page.append("<p>")
                        .append(property.id())
                        .append(": ")
                        .append(text(String.join(", ", values)))
                        .append("</p>\n");
            }
        }
        return page.append("</body></html>\n").toString();
    }

    private static String text(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
