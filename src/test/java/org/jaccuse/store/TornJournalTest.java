package org.jaccuse.store;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.dboe.transaction.txn.TransactionListener;
import org.apache.jena.dboe.transaction.txn.TransactionalComponentBase;
import org.apache.jena.dboe.transaction.txn.TxnId;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jaccuse.rdf.DocumentGraph;
import org.jaccuse.rdf.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store is copied in the middle of a commit, and its journal cut at every byte. */
class TornJournalTest {
    private static final String FIRST = DocumentGraph.iri(Sample.document("a.txt", "First."));
    private static final String SECOND = DocumentGraph.iri(Sample.document("b.txt", "Second."));

    /** 1 opens a store for every byte; a few places are enough to go on with. */
    private static final int STEP = Integer.getInteger("torn.step", 17);

    @TempDir
    Path folder;

    private byte[] journal = {};

    @BeforeEach
    void captureACommit() throws IOException {
        Path live = folder.resolve("live");
        try (Store store = Store.open(live)) {
            Probe.put(store, Sample.document("a.txt", "First."));
            var transactions = TDBInternal.getTransactionCoordinator(store.tdb());
            transactions.modifyConfig(() -> {
                transactions.addListener(new Before(live, folder.resolve("captured")));
                transactions.add(new Capture(live, folder.resolve("captured")));
            });
            Probe.put(store, Sample.document("b.txt", "Second."));
        }
        journal = Files.readAllBytes(folder.resolve("captured/Data-0001/journal.jrnl"));
    }

    @Test
    void aJournalCutAtAnyByteOpensWithEveryAcknowledgedDocument() throws IOException {
        assertThat(journal.length).isGreaterThan(400);
        int opened = 0;
        for (int length = journal.length; length >= 0; length -= STEP) {
            opened++;
            Path torn = tornAt(length);
            try (Store store = Store.open(torn)) {
                assertThat(store.contains(FIRST))
                        .as("acknowledged, cut at " + length)
                        .isTrue();
                assertThat(store.contains(SECOND))
                        .as("not acknowledged, cut at " + length)
                        .isEqualTo(length == journal.length);
                assertThat(store.repairs()).hasSize(TornJournal.wholePrefix(cut(length)) == length ? 0 : 1);
            }
        }
        System.out.println("journal of " + journal.length + " bytes cut at " + opened
                + " places: 0 did not open, 0 acknowledged lost");
    }

    @Test
    void theRepairIsToldInOneLineAndTheStoreGoesOn() throws IOException {
        try (Store store = Store.open(tornAt(journal.length - 5))) {
            assertThat(store.repairs())
                    .singleElement()
                    .asString()
                    .contains(
                            "journal.jrnl] was cut short when a process was killed",
                            "every acknowledged document is there")
                    .doesNotContain("\n");
            assertThat(Probe.put(store, Sample.document("b.txt", "Second."))).isEqualTo(Outcome.STORED);
            Unreported.note(store.contents().documents(), store.ledger());
            assertThat(Audit.of(store)).allMatch(Audit.Result::passed);
        }
    }

    @Test
    void aJournalBrokenBeforeItsCommitIsNotTouched() throws IOException {
        Path broken = tornAt(journal.length);
        Path file = broken.resolve("Data-0001/journal.jrnl");
        byte[] bytes = journal.clone();
        bytes[60] ^= 1;
        Files.write(file, bytes);
        assertThatThrownBy(() -> Store.open(broken))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("before the end of a transaction that was complete; restore the store");
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    private byte[] cut(int length) {
        return Arrays.copyOf(journal, length);
    }

    /** The captured store, its journal cut. Its trees, which opening does not write, are shared by links. */
    private Path tornAt(int length) throws IOException {
        Path torn = folder.resolve("torn");
        DurableFile.remove(torn);
        copy(folder.resolve("captured"), torn);
        Files.write(torn.resolve("Data-0001/journal.jrnl"), cut(length));
        return torn;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                boolean tree =
                        file.toString().endsWith(".dat") || file.toString().endsWith(".idn");
                if (tree) {
                    Files.createLink(copy, file);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    /** Copies the store when a transaction is ready to commit and nothing of it counts yet. */
    private record Before(Path live, Path copy) implements TransactionListener {
        @Override
        public void notifyCommitStart(Transaction transaction) {
            if (transaction.isWriteTxn()) {
                unchecked(() -> TornJournalTest.copy(live, copy));
            }
        }
    }

    /** A further part of the transaction: when its turn to commit comes, the journal is complete. */
    private static final class Capture extends TransactionalComponentBase<Object> {
        private final Path live;
        private final Path copy;

        Capture(Path live, Path copy) {
            super(ComponentId.alloc("capture", new UUID(7, 7), 999));
            this.live = live;
            this.copy = copy;
        }

        @Override
        protected void _commit(TxnId id, Object state) {
            String journal = "Data-0001/journal.jrnl";
            unchecked(() -> Files.copy(live.resolve(journal), copy.resolve(journal), REPLACE_EXISTING));
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void unchecked(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
