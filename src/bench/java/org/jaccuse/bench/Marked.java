package org.jaccuse.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.jaccuse.model.Finding;
import org.jaccuse.model.Mention;

/**
 * A document with the claims that a reader marked in it: one line of a marked set.
 *
 * @param id the file's name without its ending
 * @param claims what was marked
 */
record Marked(String id, List<MarkedClaim> claims) {
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
            if (!type.equals(lower(finding.relation()))
                    || !stance.equals(lower(finding.stance()))
                    || Words.overlap(sentence, finding.evidence().quote()) < 0.6) {
                return 0;
            }
            List<Mention> said = List.of(finding.subject(), finding.holder(), finding.object());
            int depth = 1;
            while (depth <= said.size() && Words.match(names.get(depth - 1), said.get(depth - 1))) {
                depth++;
            }
            return depth;
        }

        private static String lower(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT);
        }
    }

    /** All documents of a marked set, by id. */
    static TreeMap<String, Marked> read(Path file) throws IOException {
        TreeMap<String, Marked> all = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            Marked marked = of(MAPPER.readTree(line));
            all.put(marked.id(), marked);
        }
        return all;
    }

    private static Marked of(JsonNode node) {
        List<MarkedClaim> claims = new ArrayList<>();
        for (JsonNode claim : node.path("claims")) {
            claims.add(new MarkedClaim(
                    node.path("sentences").path(claim.path("sent").asInt()).asText(),
                    claim.path("type").asText(),
                    claim.path("stance").asText(),
                    List.of(texts(claim.path("subject")), texts(claim.path("source")), texts(claim.path("object")))));
        }
        return new Marked(node.path("id").asText(), claims);
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** The most that any marked claim tells of the findings. */
    int depth(List<Finding> findings) {
        return claims.stream()
                .flatMapToInt(claim -> findings.stream().mapToInt(claim::depth))
                .max()
                .orElse(0);
    }
}
