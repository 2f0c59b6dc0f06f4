package org.jaccuse.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.jaccuse.model.Document;

/** Documents as their reader sees them, for people and as JSON Lines: the stable contract of {@code jaccuse read}. */
public final class DocumentText {
    private static final ObjectMapper JSON = new ObjectMapper();

    private DocumentText() {}

    /** A head with what is known of the document, an empty line and its text, ended by two empty lines. */
    public static String plain(Document document) {
        StringBuilder text = new StringBuilder();
        line(text, "document", Optional.of(document.location()));
        line(text, "title", document.title());
        line(text, "byline", document.byline());
        line(text, "publisher", document.publisher());
        line(text, "published", document.published().map(Object::toString));
        line(text, "language", Optional.of(document.language()));
        line(text, "url", document.url());
        return text.append('\n').append(document.text()).append("\n\n\n").toString();
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
