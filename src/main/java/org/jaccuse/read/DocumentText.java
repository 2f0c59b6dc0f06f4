package org.jaccuse.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jaccuse.model.Document;

/** Documents as their reader sees them, for people and as JSON Lines: the stable contract of {@code jaccuse read}. */
public final class DocumentText {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Characters shown of a part that was left out. */
    private static final int SHOWN = 100;

    private DocumentText() {}

    /** A head with what is known of the document, an empty line and its text, ended by two empty lines. */
    public static String plain(Document document) {
        StringBuilder text = new StringBuilder();
        line(text, "document", Optional.of(document.location()));
        line(text, "title", document.title());
        line(text, "byline", document.byline());
        line(text, "publisher", document.publisher());
        line(text, "published", document.published().map(Object::toString));
        line(text, "updated", document.updated().map(Object::toString));
        line(text, "section", document.section());
        line(text, "language", Optional.of(document.language()));
        line(text, "url", document.url());
        return text.append('\n').append(document.text()).append("\n\n\n").toString();
    }

    /** A line for each part that was left out: document, reason and the beginning of its words. */
    public static List<String> dropped(Reading reading) {
        return reading.dropped().stream()
                .map(part -> Map.entry(part.reason(), Line.of(part.words().get())))
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> "[" + reading.document().location() + "] left out (" + part.getKey() + "): "
                        + beginning(part.getValue()))
                .toList();
    }

    /** A line for each word of the document that looks like another one: it is read as it is written and names something else. */
    public static List<String> lookAlikes(Document document) {
        return LookAlikes.in(document.title().orElse("") + "\n" + document.text()).stream()
                .map(word -> "[" + document.location() + "] the word " + word
                        + " has letters of several scripts; it is not taken for the word that it looks like")
                .toList();
    }

    private static String beginning(String words) {
        return words.codePointCount(0, words.length()) <= SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private static void line(StringBuilder text, String name, Optional<String> value) {
        value.ifPresent(v -> text.append(name).append(": ").append(v).append('\n'));
    }

    /** One line; what a document does not state is {@code null}. Offsets of claims count in {@code text}. */
    public static String json(Document document) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("document", document.location());
        json.put("digest", document.digest());
        json.put("title", document.title().orElse(null));
        json.put("byline", document.byline().orElse(null));
        json.put("publisher", document.publisher().orElse(null));
        json.put("published", document.published().map(Object::toString).orElse(null));
        json.put("updated", document.updated().map(Object::toString).orElse(null));
        json.put("section", document.section().orElse(null));
        json.put("language", document.language());
        json.put("url", document.url().orElse(null));
        json.put("text", document.text());
        try {
            return JSON.writeValueAsString(json) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
