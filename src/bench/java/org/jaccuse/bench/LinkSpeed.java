package org.jaccuse.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.link.Linking;
import org.jaccuse.link.Links;
import org.jaccuse.link.Reconciling;
import org.jaccuse.link.reconcile.Columns;
import org.jaccuse.link.reconcile.Reconciler;
import org.jaccuse.query.Inquiry;
import org.jaccuse.store.Store;

/**
 * Speed of {@code jaccuse link} and {@code reconcile}: arguments are a scratch folder that does not exist yet, the number of rows and
 * of STIX objects to make up, and files of datasets. Beside the time of an import stands that of Jackson reading the same JSON.
 */
public final class LinkSpeed {
    private LinkSpeed() {}

    public static void main(String[] arguments) throws IOException {
        Path scratch = Files.createDirectories(Path.of(arguments[0]));
        try (Store store = Store.open(scratch.resolve("store"))) {
            List<Path> files = List.of(arguments).subList(3, arguments.length).stream()
                    .map(Path::of)
                    .toList();
            datasets(store, files);
            reconcile(store, scratch, Long.parseLong(arguments[1]));
        }
        bundle(scratch, Integer.parseInt(arguments[2]));
    }

    private static void datasets(Store store, List<Path> files) throws IOException {
        long peer = System.nanoTime();
        for (Path file : files) {
            if (file.toString().endsWith(".json")) {
                new ObjectMapper().readTree(file.toFile());
            }
        }
        double reading = seconds(peer);
        long start = System.nanoTime();
        Linking linking = new Linking(store, Bundle.shipped());
        files.forEach(file -> linking.take(file, file.toString()));
        double imported = seconds(start);
        Links.Size size = new Links(new Inquiry(store.dataset(), Bundle.shipped()), Bundle.shipped())
                .renew(store, LocalDate.EPOCH);
        double linked = seconds(start) - imported;
        tell(
                "datasets: %.1f s import, %.1f s %d links; Jackson reads them in %.2f s",
                imported, linked, size.all(), reading);
    }

    private static void reconcile(Store store, Path scratch, long rows) throws IOException {
        Reconciler reconciler = Reconciling.of(new Inquiry(store.dataset(), Bundle.shipped()));
        Path table = scratch.resolve("rows.csv");
        var known = reconciler.all();
        try (BufferedWriter out = Files.newBufferedWriter(table)) {
            out.write("id,name\n");
            for (long row = 0; row < rows; row++) {
                String name =
                        known.get((int) (row * 7919 % known.size())).label().replace('"', ' ');
                // A third as it is, a third with a slip, a third of nobody.
                String told = row % 3 == 0 ? name : row % 3 == 1 ? name + row % 97 : "Nobody " + row;
                out.write(row + ",\"" + told + "\"\n");
            }
        }
        long start = System.nanoTime();
        try (Writer out = Files.newBufferedWriter(scratch.resolve("matched.csv"))) {
            Columns.Result result = new Columns(reconciler, "name", Optional.empty()).run(table, out);
            double took = seconds(start);
            tell(
                    "reconcile: %d rows against %d entities in %.1f s, %.0f rows/s; %d sure",
                    result.rows(), known.size(), took, result.rows() / took, result.sure());
        }
    }

    /** One in ten is an actor, a fifth are attributions, the rest are objects that are not taken. */
    private static void bundle(Path scratch, int objects) throws IOException {
        Path file = scratch.resolve("bundle.json");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("{\"type\":\"bundle\",\"id\":\"bundle--" + new UUID(1, 1) + "\",\"objects\":[");
            for (int i = 0; i < objects; i++) {
                out.write((i == 0 ? "" : ",\n") + object(i));
            }
            out.write("]}");
        }
        long start = System.nanoTime();
        try (Store store = Store.open(scratch.resolve("huge"))) {
            var imported = new Linking(store, Bundle.shipped()).take(file, file.toString());
            double took = seconds(start);
            tell(
                    "bundle: %d objects, %d MB, in %.1f s with a heap of %d MiB; %s",
                    objects,
                    Files.size(file) >> 20,
                    took,
                    Runtime.getRuntime().maxMemory() >> 20,
                    imported.counts().taken());
        }
    }

    private static String object(int i) {
        String common =
                "\"spec_version\":\"2.1\",\"created\":\"2021-01-01T00:00:00Z\",\"modified\":\"2021-01-01T00:00:00Z\"";
        String id = new UUID(0x4000L, 0x8000_0000_0000_0000L | i).toString();
        if (i % 10 == 0) {
            return "{\"type\":\"threat-actor\",\"id\":\"threat-actor--" + id + "\"," + common + ",\"name\":\"Actor " + i
                    + "\"}";
        }
        if (i % 5 == 1 && i > 20) {
            return "{\"type\":\"relationship\",\"id\":\"relationship--" + id + "\"," + common
                    + ",\"relationship_type\":\"attributed-to\",\"source_ref\":\"threat-actor--"
                    + new UUID(0x4000L, 0x8000_0000_0000_0000L | i / 10 * 10) + "\",\"target_ref\":\"threat-actor--"
                    + new UUID(0x4000L, 0x8000_0000_0000_0000L | i / 10 * 10 - 10) + "\"}";
        }
        return "{\"type\":\"indicator\",\"id\":\"indicator--" + id + "\"," + common + ",\"pattern\":\"[a:b = '" + i
                + "']\",\"pattern_type\":\"stix\"}";
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void tell(String format, Object... values) {
        System.out.print(String.format(Locale.ROOT, format, values) + "\n");
    }
}
