package org.jaccuse.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jaccuse.model.Refusal;
import org.jaccuse.pipeline.Observer;
import org.jaccuse.pipeline.Receipt;
import org.jspecify.annotations.Nullable;

/** Shows how far a run is: a bar with rate and time left on a terminal, some plain lines elsewhere. Refusals are always told. */
final class IngestProgress implements Observer, AutoCloseable {
    private static final int WIDTH = 100;
    private static final int PLAIN_LINES = 10;

    private final Console console;
    private final boolean quiet;
    private final boolean terminal;
    private @Nullable ProgressBar bar;
    private long expected;
    private long done;

    private IngestProgress(Console console, boolean quiet, boolean terminal) {
        this.console = console;
        this.quiet = quiet;
        this.terminal = terminal;
    }

    static IngestProgress on(Console console, CommonOptions common) {
        return new IngestProgress(console, common.quiet(), Console.onTerminal());
    }

    /** How many documents there will be; from now on the bar is shown. */
    void expect(long documents) {
        expected = documents;
        if (terminal && !quiet) {
            bar = new ProgressBarBuilder()
                    .setTaskName("ingest")
                    .setInitialMax(documents)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUnit(" documents", 1)
                    .showSpeed()
                    .setConsumer(new ConsoleProgressBarConsumer(console.err(), WIDTH))
                    .build();
        }
    }

    /** A word on what takes long. */
    synchronized void note(String line) {
        if (!quiet) {
            tell(line);
        }
    }

    @Override
    public synchronized void refused(Refusal refusal) {
        tell(Console.refusal(refusal));
    }

    @Override
    public synchronized void done(Receipt receipt) {
        done++;
        if (bar != null) {
            bar.step();
        } else if (!quiet && expected >= 2 * PLAIN_LINES && done % Math.max(1, expected / PLAIN_LINES) == 0) {
            tell(done + " of " + expected + " documents");
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    private void tell(String line) {
        // The bar stands on the current line: write over it, it is drawn again below.
        console.tell(bar == null ? line : "\r\u001b[K" + line);
    }
}
