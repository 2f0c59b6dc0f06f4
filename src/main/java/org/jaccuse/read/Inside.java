package org.jaccuse.read;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The elements inside others, in time that does not grow with the depth of a page: a selector with a descendant ({@code article *})
 * asks every element for all those that it stands in.
 */
final class Inside {
    private Inside() {}

    /** The elements at or below those that match a query without descendants. */
    static Set<Element> of(Element top, String query) {
        Set<Element> inside = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element outer : top.select(query)) {
            // in the order of the page the outermost comes first
            if (!inside.contains(outer)) {
                outer.stream().forEach(inside::add);
            }
        }
        return inside;
    }
}
