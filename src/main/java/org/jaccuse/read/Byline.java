package org.jaccuse.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who wrote the article of a page: as its head states it, else as its byline prints it. */
final class Byline {
    private static final Pattern ADDRESS = Pattern.compile("(?:\\S+://\\S+|@\\S+)");
    private static final Pattern BY = Pattern.compile("^(?:by|von|par|por|di|door|av|af)\\b\\s*");

    private static final List<String> NAMES = List.of(
            "dc:creator",
            "dcterms:creator",
            "dcterm:creator",
            "author",
            "article:author",
            "og:article:author",
            "dc.creator",
            "dcterms.creator",
            "sailthru.author",
            "parsely-author",
            "byl");

    private static final List<String> MARKED =
            List.of("[itemprop~=author] [itemprop=name]", "[itemprop~=author]", "[rel=author]");

    private static final Pattern NAMED =
            Pattern.compile("(?:^|-)(?:by-?line|author|authors|written-?by|p-author)(?:$|-)");

    /** Longest byline, in characters: a longer one is a biography. */
    private static final int LONGEST = 100;

    private Byline() {}

    /** The byline of a page from which nothing has been taken out. */
    static Optional<String> of(Document page, Metadata metadata, ArticleData data) {
        return data.author()
                .or(() -> metadata.all(NAMES)
                        .filter(author -> !ADDRESS.matcher(author).matches())
                        .findFirst())
                .filter(Byline::fits)
                .or(() -> printed(page));
    }

    /** A byline without the word before the name, for comparing. */
    static String key(String byline) {
        return BY.matcher(Line.key(byline)).replaceFirst("");
    }

    private static Optional<String> printed(Document page) {
        return named(page)
                .or(() -> MARKED.stream()
                        .map(query -> names(page.select(query).stream()))
                        .filter(Byline::fits)
                        .findFirst());
    }

    /** The first element in page order that is named a byline and fits one. */
    private static Optional<String> named(Document page) {
        return page.body().select("*").stream()
                .filter(element -> element.attr("rel").equals("author")
                        || element.attr("itemprop").contains("author")
                        || Surroundings.names(element)
                                .anyMatch(name -> NAMED.matcher(name).find()))
                .map(Byline::printed)
                .filter(Byline::fits)
                .findFirst();
    }

    /** What a byline prints; the names alone where a day stands in it too. */
    private static String printed(Element byline) {
        String text = Line.of(byline.text());
        String names = names(byline.select("[rel=author], [itemprop=name], a[href*=author]").stream());
        return text.chars().anyMatch(Character::isDigit) && !names.isEmpty() ? names : text;
    }

    private static String names(Stream<Element> elements) {
        return elements.map(element -> Line.of(element.text()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static boolean fits(String text) {
        return !text.isBlank() && text.length() < LONGEST;
    }
}
