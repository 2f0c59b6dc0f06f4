package org.jaccuse.read;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

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

    private Teasers() {}

    /** Takes lists of other articles out of a part of a page, the inner ones first: what is left may be no list any more. */
    static void prune(Element part, List<Dropped> dropped) {
        List<Element> lists = innermost(part);
        while (!lists.isEmpty()) {
            for (Element list : lists) {
                list.remove();
                dropped.add(new Dropped("a list of other articles", list::text));
            }
            lists = innermost(part);
        }
    }

    private static List<Element> innermost(Element part) {
        Prose prose = Prose.of(part);
        List<Element> lists = part.select("*").stream()
                .filter(element -> element != part && isList(element, prose))
                .toList();
        return lists.stream()
                .filter(outer -> lists.stream()
                        .noneMatch(inner -> inner != outer && inner.parents().contains(outer)))
                .toList();
    }

    private static boolean isList(Element element, Prose prose) {
        return CONTAINERS.contains(element.normalName())
                && prose.linkLines(element) >= LINES
                && prose.characters(element) < prose.linkLines(element) * TEXT
                && !prose.holds(ARTICLE_PERCENT, element)
                && element.selectFirst("table") == null
                && !isSources(element);
    }

    private static boolean isSources(Element list) {
        return Stream.concat(Stream.of(list), list.select("ol, ul").stream())
                .flatMap(Surroundings::names)
                .anyMatch(name -> SOURCES.matcher(name).find());
    }
}
