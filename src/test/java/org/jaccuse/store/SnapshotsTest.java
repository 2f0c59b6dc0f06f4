package org.jaccuse.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jaccuse.store.Probe.put;
import static org.jaccuse.store.Probe.revisions;
import static org.jaccuse.store.Probe.select;

import java.nio.file.Path;
import java.util.List;
import org.jaccuse.model.Document;
import org.jaccuse.model.InputException;
import org.jaccuse.rdf.DocumentGraph;
import org.jaccuse.rdf.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotsTest {
    @TempDir
    Path folder;

    @Test
    void changedBytesAtAPlaceBecomeARevisionAndTheEarlierOnesStay() {
        Document first = Sample.document("page.html", "First.");
        Document second = Sample.document("page.html", "Second.");
        Document third = Sample.document("page.html", "Third.");
        try (Store store = Store.open(folder)) {
            assertThat(put(store, first)).isEqualTo(Outcome.STORED);
            assertThat(put(store, second)).isEqualTo(Outcome.STORED);
            assertThat(put(store, third)).isEqualTo(Outcome.STORED);
            assertThat(revisions(store))
                    .containsExactlyInAnyOrder(Probe.revision(second, first), Probe.revision(third, second));
            assertThat(List.of(first, second, third)).allMatch(document -> store.contains(DocumentGraph.iri(document)));
            assertThat(put(store, third)).isEqualTo(Outcome.UNCHANGED);
        }
    }

    @Test
    void aPageThatGoesBackMakesItsEarlierStateTheLatest() {
        try (Store store = Store.open(folder)) {
            List<Document> page = Probe.versions(store, "First.", "Second.", "Third.");
            Document first = page.get(0);
            Document second = page.get(1);
            Document third = page.get(2);
            assertThat(store.addLocation(DocumentGraph.iri(first), "page.html")).isEqualTo(Outcome.STORED);
            assertThat(revisions(store))
                    .containsExactlyInAnyOrder(Probe.revision(third, second), Probe.revision(first, third));
            assertThat(store.addLocation(DocumentGraph.iri(first), "page.html")).isEqualTo(Outcome.UNCHANGED);
            assertThat(put(store, second)).as("back once more").isEqualTo(Outcome.STORED);
            assertThat(revisions(store))
                    .containsExactlyInAnyOrder(Probe.revision(first, third), Probe.revision(second, first));
            assertThat(put(store, second)).isEqualTo(Outcome.UNCHANGED);
        }
    }

    @Test
    void theSameBytesInTwoPlacesAreOneDocumentWithTwoLocations() {
        Document here = Sample.document("a/page.html", "Text.");
        Document there = Sample.document("b/page.html", "Text.");
        String iri = DocumentGraph.iri(here);
        try (Store store = Store.open(folder)) {
            put(store, here);
            assertThat(put(store, there)).isEqualTo(Outcome.STORED);
            assertThat(put(store, here)).isEqualTo(Outcome.UNCHANGED);
            assertThat(store.addLocation(iri, "c/page.html")).isEqualTo(Outcome.STORED);
            assertThat(store.addLocation(iri, "c/page.html")).isEqualTo(Outcome.UNCHANGED);
            assertThat(select(store, "SELECT ?x { ?d j:location ?x } ORDER BY ?x"))
                    .containsExactly("a/page.html", "b/page.html", "c/page.html");
            assertThat(revisions(store)).isEmpty();
            assertThatThrownBy(() -> store.addLocation(iri + "0", "d.html")).isInstanceOf(InputException.class);
            assertThatThrownBy(() -> store.addLocation(iri, "")).isInstanceOf(InputException.class);
        }
    }

    @Test
    void aRevisionFollowsTheLatestOfItsOwnPlace() {
        Document shared = Sample.document("a.html", "Shared.");
        try (Store store = Store.open(folder)) {
            put(store, shared);
            store.addLocation(DocumentGraph.iri(shared), "b.html");
            put(store, Sample.document("a.html", "New in a."));
            Document newInB = Sample.document("b.html", "New in b.");
            put(store, newInB);
            assertThat(revisions(store)).contains(DocumentGraph.iri(newInB) + " " + DocumentGraph.iri(shared));
        }
    }
}
