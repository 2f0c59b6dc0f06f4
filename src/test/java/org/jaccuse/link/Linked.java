package org.jaccuse.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.query.Inquiry;
import org.jaccuse.rdf.Vocabulary;
import org.jaccuse.store.Datasets;
import org.jaccuse.store.OpenQuads;
import org.jaccuse.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * A store with the register and datasets, for tests. Filling in the register takes longer than most tests: one store serves all of
 * a run, and each that wants it fresh gets it with nothing but the register.
 */
final class Linked {
    static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Path REAL =
            Path.of(System.getProperty("jaccuse.home", "")).toAbsolutePath().resolveSibling("shared/datasets");

    private static @Nullable Linked shared;

    private final Path folder;
    final Store store;
    final Inquiry inquiry;
    final Linking linking;

    private Linked(Path folder) {
        this.folder = folder;
        store = Store.open(folder);
        inquiry = new Inquiry(store.dataset(), Bundle.shipped());
        linking = new Linking(store, Bundle.shipped());
    }

    /** Nothing but the register is in it. It is nobody else's until the next asks for it. */
    static synchronized Linked fresh() {
        Linked known = shared;
        if (known == null) {
            known = new Linked(folder());
            shared = known;
            Runtime.getRuntime().addShutdownHook(new Thread(known::end));
        } else {
            known.reset();
        }
        return known;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Path.of("target"), "linked");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end() {
        store.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void reset() {
        DatasetGraph quads = OpenQuads.of(store);
        quads.executeWrite(() -> {
            List<Node> others = Iter.asStream(quads.listGraphNodes())
                    .filter(graph -> !graph.getURI().equals(Vocabulary.REGISTER))
                    .toList();
            others.forEach(quads::removeGraph);
        });
    }

    /** A file of the project's own. */
    static Path own(String name) {
        return Path.of("data/datasets").resolve(name);
    }

    /** A file as its publisher made it, where somebody has put it beside the project. */
    static Optional<Path> real(String name) {
        return Optional.of(REAL.resolve(name)).filter(Files::isRegularFile);
    }

    Imported take(Path file) {
        return linking.take(file, file.toString());
    }

    Links.Size renew() {
        return new Links(inquiry, Bundle.shipped()).renew(store, DAY);
    }

    List<Map<String, String>> mappings() {
        return inquiry.facts("queries/links/mappings.rq");
    }

    /** The object of each exact link by its subject, for subjects and objects that begin so. */
    Map<String, String> exact(String subjects, String objects) {
        return mappings().stream()
                .filter(link -> link.get("predicate_id").endsWith("exactMatch"))
                .filter(link -> link.get("subject_id").contains(subjects)
                        && link.get("object_id").contains(objects))
                .collect(Collectors.toMap(link -> link.get("subject_id"), link -> link.get("object_id")));
    }

    /** What the checks and shapes find wrong. */
    List<String> wrong() {
        List<String> wrong = new ArrayList<>();
        inquiry.checks().stream()
                .filter(result -> !result.passed())
                .forEach(result ->
                        wrong.add(result.check().name() + ": " + result.rows().rows()));
        new Datasets(store).breaches((graph, breaches) -> wrong.add(graph + ": " + breaches));
        return wrong;
    }
}
