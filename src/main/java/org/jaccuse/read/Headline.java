package org.jaccuse.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** The headline of a page, without the name of the site. */
final class Headline {
    /** Longest prefix before a mark with blanks around, then what may be the site's name. */
    private static final Pattern SITE = Pattern.compile("^(.+)\\s(?:[|·•»]|::|[-–—])\\s(.+)$");

    private static final Pattern SURE_MARK = Pattern.compile("^.+\\s(?:[|·•»]|::)\\s[^|]+$");

    /** A site's name has at most this many words, a headline at least as many. */
    private static final int SITE_WORDS = 4;

    private Headline() {}

    /**
     * The headline: the one that the page shows, where its head agrees; else what the head says.
     *
     * @param publisher name of the site
     */
    static Optional<String> of(Document page, Metadata metadata, ArticleData data, Optional<String> publisher) {
        // some encyclopedias say there what the headline means
        String inTitle = Line.of(page.title());
        List<String> stated = Stream.of(
                        metadata.first(List.of("dc:title", "dcterms:title", "dcterm:title", "og:title")),
                        data.headline().filter(headline -> inTitle.isEmpty() || agree(inTitle, headline)),
                        metadata.first(List.of("twitter:title", "dc.title")),
                        Optional.of(inTitle),
                        data.headline())
                .flatMap(Optional::stream)
                .filter(title -> !title.isEmpty())
                .toList();
        List<String> shown = page.select("h1").stream()
                .map(h1 -> Line.of(h1.text()))
                .filter(h1 ->
                        !h1.isEmpty() && publisher.filter(h1::equalsIgnoreCase).isEmpty())
                .toList();
        return shown.stream()
                .filter(h1 -> stated.stream().limit(1).anyMatch(title -> agree(title, h1)))
                .findFirst()
                .or(() -> stated.stream().findFirst())
                .or(() -> shown.stream().findFirst())
                .map(title -> withoutSite(title, publisher));
    }

    /** Whether a title is the headline, the name of the site added or not: the headline is the greater part of it. */
    private static boolean agree(String title, String h1) {
        String said = Line.key(title);
        String shown = Line.key(h1);
        return said.equals(shown)
                || shown.length() * 2 > said.length() && (" " + said + " ").contains(" " + shown + " ");
    }

    /** A title without the name of the site that pages append to it. */
    static String withoutSite(String title, Optional<String> publisher) {
        Matcher matcher = SITE.matcher(title);
        if (!matcher.matches()) {
            return title;
        }
        boolean named = publisher.filter(matcher.group(2)::equalsIgnoreCase).isPresent();
        boolean brief = Line.words(matcher.group(2)) <= SITE_WORDS && Line.words(matcher.group(1)) >= SITE_WORDS;
        return named
                        || brief
                                && (publisher.isEmpty()
                                        || SURE_MARK.matcher(title).matches())
                ? matcher.group(1)
                : title;
    }
}
