package org.jaccuse.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Which parts of a page are its article. */
final class MainContent {
    /** Names that publishing systems give to the text of an article, and to nothing around it. */
    private static final Pattern BODY = Pattern.compile("(?:^|-)(?:article|story|post|entry|news|body|blog|content)-?"
            + "(?:body|text|content|copy|entry|main)(?:$|-)|(?:^|-)story-?body");

    /** Parts that are named as the text must be worth this share, in percent, of the best element, to be taken instead. */
    private static final int NAMED_PERCENT = 50;

    /** How publishing systems mark an article as such. */
    private static final String MARKED = "article, .hentry, [itemtype$=Article]";

    /** The only article of a page must be worth this share, in percent, of the page to be taken whatever else is longer. */
    private static final int MARKED_PERCENT = 20;

    private static final Set<String> PARAGRAPH =
            Set.of("p", "li", "ul", "ol", "td", "tr", "blockquote", "pre", "dd", "span");

    /** Longest way up from the article, in elements, on which a leading paragraph is looked for. */
    private static final int LEAD_LEVELS = 3;

    private static final int LEAD = 80;

    private MainContent() {}

    /** The parts with the article in page order; the page must be without {@linkplain Surroundings what stands around it}. */
    static List<Element> of(Document page) {
        Prose prose = Prose.of(page);
        Element body = page.body();
        Element best = best(body, prose);
        best = marked(page, prose)
                .filter(entry -> prose.worth(entry) * 100L >= prose.worth(body) * (long) MARKED_PERCENT)
                .map(entry -> best(entry, prose))
                .orElse(best);
        best = whole(smallest(best, prose));
        List<Element> named = named(page, prose);
        int worth = named.stream().mapToInt(prose::worth).sum();
        boolean sure = worth > 0 && worth * 100L >= prose.worth(best) * (long) NAMED_PERCENT;
        List<Element> parts = sure ? named : List.of(best);
        return withLead(parts, prose);
    }

    private static Element best(Element top, Prose prose) {
        return top.select("*").stream()
                .max(Comparator.comparingInt(prose::worth))
                .orElse(top);
    }

    /** The one element of the page that is marked as an article, where there is no other. */
    private static Optional<Element> marked(Document page, Prose prose) {
        List<Element> all = page.body().select(MARKED).stream()
                .filter(element -> prose.worth(element) > 0)
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** The innermost element that is worth as much: the others only wrap it. */
    private static Element smallest(Element best, Prose prose) {
        Element current = best;
        boolean deeper = true;
        while (deeper) {
            Element parent = current;
            Element inner = parent.children().stream()
                    .filter(child -> prose.worth(child) >= prose.worth(parent))
                    .findFirst()
                    .orElse(parent);
            deeper = inner != parent && inner.childrenSize() > 0 && !inner.nameIs("p");
            current = deeper ? inner : current;
        }
        return current;
    }

    /** One paragraph is no article, what it stands in is. */
    private static Element whole(Element best) {
        Element current = best;
        while (PARAGRAPH.contains(current.nodeName()) && current.parent() != null) {
            current = current.parent();
        }
        return current;
    }

    /** The part named as text that is worth most, with those that stand beside it: some pages cut their text in pieces. */
    private static List<Element> named(Document page, Prose prose) {
        List<Element> all = page.body().select("*").stream()
                .filter(MainContent::isNamed)
                .filter(element -> prose.worth(element) > 0)
                .sorted(Comparator.comparingInt(prose::worth).reversed())
                .toList();
        List<Element> picked = new ArrayList<>();
        for (Element element : all) {
            boolean apart = picked.stream()
                    .noneMatch(p -> p == element
                            || p.parents().contains(element)
                            || element.parents().contains(p));
            boolean beside = picked.isEmpty() || Objects.equals(picked.get(0).parent(), element.parent());
            if (apart && beside) {
                picked.add(element);
            }
        }
        picked.sort(Comparator.comparingInt(Element::elementSiblingIndex));
        return picked;
    }

    private static boolean isNamed(Element element) {
        return element.attr("itemprop").equals("articleBody")
                || element.nameIs("div")
                        && Surroundings.names(element)
                                .anyMatch(name -> BODY.matcher(name).find())
                || element.nameIs("section")
                        && Surroundings.names(element)
                                .anyMatch(name -> BODY.matcher(name).find());
    }

    /** The parts and, before them, paragraphs that lead into them from further up. */
    private static List<Element> withLead(List<Element> parts, Prose prose) {
        List<Element> all = new ArrayList<>(parts);
        Element current = parts.get(0);
        for (int level = 0; level < LEAD_LEVELS && !current.nameIs("article") && !current.nameIs("body"); level++) {
            Element before = current.previousElementSibling();
            while (before != null) {
                if (leads(before, prose)) {
                    all.add(0, before);
                }
                before = before.previousElementSibling();
            }
            current = Objects.requireNonNullElse(current.parent(), current);
        }
        return all;
    }

    private static boolean leads(Element element, Prose prose) {
        boolean brief =
                element.nameIs("p") || element.nameIs("div") || element.nameIs("header") || element.nameIs("section");
        return brief && prose.worth(element) >= LEAD && Passages.of(element).size() <= 4;
    }
}
