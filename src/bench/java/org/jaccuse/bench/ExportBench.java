package org.jaccuse.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.jaccuse.export.Excerpt;
import org.jaccuse.export.Export;
import org.jaccuse.export.Format;
import org.jaccuse.export.Formats;

/**
 * How fast and in how little memory claims are exported. First N-Quads beside Jena's own writer of them: the same quads, held in
 * memory, into the same sink that keeps nothing, by turns; then all claims, made up as they are asked for, to files. Argument: the
 * number of claims, a million when not given.
 */
public final class ExportBench {
    private static final int HELD = 20_000;
    private static final int WARMING = 5;
    private static final int ROUNDS = 15;
    private static final int WHOLE_ROUNDS = 3;

    private ExportBench() {}

    public static void main(String[] args) throws IOException {
        int claims = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        System.out.println(Machine.describe());
        writers(held(Math.min(claims, HELD)));
        files(MadeClaims.excerpt(claims), claims);
    }

    private static Excerpt held(int claims) throws IOException {
        List<List<Quad>> parts = new ArrayList<>();
        MadeClaims.excerpt(claims).each(parts::add);
        System.out.printf(Locale.ROOT, "N-Quads of %,d claims held in memory, %d rounds by turns%n", claims, ROUNDS);
        return part -> {
            for (List<Quad> quads : parts) {
                part.take(quads);
            }
        };
    }

    private static void writers(Excerpt excerpt) {
        Format nquads = Formats.load().named("nquads");
        Turns turns = new Turns(
                () -> jena(excerpt, OutputStream.nullOutputStream()),
                () -> Export.toStream(nquads, excerpt, OutputStream.nullOutputStream()));
        turns.take(WARMING);
        turns.forget();
        turns.take(ROUNDS);
        turns.tell();
    }

    private static void files(Excerpt excerpt, int claims) throws IOException {
        long[] quads = {0};
        told(
                "making the claims up, a part of all below",
                quads,
                Path.of("."),
                () -> excerpt.each(part -> quads[0] += part.size()));
        System.out.printf(Locale.ROOT, "%,d claims, %,d quads, to files%n", claims, quads[0]);
        Path folder = Files.createTempDirectory("jaccuse-bench");
        Path file = folder.resolve("claims");
        Turns turns = new Turns(
                () -> told("Jena's N-Quads writer", quads, file, () -> jena(excerpt, file)),
                () -> told("export nquads", quads, file, () -> export("nquads", excerpt, file)));
        turns.take(WHOLE_ROUNDS);
        turns.tell();
        for (String format : List.of("graphml", "gexf")) {
            told("export " + format, quads, file, () -> export(format, excerpt, file));
        }
        Files.delete(file);
        Files.delete(folder);
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void told(String what, long[] quads, Path file, Work work) throws IOException {
        Stopwatch watch = new Stopwatch();
        time(watch, work);
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f s, %.1f s of the processors, %,.0f quads/s, %,d MiB%n",
                what,
                watch.seconds(),
                watch.processorSeconds(),
                quads[0] / watch.seconds(),
                Files.size(file) >> 20);
    }

    private static void time(Stopwatch watch, Work work) {
        watch.time(() -> {
            try {
                work.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void export(String format, Excerpt excerpt, Path file) throws IOException {
        Export.toFile(Formats.load().named(format), excerpt, file, true);
    }

    private static void jena(Excerpt excerpt, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            jena(excerpt, out);
        }
    }

    private static void jena(Excerpt excerpt, OutputStream out) throws IOException {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS);
        writer.start();
        excerpt.each(part -> part.forEach(writer::quad));
        writer.finish();
    }

    /** Rates differ between rounds, by what else the machine does, more than between writers: so the middle of several is told. */
    private static final class Turns {
        private final Work jena;
        private final Work ours;
        private final List<Double> clock = new ArrayList<>();
        private final List<Double> processor = new ArrayList<>();

        Turns(Work jena, Work ours) {
            this.jena = jena;
            this.ours = ours;
        }

        void take(int rounds) {
            for (int round = 0; round < rounds; round++) {
                Stopwatch theirs = new Stopwatch();
                Stopwatch own = new Stopwatch();
                // Who begins changes, for the first may leave garbage to the second.
                if (round % 2 == 0) {
                    time(theirs, jena);
                    time(own, ours);
                } else {
                    time(own, ours);
                    time(theirs, jena);
                }
                clock.add(theirs.seconds() / own.seconds());
                processor.add(theirs.processorSeconds() / own.processorSeconds());
            }
        }

        void forget() {
            clock.clear();
            processor.clear();
        }

        void tell() {
            System.out.println("rate of export nquads to that of Jena's writer, by the clock: " + spread(clock));
            System.out.println("the same by time of the processors: " + spread(processor));
        }

        private static String spread(List<Double> ratios) {
            List<Double> sorted = ratios.stream().sorted().toList();
            return String.format(
                    Locale.ROOT,
                    "median %.2f (%.2f to %.2f)",
                    sorted.get(sorted.size() / 2),
                    sorted.get(0),
                    sorted.get(sorted.size() - 1));
        }
    }
}
