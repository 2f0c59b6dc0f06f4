package org.jaccuse.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jaccuse.analyse.RawSentences;
import org.jaccuse.analyse.SemgrexCompiler;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.extract.Extractor;
import org.jaccuse.resolve.Register;

/**
 * How many documents the gate opens, how many sentences it lets through, and how many of those that carry a marked claim. Arguments: files
 * of marked documents, one a line, with {@code sentences} and {@code claims} that name the sentence they stand in.
 */
public final class Gate {
    private final org.jaccuse.model.Gate gate = Extractor.load(
                    Bundle.shipped(),
                    new SemgrexCompiler(),
                    Register.load(Bundle.shipped()).entities())
            .gate();
    private long documents;
    private long opened;
    private long sentences;
    private long let;
    private long marked;
    private long markedLet;
    private long claims;
    private long claimsLet;

    private Gate() {}

    public static void main(String[] args) throws IOException {
        for (String file : args) {
            if (Files.exists(Path.of(file))) {
                System.out.println(new Gate().measure(Path.of(file)));
            } else {
                System.out.println(file + " is not there: not measured");
            }
        }
    }

    private String measure(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(file)) {
            document(json.readTree(line));
        }
        return String.format(
                Locale.ROOT,
                "%s: opens %d of %d documents, lets %d of %d sentences (%.1f%%), %d of %d with a claim (%.1f%%), %d of %d claims (%.1f%%)",
                file.getFileName(),
                opened,
                documents,
                let,
                sentences,
                100.0 * let / sentences,
                markedLet,
                marked,
                100.0 * markedLet / marked,
                claimsLet,
                claims,
                100.0 * claimsLet / claims);
    }

    private void document(JsonNode document) {
        Map<Integer, Integer> held = new TreeMap<>();
        document.path("claims").forEach(claim -> held.merge(claim.path("sent").asInt(), 1, Integer::sum));
        List<Set<String>> all = new ArrayList<>();
        document.path("sentences").forEach(sentence -> all.addAll(RawSentences.of(sentence.asText())));
        boolean open = gate.opens(all);
        documents++;
        opened += open ? 1 : 0;
        int index = 0;
        for (JsonNode sentence : document.path("sentences")) {
            boolean passes = open && RawSentences.of(sentence.asText()).stream().anyMatch(gate::lets);
            int holds = held.getOrDefault(index++, 0);
            sentences++;
            let += passes ? 1 : 0;
            marked += holds > 0 ? 1 : 0;
            markedLet += holds > 0 && passes ? 1 : 0;
            claims += holds;
            claimsLet += passes ? holds : 0;
        }
    }
}
