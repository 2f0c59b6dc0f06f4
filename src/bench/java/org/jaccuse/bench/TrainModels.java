package org.jaccuse.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jaccuse.acquire.FileSource;
import org.jaccuse.analyse.Analyser;
import org.jaccuse.analyse.SemgrexCompiler;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.extract.Candidate;
import org.jaccuse.extract.Decision;
import org.jaccuse.extract.Extractor;
import org.jaccuse.model.Document;
import org.jaccuse.model.Finding;
import org.jaccuse.model.Mention;
import org.jaccuse.read.DocumentReader;
import org.jaccuse.read.ReadOptions;
import org.jaccuse.resolve.Register;

/**
 * Trains the models in {@code data/models} on marked documents and the patterns' examples and writes them. Beforehand it tells, by ten-fold
 * cross-validation over documents, what they find in documents they have not seen, beside the rules alone; those claims go to {@code
 * target/unseen-claims.tsv} to be read by eye.
 */
public final class TrainModels {
    private static final int FOLDS = 10;

    /** What an analyst writes down as an example must hold: it counts for as many sentences of articles. */
    private static final int EXAMPLE_WEIGHT = 3;

    private TrainModels() {}

    /** @param args marked sets, each with the folder of its documents unless it has their text: {@code dev.jsonl=docs written.jsonl …} */
    public static void main(String[] args) throws IOException {
        List<Sample> samples = new ArrayList<>();
        Extractor extractor = Extractor.load(
                Bundle.shipped(),
                new SemgrexCompiler(),
                Register.load(Bundle.shipped()).entities());
        Analyser analyser = Analyser.load(extractor.gate(), System.err::println);
        for (String pair : args) {
            String[] parts = pair.split("=");
            Map<String, Document> documents =
                    parts.length > 1 ? documents(Path.of(parts[1])) : Written.documents(Path.of(parts[0]));
            for (Marked marks : Marked.read(Path.of(parts[0]), documents).values()) {
                Document document =
                        Objects.requireNonNull(documents.get(marks.id()), "only marks of documents are read");
                samples.add(new Sample(
                        marks, extractor.candidates(analyser.analyse(document)), parts[0], parts.length == 1));
            }
        }
        List<Sample> once = new Examples(extractor, analyser).samples();
        List<Sample> examples = Collections.nCopies(EXAMPLE_WEIGHT, once).stream()
                .flatMap(List::stream)
                .toList();
        List<String> sets = samples.stream().map(Sample::set).distinct().toList();
        Decision rules = new Decision(
                features -> features.contains("rule=true") ? 1 : -1,
                features -> features.contains("role=composed") ? 1 : 0,
                features -> features.contains("role=composed") ? 1 : 0);
        report("rules alone", sets, samples, sample -> rules);
        Function<Sample, Decision> unseen = unseen(samples, examples);
        report("unseen documents", sets, samples, unseen);
        Files.write(
                Path.of("target/unseen-claims.tsv"),
                samples.stream()
                        .flatMap(sample ->
                                sample.claims(unseen.apply(sample)).stream().map(claim -> line(sample, claim)))
                        .toList());
        List<Sample> all = new ArrayList<>(samples);
        all.addAll(examples);
        Models models = Models.train(all);
        report("examples trained on", List.of(Examples.SET), once, sample -> models.decision());
        models.write(Path.of("data/models"), samples.size());
    }

    /** A claim for somebody's eyes: document, who holds what of whom, and the sentence. */
    private static String line(Sample sample, Finding claim) {
        String via = claim.via().isEmpty()
                ? ""
                : " via "
                        + claim.via().stream().map(hop -> hop.speaker().name()).toList();
        return String.join(
                "\t",
                sample.marks().id(),
                words(claim.holder()) + via,
                claim.stance() + claim.certainty().map(c -> " " + c).orElse(""),
                claim.relation().name(),
                words(claim.subject()),
                words(claim.object()),
                claim.evidence().quote().replaceAll("\\s+", " "));
    }

    private static String words(Mention mention) {
        return mention.span().isEmpty() && mention.antecedent().isEmpty()
                ? mention.kind().name()
                : mention.text() + (mention.antecedent().isEmpty() ? "" : " = " + mention.name());
    }

    /** For each sample what was learned from others. */
    private static Function<Sample, Decision> unseen(List<Sample> samples, List<Sample> examples) {
        List<Decision> decisions = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            List<Sample> rest = new ArrayList<>(examples);
            samples.stream().filter(s -> s.fold(FOLDS) != left).forEach(rest::add);
            decisions.add(Models.train(rest).decision());
        }
        return sample -> decisions.get(sample.fold(FOLDS));
    }

    private static Map<String, Document> documents(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + " is no folder; expected the marked documents there");
        }
        Map<String, Document> documents = new TreeMap<>();
        new FileSource()
                .acquire(
                        List.of(folder.toString()),
                        raw -> {
                            Document document = DocumentReader.standard().read(raw, new ReadOptions(Optional.empty()));
                            documents.put(id(document), document);
                        },
                        refusal -> System.err.println(refusal));
        return documents;
    }

    private static String id(Document document) {
        String name = document.location().substring(document.location().lastIndexOf('/') + 1);
        return name.replaceAll("\\.(txt|html?)$", "");
    }

    private static void report(
            String title, List<String> sets, List<Sample> samples, Function<Sample, Decision> decision) {
        System.out.println(title);
        for (String set : sets) {
            Tally tally = new Tally();
            samples.stream()
                    .filter(sample -> sample.set().equals(set))
                    .forEach(sample -> tally.add(sample.marks(), sample.claims(decision.apply(sample))));
            System.out.printf(Locale.ROOT, "  %-60s %s%n", set, tally);
        }
    }

    /**
     * A marked document.
     *
     * @param candidates what the patterns propose in it, by sentence
     * @param set the file that it is from
     * @param ownText whether it was written for training
     */
    record Sample(Marked marks, List<List<Candidate>> candidates, String set, boolean ownText) {
        /** The same for every run: by the document's name. */
        int fold(int folds) {
            return Math.floorMod(marks.id().hashCode() * 31, folds);
        }

        List<Finding> claims(Decision decision) {
            return candidates.stream()
                    .flatMap(sentence -> decision.of(sentence).stream())
                    .toList();
        }
    }
}
