package org.jaccuse.acquire;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An entry of a feed as the page that it would be: what the feed says about the article stands in the head. */
final class EntryPage {
    private EntryPage() {}

    /**
     * @param url address of the article
     * @param html content of the entry
     */
    static byte[] of(SyndEntry entry, SyndFeed feed, Optional<String> url, String html) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html");
        Optional.ofNullable(feed.getLanguage())
                .filter(tag -> tag.matches("[A-Za-z0-9-]{2,20}"))
                .ifPresent(tag -> page.append(" lang=\"").append(tag).append('"'));
        page.append(">\n<head>\n<meta charset=\"utf-8\">\n");
        String title = plain(entry.getTitle());
        page.append("<title>").append(title).append("</title>\n");
        meta(page, "name=\"author\"", plain(entry.getAuthor()));
        meta(page, "property=\"og:title\"", title);
        meta(page, "property=\"og:site_name\"", plain(feed.getTitle()));
        Date day = entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate();
        meta(
                page,
                "property=\"article:published_time\"",
                day == null ? "" : day.toInstant().toString());
        url.ifPresent(address -> page.append("<link rel=\"canonical\" href=\"")
                .append(escaped(address))
                .append("\">\n"));
        page.append("</head>\n<body>\n<article>\n<h1>").append(title).append("</h1>\n");
        String body = html.contains("<") ? html : "<p>" + html.strip().replaceAll("\\R\\s*\\R", "</p>\n<p>") + "</p>";
        return page.append(body)
                .append("\n</article>\n</body>\n</html>\n")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void meta(StringBuilder page, String name, String content) {
        if (!content.isEmpty()) {
            page.append("<meta ")
                    .append(name)
                    .append(" content=\"")
                    .append(content)
                    .append("\">\n");
        }
    }

    /** The words of a field that may hold markup, ready to be written into a page. */
    private static String plain(@Nullable String field) {
        return escaped(Objects.toString(field, "")
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s+", " ")
                .strip());
    }

    /** Character references that the field has already stay what they are. */
    private static String escaped(String text) {
        return text.replaceAll("&(?!#?\\w+;)", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
