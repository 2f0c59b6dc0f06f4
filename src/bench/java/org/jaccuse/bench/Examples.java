package org.jaccuse.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jaccuse.analyse.Analyser;
import org.jaccuse.bench.Marked.MarkedClaim;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.YamlEntry;
import org.jaccuse.extract.Candidate;
import org.jaccuse.extract.Extractor;
import org.jaccuse.model.Block;
import org.jaccuse.model.Document;
import org.jaccuse.model.Span;

/** The examples and counterexamples of the pattern files as training material: texts of this project's own. */
record Examples(Extractor extractor, Analyser analyser) {
    static final String SET = "data/patterns";

    List<TrainModels.Sample> samples() {
        List<TrainModels.Sample> samples = new ArrayList<>();
        for (var file : Bundle.shipped().list(SET, ".yml")) {
            for (YamlEntry entry : YamlEntry.of(file)) {
                entry.entries("examples").forEach(example -> samples.add(example(example)));
                entry.text("name")
                        .ifPresent(name -> entry.list("counterexamples")
                                .forEach(item -> samples.add(counterexample(name, item.text()))));
            }
        }
        return samples;
    }

    private TrainModels.Sample example(YamlEntry example) {
        String text = example.required("text");
        List<MarkedClaim> claims = example.list("claims").stream()
                .map(item -> claim(text, item.text().split("\\s*\\|\\s*")))
                .toList();
        return new TrainModels.Sample(new Marked(text, claims), candidates(text), SET, true);
    }

    /** {@code HOLDER | via A > B | stance certainty | relation | subject | object}, the relays mostly left out. */
    private static MarkedClaim claim(String text, String[] fields) {
        int last = fields.length - 1;
        String stance = fields[last - 3].split(" ")[0];
        return new MarkedClaim(
                text,
                fields[last - 2],
                stance,
                List.of(List.of(fields[last - 1]), List.of(fields[0]), List.of(fields[last])));
    }

    /** What a pattern must not find there; of other patterns a counterexample says nothing. */
    private TrainModels.Sample counterexample(String pattern, String text) {
        List<List<Candidate>> own = candidates(text).stream()
                .map(sentence -> sentence.stream()
                        .filter(candidate -> candidate.features().contains("pattern=" + pattern))
                        .toList())
                .toList();
        return new TrainModels.Sample(new Marked(text, List.of()), own, SET, true);
    }

    private List<List<Candidate>> candidates(String text) {
        Span all = new Span(0, text.length());
        return extractor.candidates(analyser.analyse(new Document(
                "example",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.empty(),
                text,
                List.of(new Block(Block.Kind.PARAGRAPH, all)))));
    }
}
