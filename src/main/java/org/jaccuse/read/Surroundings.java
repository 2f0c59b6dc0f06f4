package org.jaccuse.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What stands around an article: menus, comments, captions, boxes that sell or invite. */
final class Surroundings {
    private static final String NEVER_TEXT =
            "script, style, noscript, template, iframe, object, svg, math, canvas, audio, video, button, select, textarea,"
                    + " input, dialog, head";

    private static final String HIDDEN = "[hidden], [aria-hidden=true], [style~=(?i)display\\s*:\\s*none],"
            + " [style~=(?i)visibility\\s*:\\s*hidden]";

    private static final String ASIDE = "nav, aside, menu, figcaption, [role=navigation], [role=complementary],"
            + " [role=contentinfo], [role=banner], [role=search], [role=dialog], [role=alert], [role=tooltip],"
            + " [itemprop=caption], [itemprop=comment]";

    /** Some pages are one form, and some foot of a page was never closed before its article. */
    private static final String WRAPPER = "form, footer";

    private static final Set<String> NAMED = Set.of(
            "div", "section", "ul", "ol", "p", "span", "header", "article", "table", "dl", "h1", "h2", "h3", "h4", "h5",
            "a", "figure", "li", "time", "small", "strong", "em");

    private static final Set<String> INLINE = Set.of("a", "span", "small", "strong", "em");

    /** Names that tell what an element has, or has not, and not what it is. */
    private static final Pattern STATE = Pattern.compile("^(?:has|no|non|not|with|without|is|show|hide)-");

    private static final String START = "(?:^|-)(?:";
    private static final String END = ")(?:$|-)";

    /** Words of class names and identifiers that publishing systems give to what stands around an article. */
    private static final Pattern AROUND = Pattern.compile(START
            + "ads?|advert\\w*|sponsor\\w*|promo\\w*|banner|cookies?|consent|gdpr|newsletters?|subscri\\w+|paywall|sign-?up"
            + "|shar(?:e|ing)\\w*|social\\w*|follow|more-?(?:stories|news|from|on|articles|posts|links)|read-?(?:more|next|also)"
            + "|see-?also|most-?(?:read|popular|viewed|shared)|popular|trending|latest-?(?:news|posts|stories)|outbrain|taboola"
            + "|zergnet|nav|navbar|navigation|menu|breadcrumbs?|pagination|pager|skip-?\\w*|toolbar|side-?bar|rail|footer"
            + "|right-?(?:bar|rail|col(?:umn)?)|col(?:umn)?-?(?:right|secondary)|(?:yom-|^)secondary|further-?reading|info-?box"
            + "|site-?header|masthead|author-?(?:bio|box|card|info|about|profile)|about-?(?:the-?)?author|tags?|tag-?(?:list|cloud)"
            + "|copyright|disclaimer|popup|modal|lightbox|overlay|tooltip|captions?|wp-caption-text|visually-?hidden|sr-only"
            + "|screen-?reader-?text|a11y|jump-?(?:link|to)s?|teasers?|next-?(?:article|post|story)|prev(?:ious)?-?(?:article|post|story)"
            + "|post-?nav\\w*|pull-?quotes?|up-?next|typo\\w*|orphus|mistape|error-?report|report-?error"
            + "|video-?player|jw-?player|vjs\\w*|media-?player" + END);

    /** Words for what may hold more text than the article itself: comments, galleries, other articles. */
    private static final Pattern LARGE = Pattern.compile(START
            + "comments?|comment-?(?:list|box|section|area|text)|commentary-?list|comentarios?|comentários?|commentaires?|kommentare?"
            + "|komentar\\w*|reacties|disqus\\w*|respond|replies|discussion"
            + "|related\\w*|recommend\\w*|recirc\\w*|gallery|galleries|slideshow|slide-?show|carousel" + END);

