package org.jaccuse.read;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Lists of other articles inside an article: links in lines of their own, with little text to each. */
final class Teasers {
    private static final Set<String> CONTAINERS = Set.of("div", "section", "ul", "ol", "dl", "article");

    /** Sources of an article, which are links too. */
    private static final Pattern SOURCES =
            Pattern.compile("(?:^|-)(?:ref-?list|references?|foot-?notes?|citations?|bibliography)(?:$|-)");

    /** So many lines that are links make a list. */
    private static final int LINES = 3;

    /** Characters of running text to a link, of which an article has more. */
    private static final int TEXT = 250;

    /** What holds this share, in percent, of a part's running text is the article. */
    private static final int ARTICLE_PERCENT = 40;

    /** Lists stand in lists, but not deep. */
    private static final int ROUNDS = 3;

    private Teasers() {}

    /** Takes lists of other articles out of a part of a page, the inner ones first: what is left may be no list any more. */
    static void prune(Element part, List<Dropped> dropped) {
        for (int round = 0; round < ROUNDS; round++) {
            List<Element> lists = innermost(part).stream()
                    .filter(list -> list.selectFirst("table") == null && !isSources(list))
                    .toList();
            for (Element list : lists) {
                list.remove();
                dropped.add(new Dropped("a list of other articles", list::text));
            }
        }
    }

    /** The lists that hold no other list. Each element is looked at twice at most, however deep the page is. */
    private static List<Element> innermost(Element part) {
        Prose prose = Prose.of(part);
        List<Element> lists = part.stream()
                .filter(element -> element != part && isList(element, prose))
                .toList();
        Set<Node> outer = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element list : lists) {
            Node parent = list.parent();
            while (parent != null && parent != part && outer.add(parent)) {
                parent = parent.parent();
            }
        }
        return lists.stream().filter(list -> !outer.contains(list)).toList();
    }

    private static boolean isList(Element element, Prose prose) {
        return CONTAINERS.contains(element.normalName())
                && prose.linkLines(element) >= LINES
                && prose.characters(element) < prose.linkLines(element) * TEXT
                && !prose.holds(ARTICLE_PERCENT, element);
    }

    private static boolean isSources(Element list) {
        return Stream.concat(Stream.of(list), list.select("ol, ul").stream())
                .flatMap(Surroundings::names)
                .anyMatch(name -> SOURCES.matcher(name).find());
    }
}
