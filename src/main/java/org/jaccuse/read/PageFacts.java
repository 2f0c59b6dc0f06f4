package org.jaccuse.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about itself in its head, its JSON-LD and the marked parts of its body. Names of the fields: Open Graph,
 * schema.org, Dublin Core and the habits of publishing systems.
 *
 * @param shownDay a day that the page shows as a date, where it does not say which; looked for where nothing tells the day
 * @param body text of the article as JSON-LD has it
 */
record PageFacts(
        Optional<String> title,
        Optional<String> byline,
        Optional<String> publisher,
        Optional<LocalDate> published,
        Optional<LocalDate> shownDay,
        Optional<LocalDate> updated,
        Optional<String> section,
        Optional<String> language,
        Optional<String> url,
        Optional<String> body) {

    private static final List<String> DATES = List.of(
            "article:published_time",
            "og:published_time",
            "og:article:published_time",
            "datepublished",
            "date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "published_date",
            "publication_date",
            "article.published",
            "dc.date.issued",
            "dc.date",
            "dc.date.created",
            "dcterms.issued",
            "dcterms.date",
            "dcterms.created",
            "sailthru.date",
            "parsely-pub-date",
            "citation_publication_date",
            "article_date_original",
            "rnews:datepublished");

    private static final Pattern DATE = Pattern.compile(
            "(?:^|-)(?:date|datetime|dateline|timestamp|time|published|pubdate|by-?line|meta|posted)(?:$|-)");

    private static final int LOOKED_AT = 200;

    /** Longest text, in characters, of an element that tells the day and little else. */
    private static final int SHORT = 120;

    private static final List<String> UPDATES = List.of(
            "article:modified_time",
            "og:updated_time",
            "og:article:modified_time",
            "datemodified",
            "last-modified",
            "dcterms.modified",
            "dc.date.modified",
            "lastmod");

    private static final List<String> SECTIONS =
            List.of("article:section", "og:article:section", "section", "parsely-section");

    private static final List<String> PUBLISHERS =
            List.of("og:site_name", "dc.publisher", "dcterms.publisher", "citation_publisher", "application-name");

    private static final List<String> MARKED_DATES = List.of(
            "[itemprop=datePublished]",
            "time[pubdate]",
            "article header time[datetime]",
            "article time[datetime]",
            "main time[datetime]",
            "time[datetime]");

    /** Reads a page before anything is taken out of it. */
    static PageFacts of(Document page) {
        Metadata metadata = Metadata.of(page);
        ArticleData data = ArticleData.of(page);
        Optional<String> publisher = metadata.first(PUBLISHERS).or(data::publisher);
        Optional<LocalDate> published = published(page, metadata, data);
        return new PageFacts(
                Headline.of(page, metadata, data, publisher),
                Byline.of(page, metadata, data),
                publisher,
                published,
                published.isPresent() ? Optional.empty() : shownDay(page),
                data.updated()
                        .or(() -> days(metadata.all(UPDATES)))
                        .or(() -> marked(page, List.of("[itemprop=dateModified]"))),
                metadata.first(SECTIONS).or(data::section),
                Optional.of(page.select("html").attr("lang"))
                        .filter(lang -> !lang.isBlank())
                        .or(() -> metadata.first(List.of("content-language", "og:locale"))),
                address(page, metadata),
                data.body());
    }

    /** Whether a line of the page only says again what is known: its headline, byline or date. */
    boolean repeatedBy(String line) {
        String key = Line.key(line);
        String bare = Line.key(Headline.withoutSite(line, publisher));
        return title.map(Line::key).filter(t -> t.equals(key) || t.equals(bare)).isPresent()
                || byline.filter(b -> Byline.key(line).equals(Byline.key(b))).isPresent()
                || published.isPresent() && Days.alone(line) && Days.in(line).equals(published);
    }

    private static Optional<LocalDate> published(Document page, Metadata metadata, ArticleData data) {
        return data.published().or(() -> days(metadata.all(DATES))).or(() -> marked(page, MARKED_DATES));
    }

    /** The day in the first element that is named a date, best in the article: it may be that of another article. */
    private static Optional<LocalDate> shownDay(Document page) {
        Set<Element> article = Inside.of(page.body(), "article, main");
        return days(dates(page.body().stream().filter(article::contains))).or(() -> days(dates(page.body().stream())));
    }

    /** What the elements that are named dates say; of the first ones, for a page may be made of them. */
    private static Stream<String> dates(Stream<Element> elements) {
        return elements.filter(element -> Surroundings.names(element)
                        .anyMatch(name -> DATE.matcher(name).find()))
                .limit(LOOKED_AT)
                .map(Element::text)
                .filter(text -> Line.of(text).length() <= SHORT);
    }

    private static Optional<LocalDate> days(Stream<String> texts) {
        return texts.flatMap(text -> Days.in(text).stream()).findFirst();
    }

    private static Optional<LocalDate> marked(Document page, List<String> queries) {
        return days(queries.stream()
                .flatMap(query -> page.select(query).stream())
                .flatMap(element -> Stream.of(element.attr("datetime"), element.attr("content"), element.text())));
    }

    private static Optional<String> address(Document page, Metadata metadata) {
        return Stream.concat(
                        page.select("link[rel=canonical]").stream().map(link -> link.attr("href")),
                        metadata.all(List.of("og:url")))
                .map(String::strip)
                .filter(PageFacts::onTheWeb)
                .findFirst();
    }

    private static boolean onTheWeb(String address) {
        try {
            URI uri = new URI(address);
            String scheme = String.valueOf(uri.getScheme());
            return uri.getHost() != null && (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
