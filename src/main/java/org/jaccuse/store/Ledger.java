package org.jaccuse.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What became of each input: the file {@code ledger.jsonl} beside the quads, a line of JSON an entry, oldest first. An entry is
 * written after the transaction of its document is durable, and is durable itself before anybody is told: what the ledger
 * calls stored is in the store. It can be read while another process writes the store.
 */
public final class Ledger {
    static final String FILE = "ledger.jsonl";

    /** Fewer lines than this are not worth tidying. */
    private static final int FEW = 1000;

    private final Path file;

    Ledger(Path store) {
        this.file = store.resolve(FILE);
    }

    /** The ledger of the store in a folder, which need not be open. */
    public static Ledger of(Path store) {
        return new Ledger(store);
    }

    /** Makes the file of a new store, so that one without it has lost it. */
    void begin() {
        if (!Files.exists(file)) {
            replace(List.of());
        }
    }

    /**
     * Adds entries; they are durable when this returns.
     *
     * @throws StoreFailure when the disk does not take them; none of them counts then
     */
    public void append(List<LedgerEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        String lines =
                entries.stream().map(entry -> LedgerLine.of(entry) + "\n").collect(Collectors.joining());
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long end = wholeLines(channel);
            channel.truncate(end);
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(lines);
            while (bytes.hasRemaining()) {
                end += channel.write(bytes, end);
            }
            channel.force(true);
        } catch (IOException e) {
            throw StoreFailure.unwritable(file, e);
        }
    }

    /** The length of the file without a last line that a killed process did not finish. */
    private static long wholeLines(FileChannel channel) throws IOException {
        long end = channel.size();
        ByteBuffer last = ByteBuffer.allocate(1);
        while (end > 0) {
            last.clear();
            channel.read(last, end - 1);
            if (last.get(0) == '\n') {
                return end;
            }
            end--;
        }
        return 0;
    }

    /**
     * All entries, oldest first.
     *
     * @throws StoreFailure naming the line that is no entry
     */
    public List<LedgerEntry> entries() {
        List<LedgerEntry> entries = new ArrayList<>();
        if (!Files.exists(file)) {
            return entries;
        }
        // Byte by byte: a line that was cut may end within a character.
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            String line = reader.readLine();
            while (line != null) {
                String next = reader.readLine();
                add(line, next == null, entries);
                line = next;
            }
            return entries;
        } catch (IOException e) {
            throw new StoreFailure(file.toString(), "cannot be read (" + e.getMessage() + "); check the disk", e);
        }
    }

    private void add(String line, boolean last, List<LedgerEntry> entries) {
        try {
            entries.add(LedgerLine.parse(line.getBytes(StandardCharsets.ISO_8859_1)));
        } catch (IllegalArgumentException e) {
            // A last line may be one that a killed process, or one that is running, has not finished.
            if (!last) {
                throw new StoreFailure(
                        file + ":" + (entries.size() + 1),
                        "is no entry of a ledger; restore the store from a backup or take the line out",
                        e);
            }
        }
    }

    /** The last entry of each input, by its name. */
    public Map<String, LedgerEntry> latest() {
        Map<String, LedgerEntry> latest = new TreeMap<>();
        entries().forEach(entry -> latest.put(entry.input(), entry));
        return latest;
    }

    /** Takes out entries for good; tells how many. */
    long remove(Predicate<LedgerEntry> which) {
        List<LedgerEntry> all = entries();
        List<LedgerEntry> kept = all.stream().filter(which.negate()).toList();
        if (kept.size() < all.size()) {
            replace(kept);
        }
        return all.size() - kept.size();
    }

    /** Drops entries that later ones have overtaken, when most have been: the last of each input stays, and when each of its documents was stored. */
    void tidy() {
        List<LedgerEntry> all = entries();
        Map<String, LedgerEntry> keep = new TreeMap<>();
        for (LedgerEntry entry : all) {
            keep.put(entry.input(), entry);
            if (entry.acknowledged()) {
                // Where a ledger was lost, that a document was found again is all that is known of it.
                keep.merge(
                        entry.input() + "\n" + entry.digest().orElse(""),
                        entry,
                        (known, later) -> later.fate() == Fate.STORED || known.fate() != Fate.STORED ? later : known);
            }
        }
        Set<LedgerEntry> wanted = new HashSet<>(keep.values());
        List<LedgerEntry> kept = all.stream().filter(wanted::contains).toList();
        if (all.size() > FEW && kept.size() * 2 < all.size()) {
            replace(kept);
        }
    }

    void replace(List<LedgerEntry> entries) {
        DurableFile.write(
                file, entries.stream().map(entry -> LedgerLine.of(entry) + "\n").collect(Collectors.joining()));
    }

    Path file() {
        return file;
    }
}
