package org.jaccuse.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.jaccuse.model.Document;
import org.jaccuse.model.Finding;
import org.jaccuse.model.Mention;
import org.jaccuse.model.Relation;

/**
 * A document with the claims that a reader marked in it: one line of a marked set.
 *
 * @param id the file's name without its ending
 * @param claims what was marked
 */
record Marked(String id, List<MarkedClaim> claims) {
    /** Places of the roles among a claim's names. */
    static final int SUBJECT = 0;

    static final int HOLDER = 1;
    static final int OBJECT = 2;

    private static final JsonMapper MAPPER = new JsonMapper();

    /**
     * A marked claim.
     *
     * @param sentence text of the sentence that carries it
     * @param names acceptable names of subject, source and object, in this order
     */
    record MarkedClaim(String sentence, String type, String stance, List<List<String>> names) {
        /** How much of it a finding tells: 0 nothing, 1 sentence, type and stance, 2 and the subject, 3 and the holder, 4 all. */
        int depth(Finding finding) {
            if (!sameKind(finding)) {
                return 0;
            }
            List<Mention> said = List.of(finding.subject(), finding.holder(), finding.object());
            int depth = 1;
            while (depth <= said.size() && Words.match(names.get(depth - 1), said.get(depth - 1))) {
                depth++;
            }
            return depth;
        }

        private boolean sameKind(Finding finding) {
            return type.equals(lower(finding.relation()))
                    && stance.equals(lower(finding.stance()))
                    && Words.overlap(sentence, finding.evidence().quote()) >= 0.6;
        }

        private static String lower(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Reads a marked set. A sentence stands in it as a number, with the sentences' texts beside the claims. Sentences and names
     * may stand there as {@code [start, end]} too, their place in the document's text (UTF-16, half-open): such a set holds
     * nothing of the documents.
     *
     * @param documents by id; what is marked in others is left out
     */
    static TreeMap<String, Marked> read(Path file, Map<String, Document> documents) throws IOException {
        TreeMap<String, Marked> all = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = MAPPER.readTree(line);
            Document document = documents.get(node.path("id").asText());
            if (document != null) {
                all.put(node.path("id").asText(), of(node, document.text()));
            }
        }
        return all;
    }

    private static Marked of(JsonNode node, String text) {
        List<MarkedClaim> claims = new ArrayList<>();
        for (JsonNode claim : node.path("claims")) {
            JsonNode place = claim.path("sent");
            JsonNode sentence = place.isArray() ? place : node.path("sentences").path(place.asInt());
            claims.add(new MarkedClaim(
                    words(sentence, text),
                    claim.path("type").asText(),
                    claim.path("stance").asText(),
                    List.of(
                            names(claim.path("subject"), text),
                            names(claim.path("source"), text),
                            names(claim.path("object"), text))));
        }
        return new Marked(node.path("id").asText(), claims);
    }

    private static List<String> names(JsonNode list, String text) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(name -> words(name, text))
                .toList();
    }

    private static String words(JsonNode node, String text) {
        return node.isArray()
                ? text.substring(node.path(0).asInt(), node.path(1).asInt())
                : node.asText();
    }

    /** Whether some finding has the subject of a marked claim, and of a tie or place the other end too. */
    boolean tells(List<Finding> findings) {
        return claims.stream()
                .anyMatch(claim -> findings.stream()
                        .anyMatch(finding -> claim.depth(finding) > SUBJECT + 1
                                && (finding.relation() == Relation.RESPONSIBLE
                                        || Words.match(claim.names().get(OBJECT), finding.object()))));
    }

    /** Whether a mention fills a role of a marked claim whose subject some finding has. */
    boolean fills(List<Finding> findings, int role, Mention mention) {
        return claims.stream()
                .filter(claim -> Words.match(claim.names().get(role), mention))
                .anyMatch(claim -> findings.stream().anyMatch(finding -> claim.depth(finding) > SUBJECT + 1));
    }
}
