package org.jaccuse.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article that a page describes in JSON-LD (schema.org {@code Article} and its kinds).
 *
 * @param headline its headline
 * @param author names of its authors, as printed
 * @param publisher name of the outlet
 * @param published day of publication, in the time zone of the outlet
 * @param updated day of the last change
 * @param section part of the outlet that it stands in
 * @param body its text
 */
record ArticleData(
        Optional<String> headline,
        Optional<String> author,
        Optional<String> publisher,
        Optional<LocalDate> published,
        Optional<LocalDate> updated,
        Optional<String> section,
        Optional<String> body) {
    /** Reads what pages hold in practice: line feeds in strings, commas at the end, comments. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    private static final Pattern ARTICLE = Pattern.compile(".*(?:Article|Posting|Report|WebPage)");

    /** Sections of XML around the JSON, with or without a comment sign before them. */
    private static final Pattern CDATA = Pattern.compile("(?://|/\\*)?\\s*(?:<!\\[CDATA\\[|]]>)\\s*(?:\\*/)?");

    private static final ArticleData NONE = new ArticleData(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** What the page describes; a script that is no JSON describes nothing, as in a browser. */
    static ArticleData of(Document page) {
        Optional<ArticleData> first = Optional.empty();
        for (Element script : page.select("script[type=application/ld+json]")) {
            first = first.or(() -> parsed(script.data()).flatMap(ArticleData::article));
        }
        return first.orElse(NONE);
    }

    private static Optional<JsonNode> parsed(String json) {
        try {
            return Optional.ofNullable(JSON.readTree(CDATA.matcher(json).replaceAll(" ")));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** The first article among a node, its graph and its list, breadth first; a mere web page only where it is dated. */
    private static Optional<ArticleData> article(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            JsonNode node = open.poll();
            if (node.isArray()) {
                node.forEach(open::add);
            } else if (node.has("datePublished")
                    && texts(node.path("@type"))
                            .anyMatch(t -> ARTICLE.matcher(t).matches())) {
                return Optional.of(described(node));
            } else if (node.has("@graph")) {
                open.add(node.path("@graph"));
            }
        }
        return Optional.empty();
    }

    private static ArticleData described(JsonNode node) {
        return new ArticleData(
                names(node.path("headline")),
                names(node.path("author")).or(() -> names(node.path("creator"))),
                names(node.path("publisher")),
                day(node.path("datePublished")),
                day(node.path("dateModified")),
                texts(node.path("articleSection")).map(Line::of).findFirst(),
                texts(node.path("articleBody")).findFirst());
    }

    private static Optional<LocalDate> day(JsonNode node) {
        return texts(node).flatMap(d -> Days.in(d).stream()).findFirst();
    }

    private static Optional<String> names(JsonNode node) {
        String names = texts(node).map(Line::of).distinct().collect(Collectors.joining(", "));
        return names.isEmpty() || names.contains("://") ? Optional.empty() : Optional.of(names);
    }

    /** The strings of a value, which JSON-LD lets be a string, an object with a name, or a list of these. */
    private static Stream<String> texts(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .filter(item -> !item.isArray())
                    .flatMap(ArticleData::texts);
        }
        JsonNode value = node.isObject() ? node.path("name") : node;
        return value.isTextual() && !value.asText().isBlank() ? Stream.of(value.asText()) : Stream.empty();
    }
}