    /** Words for the small things at the head and foot of an article; an element with real text is something else. */
    private static final Pattern DETAIL = Pattern.compile(START
            + "byline|by-?line|author|authors|dateline|date|datetime|timestamp|time|published|updated|meta|metadata|credits?|kicker"
            + "|eyebrow|category|categories|topics?|print|e-?mail|tools?|toolbox|reading-?time|widget|label|badge|counter|count"
            + "|donat\\w+|membership|login|sign-?in|register|feedback|poll|survey|rating|ratings|vote|cta|profile|bio"
            + "|contributors?|photo-?credit|hide|hidden|embed|player|playlist|downloads?|licen[sc]e|rights|source"
            + END);

    private static final int DETAIL_CHARACTERS = 300;

    /** What holds half of the text of a page is its article, whatever it is called: a page may be one form. */
    private static final int ARTICLE_PERCENT = 50;

    private static final int PAGE_PERCENT = 90;

    /** An identifier of more words is a heading's or a title's, made into an address. */
    private static final int IDENTIFIER_WORDS = 3;

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern MARK = Pattern.compile("[_:./]+|--+");

    private Surroundings() {}

    /** Takes what is never text out of a page. */
    static void strip(Document page) {
        page.select(NEVER_TEXT).remove();
    }

    /** Takes what stands around the article out of a page. */
    static void prune(Document page, List<Dropped> dropped) {
        Prose prose = Prose.of(page);
        remove(page.select(HIDDEN).stream(), "hidden", prose, ARTICLE_PERCENT, dropped);
        remove(page.select(ASIDE).stream(), "beside the article", prose, PAGE_PERCENT, dropped);
        remove(page.select(WRAPPER).stream(), "beside the article", prose, ARTICLE_PERCENT, dropped);
        remove(named(page, LARGE), "comments, a gallery or other articles", prose, PAGE_PERCENT, dropped);
        remove(named(page, AROUND), "named as something around an article", prose, ARTICLE_PERCENT, dropped);
        Stream<Element> details = named(page, DETAIL).filter(element -> prose.characters(element) <= DETAIL_CHARACTERS);
        remove(details, "named as a detail of an article", prose, ARTICLE_PERCENT, dropped);
        Set<Element> article = Inside.of(page, "article, main");
        Stream<Element> headers = page.select("header").stream().filter(header -> !article.contains(header));
        remove(headers, "head of the page", prose, ARTICLE_PERCENT, dropped);
    }

    /** The classes and the identifier of an element in lower case, their words parted by hyphens. */
    static Stream<String> names(Element element) {
        if (!element.hasAttr("class") && !element.hasAttr("id")) {
            return Stream.empty();
        }
        Stream<String> identifier =
                Stream.of(parted(element.id())).filter(id -> !id.isEmpty() && id.split("-").length <= IDENTIFIER_WORDS);
        return Stream.concat(element.classNames().stream().map(Surroundings::parted), identifier);
    }

    private static String parted(String name) {
        boolean plain = name.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-')
                && !name.contains("--");
        if (plain) {
            return name;
        }
        return MARK.matcher(HUMP.matcher(name).replaceAll("-")).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    private static Stream<Element> named(Document page, Pattern words) {
        return page.stream()
                .filter(element -> NAMED.contains(element.normalName())
                        && names(element)
                                .anyMatch(name -> !STATE.matcher(name).find()
                                        && words.matcher(name).find())
                        && !isEntry(element)
                        && !inSentence(element));
    }

    /** WordPress names on an article what it is tagged with and which category it stands in. */
    private static boolean isEntry(Element element) {
        return element.hasClass("hentry") || element.hasClass("type-post") || element.hasClass("status-publish");
    }

    /** Whether an element is words of a running text, which are no box beside it whatever their class. */
    private static boolean inSentence(Element element) {
        if (!INLINE.contains(element.normalName()) || element.parent() == null) {
            return false;
        }
        Node before = element.previousSibling();
        Node after = element.nextSibling();
        return before instanceof TextNode text && !text.isBlank() && after instanceof TextNode rest && !rest.isBlank();
    }

    private static void remove(
            Stream<Element> elements, String reason, Prose prose, int percent, List<Dropped> dropped) {
        elements.filter(element -> !prose.holds(percent, element)).toList().forEach(element -> {
            if (element.parent() != null) {
                element.remove();
                dropped.add(new Dropped(reason, element::text));
            }
        });
    }
}
