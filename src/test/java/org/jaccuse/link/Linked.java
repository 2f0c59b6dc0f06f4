package org.jaccuse.link;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.query.Inquiry;
import org.jaccuse.store.Datasets;
import org.jaccuse.store.Store;

/** A store with datasets, for tests. */
final class Linked implements AutoCloseable {
    static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Path REAL =
            Path.of(System.getProperty("jaccuse.home", "")).toAbsolutePath().resolveSibling("shared/datasets");

    final Store store;
    final Inquiry inquiry;
    final Linking linking;

    Linked(Path folder) {
        store = Store.open(folder);
        inquiry = new Inquiry(store.dataset(), Bundle.shipped());
        linking = new Linking(store, Bundle.shipped());
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

    @Override
    public void close() {
        store.close();
    }
}
