package org.jaccuse.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jaccuse.model.Block;
import org.jaccuse.model.InputException;
import org.jaccuse.model.RawDocument;

/** An article as one JSON object: {@code text}, and where known url, title, date, author, publisher and language. */
public final class ArticleReader implements FormatReader {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?");

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals("application/vnd.jaccuse.article+json");
    }

    @Override
    public Draft read(RawDocument raw) {
        try {
            JsonNode article = JSON.readTree(new String(raw.bytes(), StandardCharsets.UTF_8));
            Optional<String> title = field(article, "title");
            List<Draft.Passage> passages = new ArrayList<>();
            title.ifPresent(words -> passages.add(new Draft.Passage(Block.Kind.TITLE, words)));
            paragraphs(article.path("text").asText())
                    .forEach(words -> passages.add(new Draft.Passage(Block.Kind.PARAGRAPH, words)));
            return new Draft(
                    title,
                    field(article, "author"),
                    field(article, "publisher"),
                    field(article, "date").map(date -> day(raw.location(), date)),
                    Optional.empty(),
                    Optional.empty(),
                    field(article, "language"),
                    field(article, "url"),
                    passages,
                    List.of());
        } catch (JsonProcessingException e) {
            throw new InputException(raw.location(), "not JSON; expected one article as an object", e);
        }
    }

    /** Parted by blank lines; in a text without any, each line is a paragraph. */
    private static List<String> paragraphs(String text) {
        boolean blankLines = Pattern.compile("\\S\\h*\\R\\h*\\R").matcher(text).find();
        return Arrays.stream(text.split(blankLines ? "\\R\\h*\\R" : "\\R"))
                .map(Line::of)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static Optional<String> field(JsonNode article, String name) {
        return Optional.ofNullable(article.path(name).textValue()).map(Line::of).filter(words -> !words.isEmpty());
    }

    private static LocalDate day(String location, String date) {
        try {
            Matcher iso = DAY.matcher(date);
            return iso.matches()
                    ? LocalDate.parse(iso.group(1))
                    : ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toLocalDate();
        } catch (DateTimeException e) {
            throw new InputException(location, "has the date '" + date + "'; expected YYYY-MM-DD, as in 2021-06-02", e);
        }
    }
}
