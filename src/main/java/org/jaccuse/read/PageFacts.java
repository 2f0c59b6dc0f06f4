package org.jaccuse.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about itself in its head, its JSON-LD and the marked parts of its body. Names of the fields: Open Graph,
 * schema.org, Dublin Core and the habits of publishing systems.
 */
record PageFacts(
        Optional<String> title,
        Optional<String> byline,
        Optional<String> publisher,
        Optional<LocalDate> published,
        Optional<String> language,
        Optional<String> url) {
    private static final Pattern BY = Pattern.compile("(?i)^by[: ]+");

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

    private static final List<String> AUTHORS =
            List.of("author", "article:author", "dc.creator", "dcterms.creator", "sailthru.author", "parsely-author");

    private static final List<String> BYLINES =
            List.of("[itemprop=author] [itemprop=name]", "[itemprop=author]", "[rel=author]", ".byline", ".author");

    private static final List<String> PUBLISHERS =
            List.of("og:site_name", "dc.publisher", "dcterms.publisher", "citation_publisher", "application-name");

    private static final List<String> MARKED_DATES = List.of(
            "[itemprop=datePublished]",
            "time[pubdate]",
            "article header time[datetime]",
            "article time[datetime]",
            "main time[datetime]",
            "time[datetime]");

    /** Longest byline, in characters: a longer one is a biography. */
    private static final int BYLINE = 120;

    /** Reads a page before anything is taken out of it. */
    static PageFacts of(Document page) {
        Metadata metadata = Metadata.of(page);
        ArticleData data = ArticleData.of(page);
        Optional<String> publisher = metadata.first(PUBLISHERS).or(data::publisher);
        return new PageFacts(
                Headline.of(page, metadata, data, publisher),
                byline(page, metadata, data),
                publisher,
                published(page, metadata, data),
                Optional.of(page.select("html").attr("lang"))
                        .filter(lang -> !lang.isBlank())
                        .or(() -> metadata.first(List.of("content-language", "og:locale"))),
                address(page, metadata));
    }

    /** Whether a line of the page only says again what is known: its headline, byline or date. */
    boolean repeatedBy(String line) {
        String key = Line.key(line);
        String bare = Line.key(Headline.withoutSite(line, publisher));
        return title.map(Line::key).filter(t -> t.equals(key) || t.equals(bare)).isPresent()
                || byline.filter(b -> key.equals(Line.key(b)) || key.equals("by " + Line.key(b)))
                        .isPresent()
                || published.isPresent() && Days.alone(line) && Days.in(line).equals(published);
    }

    private static Optional<String> byline(Document page, Metadata metadata, ArticleData data) {
        return metadata.all(AUTHORS)
                .filter(author -> !author.contains("://") && !author.startsWith("@"))
                .findFirst()
                .or(data::author)
                .or(() -> texts(page, BYLINES).findFirst())
                .map(author -> BY.matcher(author).replaceFirst(""))
                .filter(author -> !author.isBlank() && author.length() <= BYLINE);
    }

    private static Stream<String> texts(Document page, List<String> queries) {
        return queries.stream()
                .flatMap(query -> page.select(query).stream())
                .map(element -> Line.of(element.text()))
                .filter(text -> !text.isEmpty() && text.length() <= BYLINE);
    }

    private static Optional<LocalDate> published(Document page, Metadata metadata, ArticleData data) {
        return data.published()
                .or(() -> metadata.all(DATES).flatMap(d -> Days.in(d).stream()).findFirst())
                .or(() -> MARKED_DATES.stream()
                        .flatMap(query -> page.select(query).stream())
                        .flatMap(element -> marked(element).stream())
                        .findFirst());
    }

    private static Optional<LocalDate> marked(Element element) {
        return Stream.of(element.attr("datetime"), element.attr("content"), element.text())
                .flatMap(value -> Days.in(value).stream())
                .findFirst();
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
