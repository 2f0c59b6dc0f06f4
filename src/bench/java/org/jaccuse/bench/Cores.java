package org.jaccuse.bench;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How much faster {@code jaccuse ingest} is with all processors than with one, deriving included, by turns on the same documents.
 * Arguments: rounds, folders of documents.
 */
public final class Cores {
    private static final int WARMING = 3;

    private Cores() {}

    public static void main(String[] args) throws IOException {
        RedwoodConfiguration.errorLevel().apply();
        int rounds = Integer.parseInt(args[0]);
        List<Path> documents = Stream.of(args)
                .skip(1)
                .flatMap(folder -> Speed.articles(Path.of(folder)).stream())
                .toList();
        System.out.println(Machine.describe() + ", " + documents.size() + " documents");
        Path scratch = Files.createTempDirectory("jaccuse-cores");
        List<Contender> two = Contenders.threads(scratch);
        // What compiling takes at first would be time of the program's, and most of it of whoever comes first.
        for (int i = 0; i < WARMING; i++) {
            two.forEach(contender -> contender.warmUp(documents));
        }
        double[] ratios = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            two.forEach(Contender::forget);
            two.get(round % 2).take(documents);
            two.get(1 - round % 2).take(documents);
            ratios[round] = two.get(0).rate() / two.get(1).rate();
            for (Contender contender : two) {
                System.out.printf(
                        Locale.ROOT,
                        "%-28s %6.2f documents a second, %6.2f a processor second%n",
                        contender.name(),
                        contender.rate(),
                        contender.processorRate());
            }
        }
        Arrays.sort(ratios);
        System.out.printf(
                Locale.ROOT,
                "ratio: median %.2f, %.2f to %.2f in %d rounds%n",
                ratios[rounds / 2],
                ratios[0],
                ratios[rounds - 1],
                rounds);
        System.exit(0);
    }
}
