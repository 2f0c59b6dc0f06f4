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

    /** Rates differ between rounds, by what else the machine does, more than between writers: so the middle of many is told. */
    private static void writers(Excerpt excerpt) {
        List<Double> clock = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        for (int round = -WARMING; round < ROUNDS; round++) {
            Stopwatch jena = new Stopwatch();
            Stopwatch ours = new Stopwatch();
            // Who begins changes, for the first may leave work for the collector of garbage to the second.
            if (round % 2 == 0) {
                time(jena, () -> jena(excerpt, OutputStream.nullOutputStream()));
                time(ours, () -> export(excerpt, OutputStream.nullOutputStream()));
            } else {
                time(ours, () -> export(excerpt, OutputStream.nullOutputStream()));
                time(jena, () -> jena(excerpt, OutputStream.nullOutputStream()));
            }
            if (round >= 0) {
                clock.add(jena.seconds() / ours.seconds());
                processor.add(jena.processorSeconds() / ours.processorSeconds());
            }
        }
        System.out.println("rate of export nquads to that of Jena's writer, by the clock: " + spread(clock));
        System.out.println("the same by processor time: " + spread(processor));
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

    private static void files(Excerpt excerpt, int claims) throws IOException {
        long[] quads = {0};
        Stopwatch making = new Stopwatch();
        time(making, () -> excerpt.each(part -> quads[0] += part.size()));
        System.out.printf(Locale.ROOT, "%,d claims, %,d quads%n", claims, quads[0]);
        told("making them up, which is part of each that follows", making, quads[0], 0);
        Path folder = Files.createTempDirectory("jaccuse-bench");
        Path file = folder.resolve("claims");
        Stopwatch jena = new Stopwatch();
        time(jena, () -> {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
                jena(excerpt, out);
            }
        });
        told("Jena's N-Quads writer", jena, quads[0], Files.size(file));
        for (String format : List.of("nquads", "graphml", "gexf")) {
            Stopwatch ours = new Stopwatch();
            time(ours, () -> Export.toFile(Formats.load().named(format), excerpt, file, true));
            told("export " + format, ours, quads[0], Files.size(file));
        }
        Files.delete(file);
        Files.delete(folder);
    }

    private interface Work {
        void run() throws IOException;
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

    private static void told(String what, Stopwatch watch, long quads, long bytes) {
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f s, %.1f s of a processor, %,.0f quads/s, %,d MiB%n",
                what,
                watch.seconds(),
                watch.processorSeconds(),
                quads / watch.seconds(),
                bytes >> 20);
    }

    private static void export(Excerpt excerpt, OutputStream sink) throws IOException {
        Export.toStream(Formats.load().named("nquads"), excerpt, sink);
    }

    private static void jena(Excerpt excerpt, OutputStream out) throws IOException {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS);
        writer.start();
        excerpt.each(part -> part.forEach(writer::quad));
        writer.finish();
    }
}
