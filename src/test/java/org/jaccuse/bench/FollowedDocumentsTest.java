package org.jaccuse.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.RDFS;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.DataFile;
import org.jaccuse.model.Content;
import org.jaccuse.model.NamedEntity;
import org.jaccuse.pipeline.Derive;
import org.jaccuse.rdf.DocumentGraph;
import org.jaccuse.resolve.Register;
import org.jaccuse.store.Forgetting;
import org.jaccuse.store.NQuads;
import org.jaccuse.store.Outcome;
import org.jaccuse.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is worked out for new documents alone is what follows from all documents. */
class FollowedDocumentsTest {
    private static final int FIRST = 12;
    private static final Register REGISTER = Register.load(Bundle.shipped());
    private static final Set<String> IDS =
            REGISTER.entities().stream().map(NamedEntity::id).collect(Collectors.toSet());

    @TempDir
    private Path folder;

    private final Invention invention = new Invention(new Cast(REGISTER.entities(), 3), 11);
    private final List<Invented> stored = new ArrayList<>();

    @Test
    void documentsThatWereAddedReplacedOrForgottenLeaveTheStoreAsIfAllWereDerivedAnew() throws IOException {
        try (Store store = filled()) {
            for (int round = 0; round < 2; round++) {
                int more = 1 + round * 2;
                add(store, more);
                assertThat(pending()).as("round %d", round).isEqualTo(more);
                sameAsAnew(store);
            }
            Invented first = stored.get(3);
            put(store, new Invented(first.document(), withoutClaims(first.content())));
            assertThat(folder.resolve("store/derived")).as("replaced").doesNotExist();
            sameAsAnew(store);
            String location = stored.get(5).document().location();
            assertThat(Forgetting.forget(store, location, digests -> Derive.run(store))
                            .documents())
                    .hasSize(1);
            sameAsAnew(store);
            add(store, 2);
            sameAsAnew(store);
        }
    }

    @Test
    void onlyDocumentsThatAreNewAreFollowedAlone() throws IOException {
        try (Store store = filled()) {
            add(store, 1);
            store.addLocation(DocumentGraph.iri(stored.get(2).document()), "elsewhere.html");
            assertThat(pending())
                    .as("another place changes nothing that follows")
                    .isEqualTo(1);
            store.change(
                    "https://w3id.org/jaccuse/notes",
                    ModelFactory.createDefaultModel(),
                    ModelFactory.createDefaultModel()
                            .createResource("urn:x:a")
                            .addProperty(RDFS.label, "a")
                            .getModel());
            assertThat(folder.resolve("store/derived")).doesNotExist();
        }
    }

    private Store filled() {
        Store store = Store.open(folder.resolve("store"));
        List<DataFile> described = new ArrayList<>(REGISTER.files());
        described.add(Bundle.shipped().file("ontology/schemes.ttl"));
        store.putRegister(described);
        add(store, FIRST);
        assertThat(Derive.run(store)).isEqualTo(Outcome.STORED);
        return store;
    }

    private void add(Store store, int documents) {
        store.together(() -> {
            for (int i = 0; i < documents; i++) {
                Invented next = invention.next(stored.size());
                stored.add(next);
                put(store, next);
            }
        });
    }

    private static void put(Store store, Invented each) {
        store.put(
                DocumentGraph.iri(each.document()),
                DocumentGraph.of(each.document(), each.content(), "1", IDS::contains));
    }

    private static Content withoutClaims(Content content) {
        return new Content(List.of(), Map.of(), List.of(), content.fingerprint(), Optional.empty(), List.of());
    }

    private int pending() throws IOException {
        return Files.readAllLines(folder.resolve("store/derived")).size() - 1;
    }

    private static void sameAsAnew(Store store) {
        assertThat(Derive.ifDue(store)).isNotNull();
        String followed = quads(store);
        Derive.run(store);
        assertThat(followed).isEqualTo(quads(store));
        assertThat(Derive.ifDue(store)).isEqualTo(Outcome.UNCHANGED);
    }

    private static String quads(Store store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NQuads.write(store, out, false);
        return out.toString(StandardCharsets.UTF_8);
    }
}
