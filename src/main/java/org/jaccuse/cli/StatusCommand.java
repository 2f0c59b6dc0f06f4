package org.jaccuse.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jaccuse.model.Refusal;
import org.jaccuse.store.Fate;
import org.jaccuse.store.Ledger;
import org.jaccuse.store.LedgerEntry;
import org.jaccuse.store.StoreState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads the ledger of a store; works while another process writes the store. */
@Command(
        name = "status",
        header = "Tell what became of each input.",
        description = {
            "%nThe ledger says of each file or address whether it was stored, unchanged or refused and why, when, and by which"
                    + " version.",
            "Works also while an ingest is running."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  jaccuse status", "  jaccuse status --all", "  jaccuse status --format jsonl --store archive"})
final class StatusCommand extends StoreCommand {
    @Option(names = "--all", description = "List every input, not only those refused.")
    private boolean all;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "One of ${COMPLETION-CANDIDATES}; jsonl has every input, a line each (default: ${DEFAULT-VALUE}).")
    private Form form = Form.TEXT;

    /** How the answer is written. */
    enum Form {
        TEXT,
        JSONL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    StatusCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        StoreState state = StoreState.of(store());
        Map<String, LedgerEntry> inputs = Ledger.of(store()).latest();
        List<String> lines = form == Form.JSONL
                ? inputs.values().stream().map(LedgerEntry::json).toList()
                : text(state, inputs);
        lines.forEach(line -> console().out().print(line + "\n"));
        return ExitCode.OK;
    }

    private List<String> text(StoreState state, Map<String, LedgerEntry> inputs) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "store:   %s, layout %d%s, %.1f MiB in use%s",
                store(),
                state.layout(),
                state.current() ? "" : " (run 'jaccuse upgrade' before adding to it)",
                state.bytes() / (double) (1 << 20),
                state.holder().map(number -> ", open in process " + number).orElse("")));
        Map<Fate, Long> counts =
                inputs.values().stream().collect(Collectors.groupingBy(LedgerEntry::fate, Collectors.counting()));
        lines.add(String.format(
                Locale.ROOT,
                "inputs:  %d: %d stored, %d unchanged, %d refused",
                inputs.size(),
                counts.getOrDefault(Fate.STORED, 0L),
                counts.getOrDefault(Fate.UNCHANGED, 0L),
                counts.getOrDefault(Fate.REFUSED, 0L)));
        if (!state.ledger()) {
            lines.add("ledger:  is not there, so that nobody can tell what was read (run 'jaccuse verify')");
        }
        if (!state.derived()) {
            lines.add("follows: what follows from the claims is older than they are (run 'jaccuse derive')");
        }
        inputs.values().stream()
                .map(LedgerEntry::time)
                .max(Comparator.naturalOrder())
                .ifPresent(time -> lines.add("last:    " + time));
        inputs.values().stream()
                .filter(entry -> all || entry.fate() == Fate.REFUSED)
                .forEach(entry -> lines.add(line(entry)));
        return lines;
    }

    private static String line(LedgerEntry entry) {
        return entry.reason()
                .map(reason -> "refused  " + Console.refusal(new Refusal(entry.input(), reason)))
                .orElseGet(() -> String.format(
                        Locale.ROOT,
                        "%-9s%s  %s, version %s",
                        entry.fate().word(),
                        entry.input().replaceAll("\\p{Cntrl}", "?"),
                        entry.time(),
                        entry.version()));
    }
}
