package org.jaccuse.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jaccuse.acquire.FileSource;
import org.jaccuse.analyse.Analyser;
import org.jaccuse.analyse.SemgrexCompiler;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.extract.Candidate;
import org.jaccuse.extract.Extractor;
import org.jaccuse.model.Document;
import org.jaccuse.model.Finding;
import org.jaccuse.read.DocumentReader;
import org.jaccuse.read.ReadOptions;
import org.jaccuse.resolve.Register;

/**
 * Trains the acceptance model on marked documents and the patterns' examples and writes {@code data/models/acceptance.tsv}. Beforehand it tells, by ten-fold
 * cross-validation over documents, what the model finds in documents it has not seen, beside the rules alone.
 */
public final class TrainAcceptance {
    private static final int FOLDS = 10;

    private TrainAcceptance() {}

    /** @param args marked sets and folders in turn: {@code dev.jsonl=docs train.jsonl=docs-train …} */
    public static void main(String[] args) throws IOException {
        List<Sample> samples = new ArrayList<>();
        Extractor extractor = Extractor.load(
                Bundle.shipped(),
                new SemgrexCompiler(),
                Register.load(Bundle.shipped()).entities());
        Analyser analyser = Analyser.load(extractor.gate(), System.err::println);
        for (String pair : args) {
            String[] parts = pair.split("=");
            Map<String, Marked> marked = Marked.read(Path.of(parts[0]));
            for (Document document : documents(Path.of(parts[1]))) {
                Marked marks = marked.get(id(document));
                if (marks != null) {
                    samples.add(new Sample(marks, extractor.candidates(analyser.analyse(document)), parts[0]));
                }
            }
        }
        List<Sample> examples = new Examples(extractor, analyser).samples();
        List<String> sets = samples.stream().map(Sample::set).distinct().toList();
        report("rules alone", sets, samples, sample -> features -> features.contains("rule=true") ? 1 : -1);
        List<Weights> models = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            List<Sample> rest = new ArrayList<>(examples);
            samples.stream().filter(s -> s.fold(FOLDS) != left).forEach(rest::add);
            models.add(Weights.train(rest));
        }
        report("unseen documents", sets, samples, sample -> models.get(sample.fold(FOLDS))::score);
        int documents = samples.size();
        samples.addAll(examples);
        Weights all = Weights.train(samples);
        report("documents trained on", List.of(Examples.SET), samples, sample -> all::score);
        all.write(Path.of("data/models/acceptance.tsv"), documents);
    }

    private static String id(Document document) {
        String name = document.location().substring(document.location().lastIndexOf('/') + 1);
        return name.replaceAll("\\.(txt|html?)$", "");
    }

    private static List<Document> documents(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + " is no folder; expected the marked documents there");
        }
        Map<String, Document> documents = new TreeMap<>();
        new FileSource()
                .acquire(
                        List.of(folder.toString()),
                        raw -> documents.put(
                                raw.location(), DocumentReader.standard().read(raw, new ReadOptions(Optional.empty()))),
                        refusal -> System.err.println(refusal));
        return List.copyOf(documents.values());
    }

    private interface Model {
        ToDoubleFunction<Set<String>> of(Sample sample);
    }

    private static void report(String title, List<String> sets, List<Sample> samples, Model model) {
        System.out.println(title);
        for (String set : sets) {
            Tally tally = new Tally();
            samples.stream()
                    .filter(sample -> sample.set().equals(set))
                    .forEach(sample -> tally.add(sample.marks(), sample.claims(model.of(sample))));
            System.out.printf(Locale.ROOT, "  %-60s %s%n", set, tally);
        }
    }

    /** A marked document with the candidates that the patterns propose in it, by sentence. */
    record Sample(Marked marks, List<List<Candidate>> candidates, String set) {
        /** The same for every run: by the document's name. */
        int fold(int folds) {
            return Math.floorMod(marks.id().hashCode() * 31, folds);
        }

        List<Finding> claims(ToDoubleFunction<Set<String>> score) {
            return candidates.stream()
                    .flatMap(sentence -> Extractor.chosen(sentence, score).stream())
                    .toList();
        }
    }
}
