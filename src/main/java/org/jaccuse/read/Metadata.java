package org.jaccuse.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The {@code meta} elements of a page.
 *
 * @param values what each name (lower case) says, in page order
 */
record Metadata(Map<String, List<String>> values) {
    static Metadata of(Document page) {
        Map<String, List<String>> values = new HashMap<>();
        for (Element meta : page.select("meta[content]")) {
            String content = Line.of(meta.attr("content"));
            for (String kind : List.of("property", "name", "itemprop", "http-equiv")) {
                // one property attribute may list several names
                for (String name :
                        meta.attr(kind).strip().toLowerCase(Locale.ROOT).split("\\s+")) {
                    if (!content.isEmpty() && !name.isEmpty()) {
                        values.computeIfAbsent(name, n -> new ArrayList<>()).add(content);
                    }
                }
            }
        }
        return new Metadata(values);
    }

    /** What the names say: in the order of the names, then of the page. */
    Stream<String> all(List<String> names) {
        return names.stream().flatMap(name -> values.getOrDefault(name, List.of()).stream());
    }

    Optional<String> first(List<String> names) {
        return all(names).findFirst();
    }
}
