package org.jaccuse.bench;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Documents a second from file to store, beside CoreNLP's own pipelines and beside parsing every sentence, in one run and on the
 * same documents. Arguments: how many dense documents (all), a folder of them.
 */
public final class Speed {
    private static final Path ARTICLES = Path.of("../shared/eval/unlabelled");
    private static final Path SAMPLES = Path.of("data/samples");
    /** All contenders do a part before any does the next, so that a busy machine is busy for all of them. */
    private static final int PARTS = 4;

    /** To compile the code before anything is measured, and as the part of the archive that is full of claims. */
    private static final int SOME = 24;

    private Speed() {}

    public static void main(String[] args) throws IOException {
        RedwoodConfiguration.errorLevel().apply();
        int most = args.length > 0 ? Integer.parseInt(args[0]) : Integer.MAX_VALUE;
        Path folder = args.length > 1 ? Path.of(args[1]) : Files.isDirectory(ARTICLES) ? ARTICLES : SAMPLES;
        List<Path> dense = articles(folder).stream().limit(most).toList();
        System.out.println(Machine.describe());
        System.out.println("dense documents: " + dense.size() + " from " + folder
                + (folder.equals(SAMPLES) ? ", for there are no measured articles beside the project" : ""));
        Path scratch = Files.createTempDirectory("jaccuse-bench");
        List<Contender> contenders = Contenders.all(scratch);
        List<Path> first = dense.subList(0, Math.min(SOME, dense.size()));
        contenders.forEach(contender -> contender.warmUp(first));
        race("dense", dense, contenders);
        race("archive", Contenders.archive(first, scratch.resolve("other")), contenders);
        System.exit(0);
    }

    /** The texts and pages in a folder, in the order of their names. */
    static List<Path> articles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(txt|html)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void race(String name, List<Path> documents, List<Contender> contenders) {
        contenders.forEach(Contender::forget);
        for (int part = 0; part < PARTS; part++) {
            int rest = part;
            List<Path> some = IntStream.range(0, documents.size())
                    .filter(i -> i % PARTS == rest)
                    .mapToObj(documents::get)
                    .toList();
            contenders.forEach(contender -> contender.take(some));
        }
        Contender ours = contenders.get(0);
        System.out.printf("%n%-9s %-38s %8s %8s %10s %8s%n", name, "", "docs/s", "ratio", "docs/cpu-s", "ratio");
        for (Contender contender : contenders) {
            System.out.printf(
                    Locale.ROOT,
                    "%-9s %-38s %8.2f %8.1f %10.2f %8.1f%n",
                    documents.size() + " docs",
                    contender.name(),
                    contender.rate(),
                    ours.rate() / contender.rate(),
                    contender.processorRate(),
                    ours.processorRate() / contender.processorRate());
        }
    }
}
