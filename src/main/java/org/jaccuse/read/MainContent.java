package org.jaccuse.read;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Which part of a page is its article. */
final class MainContent {
    private static final String NEVER_TEXT =
            "script, style, noscript, template, iframe, object, svg, math, canvas, audio, video, button, select, textarea,"
                    + " input, dialog, head";

    private static final String ASIDE =
            "nav, aside, footer, form, menu, figcaption, [hidden], [aria-hidden=true], [role=navigation],"
                    + " [role=complementary], [role=contentinfo], [role=banner], [role=search], [role=dialog], [role=alert],"
                    + " [style~=(?i)display\\s*:\\s*none]";

    private static final String NAMED = "div, section, ul, ol, p, span, header, article, table, dl, h2, h3, h4, a";

    /** Words of class names and identifiers that publishing systems give to what stands around an article. */
    private static final Pattern AROUND = Pattern.compile("(?i)(?:^|[\\s_-])(?:"
            + "ads?|advert\\w*|sponsor\\w*|promo\\w*|banner|cookies?|consent|gdpr|newsletter|subscri\\w+|paywall|sign-?up"
            + "|share|sharing|shar(?:e|ing)-?\\w*|social\\w*|follow|comments?|commentlist|disqus\\w*|respond|replies"
            + "|related\\w*|recommend\\w*|recirc\\w*|more-?(?:stories|news|from|on)|read-?(?:more|next|also)|see-?also"
            + "|most-?(?:read|popular|viewed)|popular|trending|latest-?news|outbrain|taboola"
            + "|nav|navbar|navigation|menu|breadcrumbs?|pagination|pager|skip-?\\w*|toolbar|side-?bar|rail|footer"
            + "|site-?header|masthead|author-?(?:bio|box|card)|tags?|tag-?(?:list|cloud)|copyright|disclaimer|popup|modal"
            + "|overlay|captions?|wp-caption-text|visually-?hidden|sr-only|screen-?reader-?text)(?:$|[\\s_-])");

    /** An article must hold this share, in percent, of the page's prose; a container is left when one child does. */
    private static final int ARTICLE_PERCENT = 40;

    private static final int CHILD_PERCENT = 75;

    private MainContent() {}

    /** Takes out what is no article, unless it holds half of the page's prose: a page may be one form. */
    static void prune(Document page) {
        page.select(NEVER_TEXT).remove();
        Prose prose = Prose.of(page);
        Element body = page.body();
        page.select(ASIDE).stream()
                .filter(element -> !prose.holds(element, body, 50))
                .toList()
                .forEach(Element::remove);
        page.select(NAMED).stream()
                .filter(element ->
                        AROUND.matcher(element.className() + " " + element.id()).find())
                .filter(element -> !prose.holds(element, body, 50))
                .toList()
                .forEach(Element::remove);
        page.select("header").stream()
                .filter(header -> header.closest("article, main") == null)
                .filter(header -> !prose.holds(header, body, 50))
                .toList()
                .forEach(Element::remove);
    }

    /** The part with the article: the one marked as such with the most prose, else the smallest that holds most of it. */
    static Element of(Document page) {
        Prose prose = Prose.of(page);
        Optional<Element> marked = page.select("[itemprop=articleBody], article, main, [role=main]").stream()
                .filter(element -> prose.holds(element, page.body(), ARTICLE_PERCENT))
                .max(Comparator.comparingLong(prose::characters));
        return densest(marked.orElse(page.body()), prose);
    }

    private static Element densest(Element start, Prose prose) {
        Element current = start;
        boolean deeper = !start.nameIs("article");
        while (deeper) {
            Element parent = current;
            Optional<Element> child = parent.children().stream()
                    .filter(c -> c.childrenSize() > 0 && !c.nameIs("p") && prose.holds(c, parent, CHILD_PERCENT))
                    .findFirst();
            deeper = child.isPresent();
            current = child.orElse(current);
        }
        return current;
    }
}
