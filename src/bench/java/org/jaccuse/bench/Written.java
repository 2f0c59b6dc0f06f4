package org.jaccuse.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jaccuse.model.Block;
import org.jaccuse.model.Document;
import org.jaccuse.model.Span;

/** A marked set that has its documents' text in it: articles written for training, sentence by sentence. */
final class Written {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Written() {}

    /** The documents of a set by id: a title, and paragraphs that begin at the sentences named so. */
    static Map<String, Document> documents(Path file) throws IOException {
        Map<String, Document> documents = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            Document document = document(MAPPER.readTree(line));
            documents.put(document.location(), document);
        }
        return documents;
    }

    private static Document document(JsonNode node) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        Set<Integer> begins = new TreeSet<>();
        node.path("paragraphs").forEach(number -> begins.add(number.asInt()));
        text.append(node.path("title").asText());
        blocks.add(new Block(Block.Kind.TITLE, new Span(0, text.length())));
        int start = -1;
        for (int i = 0; i < node.path("sentences").size(); i++) {
            if (i == 0 || begins.contains(i)) {
                close(blocks, start, text.length());
                text.append("\n\n");
                start = text.length();
            } else {
                text.append(' ');
            }
            text.append(node.path("sentences").path(i).asText());
        }
        close(blocks, start, text.length());
        return new Document(
                node.path("id").asText(),
                "",
                Optional.of(node.path("title").asText()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.parse(node.path("date").asText())),
                "en",
                Optional.empty(),
                text.toString(),
                blocks);
    }

    private static void close(List<Block> blocks, int start, int end) {
        if (start >= 0) {
            blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, end)));
        }
    }
}
