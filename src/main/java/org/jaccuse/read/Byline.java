package org.jaccuse.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
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

    private static final String AUTHOR = "[itemprop~=author]";

    /** Elements looked at for one: a page may be made of them. */
    private static final int LOOKED_AT = 200;

    private static final Pattern NAMED =
            Pattern.compile("(?:^|-)(?:by-?line|author|authors|written-?by|p-author)(?:$|-)");

    private static final String MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";

    /** What pages print on the line of a name after it: when, and on which account. */
    private static final Pattern AFTER_NAME =
            Pattern.compile("(?i)\\s*(?:[|·•].*|\\b(?:on\\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?"
                    + "\\s+)?(?:" + MONTH + "\\s+\\d{1,2}|\\d{1,2}(?:st|nd|rd|th)?\\s+" + MONTH
                    + "|\\d{1,2}[:.]\\d{2}|\\d{4}-\\d{2}-\\d{2})\\b.*"
                    + "|(?<=\\s)@\\w+.*|\\d+\\s*comments?|[-–—,;]+)$");

    private static final Pattern NAME =
            Pattern.compile("(?iu)(?:by\\s+)?(?!(?:by|authors?|contributors?)$)\\p{L}[^:\\d]*");

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
                .or(() -> Stream.of(marked(page), page.select(AUTHOR), page.select("[rel=author]"))
                        .map(elements -> names(elements.stream().limit(LOOKED_AT)))
                        .filter(Byline::fits)
                        .findFirst());
    }

    private static List<Element> marked(Document page) {
        Set<Element> author = Inside.of(page, AUTHOR);
        return page.select("[itemprop=name]").stream().filter(author::contains).toList();
    }

    /** The first element in page order that is named a byline and fits one. */
    private static Optional<String> named(Document page) {
        return page.body().select("*").stream()
                .filter(element -> element.attr("rel").equals("author")
                        || element.attr("itemprop").contains("author")
                        || Surroundings.names(element)
                                .anyMatch(name -> NAMED.matcher(name).find()))
                .limit(LOOKED_AT)
                .map(Byline::printed)
                .filter(Byline::fits)
                .findFirst();
    }

    /** What a byline prints; the names alone where a day stands in it too. */
    private static String printed(Element byline) {
        String text = Line.of(byline.text());
        String names = names(byline.select("[rel=author], [itemprop=name], a[href*=author]").stream());
        return text.chars().anyMatch(Character::isDigit) && !names.isEmpty() ? names : withoutTime(text);
    }

    /** The name without what stands after it; nothing where the line tells a time alone. */
    private static String withoutTime(String text) {
        String name = text;
        for (Matcher after = AFTER_NAME.matcher(name); after.find(); after = AFTER_NAME.matcher(name)) {
            name = name.substring(0, after.start()).strip();
        }
        if (NAME.matcher(name).matches()) {
            return name;
        }
        boolean noName = name.isEmpty() || !NAME.matcher(text).matches() && !text.contains(":");
        return noName || Character.isDigit(text.charAt(0)) ? "" : text;
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
