package org.jaccuse.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.apache.jena.system.Txn;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.DataFile;
import org.jaccuse.model.InputException;
import org.jaccuse.query.Answer;
import org.jaccuse.query.Decision;
import org.jaccuse.query.Inquiry;
import org.jaccuse.query.SafeQuery;
import org.jaccuse.rdf.Vocabulary;
import org.jaccuse.store.Outcome;
import org.jaccuse.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CuratorTest {
    private static final String REGISTER = """
            @base <https://w3id.org/jaccuse/> .
            @prefix j: <https://w3id.org/jaccuse/ns#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .

            <actor/harbour-crew> a j:ThreatGroup ; skos:prefLabel "Harbour Crew" ; skos:altLabel "Quay Nine" .
            <actor/salt-lantern> a j:ThreatGroup ; skos:prefLabel "Salt Lantern" .
            <actor/wren> a j:ThreatGroup ; skos:prefLabel "Wren Group" .
            <incident/acme-2020> a j:Incident ; skos:prefLabel "Acme breach (2020)" .
            <incident/wren> a j:Incident ; skos:prefLabel "Wren" .
            """;

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("store"));
        store.putRegister(List.of(new DataFile("data/register/few.ttl", REGISTER)));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aDecisionIsKeptWithAuthorTimeAndReason() {
        assertThat(ana().decide(true, "harbour-crew", "Salt Lantern", "one toolset"))
                .isEqualTo(Outcome.STORED);

        assertThat(decisions()).singleElement().satisfies(d -> {
            assertThat(d.same()).isTrue();
            assertThat(d.isAbout(actor("salt-lantern"), actor("harbour-crew"))).isTrue();
            assertThat(d.because()).isEqualTo("one toolset");
            assertThat(d.by()).isEqualTo("Ana");
            assertThat(d.on()).isEqualTo("2021-07-02T08:30:00Z");
        });
    }

    @Test
    void theViewShowsOneForAllThatAreTheSame() {
        ana().decide(true, "harbour-crew", "salt-lantern", "one toolset");
        ana().decide(true, "salt-lantern", "actor/wren", "one paymaster");

        assertThat(inquiry().view())
                .containsOnlyKeys(actor("harbour-crew"), actor("salt-lantern"))
                .containsEntry(actor("harbour-crew"), actor("wren"))
                .containsEntry(actor("salt-lantern"), actor("wren"));
    }

    @Test
    void undoingLeavesTheRecordAndDropsTheView() {
        ana().decide(true, "harbour-crew", "salt-lantern", "one toolset");

        curator("Ben").undo(true, "salt-lantern", "harbour-crew");

        assertThat(inquiry().view()).isEmpty();
        assertThat(decisions()).singleElement().satisfies(d -> {
            assertThat(d.inForce()).isFalse();
            assertThat(d.undoneBy()).contains("Ben");
        });
    }

    @Test
    void nothingButTheCurationGraphIsWritten() {
        long before = registerSize();

        ana().decide(true, "harbour-crew", "salt-lantern", "one toolset");

        assertThat(registerSize()).isEqualTo(before);
    }

    @Test
    void theSameDecisionTwiceChangesNothing() {
        ana().decide(true, "harbour-crew", "salt-lantern", "one toolset");

        assertThat(curator("Ben").decide(true, "salt-lantern", "harbour-crew", "also think so"))
                .isEqualTo(Outcome.UNCHANGED);
        assertThat(decisions()).hasSize(1);
    }

    @Test
    void aContradictionIsRefusedWithTheEarlierDecision() {
        curator("Ben").decide(false, "harbour-crew", "salt-lantern", "other hours of work");

        assertThatThrownBy(() -> ana().decide(true, "harbour-crew", "salt-lantern", "one toolset"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("Ben, 2021-07-02: “other hours of work”")
                .hasMessageContaining("jaccuse apart --undo actor/harbour-crew actor/salt-lantern");
        assertThat(inquiry().view()).isEmpty();
    }

    @Test
    void aContradictionByWayOfAThirdIsRefusedToo() {
        ana().decide(true, "harbour-crew", "salt-lantern", "one toolset");
        ana().decide(true, "salt-lantern", "actor/wren", "one paymaster");

        assertThatThrownBy(() -> ana().decide(false, "harbour-crew", "actor/wren", "no overlap"))
                .hasMessageContaining("one toolset")
                .hasMessageContaining("one paymaster")
                .hasMessageContaining("undo one of these");
    }

    @Test
    void joiningTwoClassesThatAreApartIsRefused() {
        ana().decide(true, "harbour-crew", "salt-lantern", "one toolset");
        ana().decide(false, "salt-lantern", "actor/wren", "no overlap");

        assertThatThrownBy(() -> ana().decide(true, "harbour-crew", "actor/wren", "one paymaster"))
                .hasMessageContaining("no overlap");
    }

    @Test
    void whatWasUndoneContradictsNothing() {
        ana().decide(false, "harbour-crew", "salt-lantern", "other hours of work");
        ana().undo(false, "harbour-crew", "salt-lantern");

        assertThat(ana().decide(true, "harbour-crew", "salt-lantern", "one toolset"))
                .isEqualTo(Outcome.STORED);
    }

    @Test
    void anUnknownNameSuggestsNearOnes() {
        assertThatThrownBy(() -> ana().decide(true, "harbor-crew", "salt-lantern", "one toolset"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("did you mean")
                .hasMessageContaining("harbour-crew");
    }

    @Test
    void aNameOfTwoKindsNeedsItsKind() {
        assertThatThrownBy(() -> ana().decide(true, "wren", "salt-lantern", "one toolset"))
                .hasMessageContaining("as in actor/wren");
    }

    @Test
    void anActorIsNoIncidentAndNothingIsItselfOnceMore() {
        assertThatThrownBy(() -> ana().decide(true, "harbour-crew", "acme-2020", "x"))
                .hasMessageContaining("two of one kind");
        assertThatThrownBy(() -> ana().decide(true, "harbour-crew", "Quay Nine", "x"))
                .hasMessageContaining("the same entry already");
    }

    @Test
    void aDecisionNeedsReasonAndAuthorAndOneToUndo() {
        assertThatThrownBy(() -> ana().decide(true, "harbour-crew", "salt-lantern", " "))
                .hasMessageContaining("--because");
        assertThatThrownBy(() -> curator("")).hasMessageContaining("--by");
        assertThatThrownBy(() -> ana().undo(true, "harbour-crew", "salt-lantern"))
                .hasMessageContaining("no decision in force");
    }

    @Test
    void decisionsOnEntitiesOfWhichNobodyTellsAnyMoreGo() {
        ana().decide(true, "harbour-crew", "actor/wren", "one paymaster");
        ana().decide(true, "salt-lantern", "actor/wren", "one toolset");
        assertThat(Orphans.drop(store, inquiry())).isEqualTo(Outcome.UNCHANGED);

        store.putRegister(
                List.of(new DataFile("data/register/few.ttl", REGISTER.replaceAll("<actor/salt-lantern>.*\\n", ""))));

        assertThat(Orphans.drop(store, inquiry())).isEqualTo(Outcome.STORED);
        assertThat(decisions())
                .singleElement()
                .satisfies(d -> assertThat(d.isAbout(actor("harbour-crew"), actor("wren")))
                        .isTrue());
        assertThat(inquiry().view()).containsOnlyKeys(actor("harbour-crew"));
        String quads =
                "SELECT ?g { GRAPH ?g { ?s ?p ?o } FILTER(CONTAINS(STR(?s), 'lantern') || CONTAINS(STR(?o), 'toolset')) }";
        assertThat(inquiry().answer(SafeQuery.parse("test", quads)))
                .isInstanceOfSatisfying(
                        Answer.Rows.class,
                        rows -> assertThat(rows.table().rows()).isEmpty());
    }

    private Curator ana() {
        return curator("Ana");
    }

    private Curator curator(String name) {
        return new Curator(store, inquiry(), name, InstantSource.fixed(Instant.parse("2021-07-02T08:30:00Z")));
    }

    private Inquiry inquiry() {
        return new Inquiry(store.dataset(), Bundle.shipped());
    }

    private List<Decision> decisions() {
        return inquiry().decisions();
    }

    private long registerSize() {
        return Txn.calculateRead(
                store.dataset(),
                () -> store.dataset().getNamedModel(Vocabulary.REGISTER).size());
    }

    private static String actor(String slug) {
        return Vocabulary.BASE + "actor/" + slug;
    }
}
