package org.jaccuse.acquire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jaccuse.acquire.web.WebAddress;
import org.jaccuse.model.InputException;
import org.jaccuse.model.RawDocument;

/**
 * Articles as JSON, one a line: {@code text}, and where known {@code url}, {@code title}, {@code date}, {@code author},
 * {@code publisher}, {@code language}. An article with an address stands at that address, one without at its line.
 */
final class JsonLines implements Container {
    /** Media type of one such line. */
    static final String ARTICLE = "application/vnd.jaccuse.article+json";

    /** How a line begins, whatever the name of the file says. */
    private static final Pattern ARTICLE_LINE = Pattern.compile("\\A\\s*\\{\\h*\"(?:text|url|title|date)\"\\h*:");

    private static final int DEEPEST = 128;

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(FileSource.LIMIT)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @Override
    public boolean holds(String type, String head, Content content) {
        String name = content.name().toLowerCase(Locale.ROOT);
        String said = content.origin().flatMap(Content.Origin::type).orElse("");
        boolean named = name.endsWith(".jsonl")
                || name.endsWith(".ndjson")
                || said.matches("(?i)application/(?:x-ndjson|jsonl).*");
        boolean shown = type.matches("text/.*|application/(?:json|xml)")
                && ARTICLE_LINE.matcher(head).find();
        return named && type.matches("application/json|text/plain") || shown;
    }

    @Override
    public void open(Content content, Intake to) throws IOException {
        try (InputStream in = new BufferedInputStream(content.opening().open())) {
            int number = 1;
            for (Optional<byte[]> line = line(in, to.limit()); line.isPresent(); line = line(in, to.limit())) {
                article(content.location() + ":" + number, line.get(), to);
                number++;
            }
        }
    }

    private static void article(String place, byte[] line, Intake to) {
        if (line.length > to.limit()) {
            to.refuse(place, to.tooLarge());
            return;
        }
        if (new String(line, StandardCharsets.ISO_8859_1).isBlank()) {
            return;
        }
        try {
            JsonNode article = checked(place, line);
            Optional<String> url = Optional.ofNullable(article.path("url").textValue());
            to.found(new RawDocument(
                    url.orElse(place), line, Optional.of(ARTICLE), Digest.of(line), url, Optional.empty()));
        } catch (JsonProcessingException e) {
            to.refuse(
                    place,
                    "not JSON (" + firstLine(e.getOriginalMessage())
                            + "); expected one object with url, title, date, text");
        } catch (IOException e) {
            to.refuse(place, "not UTF-8; write it in that encoding");
        } catch (InputException e) {
            to.refuse(place, Intake.reason(place, e));
        }
    }

    private static JsonNode checked(String place, byte[] line) throws IOException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(line))
                .toString();
        JsonNode article = JSON.readTree(text);
        if (!article.isObject()
                || !article.path("text").isTextual()
                || article.path("text").asText().isBlank()) {
            throw new InputException(place, "has no text; expected an object with url, title, date and text");
        }
        JsonNode url = article.path("url");
        if (!url.isMissingNode() && !url.isNull()) {
            if (!url.isTextual()) {
                throw new InputException(place, "url is no string; expected a web address");
            }
            WebAddress.parse(url.asText());
        }
        return article;
    }

    /** The next line without its line feed, empty at the end; of one beyond the limit only the beginning, the rest is skipped. */
    private static Optional<byte[]> line(InputStream in, int limit) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.size() <= limit) {
                line.write(b);
            }
        }
        return Optional.of(line.toByteArray());
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").replaceFirst(" \\(for \\w+ starting at .*", "");
    }
}
