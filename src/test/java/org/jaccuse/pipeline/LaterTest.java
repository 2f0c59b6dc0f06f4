package org.jaccuse.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.query.CheckResult;
import org.jaccuse.query.Inquiry;
import org.jaccuse.read.ReadOptions;
import org.jaccuse.store.Audit;
import org.jaccuse.store.Fate;
import org.jaccuse.store.LedgerEntry;
import org.jaccuse.store.Outcome;
import org.jaccuse.store.Store;
import org.jaccuse.store.StoreState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What time does to a store: deriving that is put off, clocks that were set back, and days at the edge of the calendar. */
class LaterTest {
    private static final Set<String> ABOUT_DAYS = Set.of("early-publication", "crossed-rebuttal", "stale-derivation");
    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    @TempDir
    Path folder;

    private Path accusing;
    private Path denying;

    @BeforeEach
    void write() throws IOException {
        accusing = Files.createDirectories(folder.resolve("accusing"));
        GeneratedDocuments.good(accusing, 3);
        denying = Files.createDirectories(folder.resolve("denying"));
        GeneratedDocuments.good(denying, 7);
    }

    @Test
    void whatFollowsCanBeWorkedOutLaterWithTheSameResult() {
        try (Store store = Store.open(folder.resolve("at-once"));
                Store later = Store.open(folder.resolve("later"))) {
            ingest(store, accusing, LEAP_DAY, true);
            ingest(store, denying, LAST_DAY, true);
            ingest(later, accusing, LEAP_DAY, true);
            assertThat(StoreState.of(folder.resolve("later")).derived()).isTrue();
            ingest(later, denying, LAST_DAY, false);
            assertThat(StoreState.of(folder.resolve("later")).derived()).isFalse();
            assertThat(Drill.nquads(later)).isNotEqualTo(Drill.nquads(store));

            assertThat(Derive.run(later)).isEqualTo(Outcome.STORED);
            assertThat(Drill.nquads(later)).isEqualTo(Drill.nquads(store));
            assertThat(StoreState.of(folder.resolve("later")).derived()).isTrue();
        }
    }

    @Test
    void aRunThatDerivesMakesGoodForOneThatDidNot() {
        try (Store store = Store.open(folder.resolve("store"));
                Store other = Store.open(folder.resolve("other"))) {
            ingest(store, accusing, LEAP_DAY, false);
            ingest(store, accusing, LEAP_DAY, true);
            ingest(other, accusing, LEAP_DAY, true);
            assertThat(Drill.nquads(store)).isEqualTo(Drill.nquads(other));
        }
    }

    @Test
    void daysAtTheEdgeOfTheCalendarAreDaysLikeOthers() {
        try (Store store = Store.open(folder.resolve("store"))) {
            ingest(store, accusing, LEAP_DAY, true);
            ingest(store, denying, LAST_DAY, true);
            String quads = Drill.nquads(store);
            assertThat(quads).contains("\"2024-02-29\"^^<http://www.w3.org/2001/XMLSchema#date>");
            assertThat(quads).contains("\"9999-12-31\"^^<http://www.w3.org/2001/XMLSchema#date>");
            assertThat(new Inquiry(store.dataset(), Bundle.shipped()).checks())
                    .filteredOn(result -> ABOUT_DAYS.contains(result.check().name()))
                    .hasSameSizeAs(ABOUT_DAYS)
                    .allMatch(CheckResult::passed);
            assertThat(Audit.of(store)).allMatch(Audit.Result::passed);
        }
    }

    @Test
    void theLastWordCountsWhenTheClockWasSetBack() {
        try (Store store = Store.open(folder.resolve("store"))) {
            String input = accusing + "/article-00003.txt";
            store.ledger()
                    .append(List.of(new LedgerEntry(
                            Instant.parse("2999-01-01T00:00:00Z"),
                            "0",
                            input,
                            Optional.empty(),
                            Fate.REFUSED,
                            Optional.of("was not there"))));
            ingest(store, accusing, LEAP_DAY, true);
            assertThat(store.ledger().latest().get(input))
                    .extracting(LedgerEntry::fate)
                    .isEqualTo(Fate.STORED);
            assertThat(ingest(store, accusing, LEAP_DAY, true).unchanged()).isEqualTo(1);
            assertThat(Audit.of(store)).allMatch(Audit.Result::passed);
        }
    }

    private static Summary ingest(Store store, Path documents, LocalDate day, boolean derive) {
        Settings settings = new Settings(
                new ReadOptions(Optional.of(day)), 1, false, false, derive, Gathering.USUAL, Settings.USUAL_QUEUE);
        return new Pipeline(
                        ScriptedAnalysis.quick(),
                        List.of(ScriptedIngest.REGISTER),
                        Set.of("place/russia"),
                        new Profile())
                .ingest(store, List.of(documents.toString()), settings, new Unheard());
    }
}
