package org.jaccuse.cli;

import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jaccuse.model.Refusal;
import org.jaccuse.pipeline.Observer;
import org.jaccuse.pipeline.Profile;
import org.jaccuse.pipeline.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * Shows how far a run is, with documents a second, time left and the times of the stages: a bar on a terminal, some plain lines
 * elsewhere. Refusals are always told.
 */
final class IngestProgress implements Observer, AutoCloseable {
    private static final int WIDTH = 100;
    private static final int PLAIN_LINES = 10;
    /** A plain line at least so often, for archives of which nobody knows how many documents they hold. */
    private static final Duration QUIET_AT_MOST = Duration.ofMinutes(1);

    private final Console console;
    private final boolean quiet;
    private final boolean terminal;
    private final Profile profile;
    private @Nullable ProgressBar bar;
    private long expected;
    private long done;
    private long begun = System.nanoTime();
    private long toldLast = begun;

    private IngestProgress(Console console, boolean quiet, boolean terminal, Profile profile) {
        this.console = console;
        this.quiet = quiet;
        this.terminal = terminal;
        this.profile = profile;
    }

    /** @param profile the times of the stages so far */
    static IngestProgress on(Console console, CommonOptions common, Profile profile) {
        return new IngestProgress(console, common.quiet(), Console.onTerminal(), profile);
    }

    /** How many documents there will be; from now on the bar is shown. */
    void expect(long documents) {
        expected = documents;
        begun = System.nanoTime();
        toldLast = begun;
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
            bar.setExtraMessage(" " + Pace.stages(profile.times()));
            bar.step();
        } else if (!quiet && isDue()) {
            toldLast = System.nanoTime();
            String stages = Pace.stages(profile.times());
            String line = new Pace(done, expected, Duration.ofNanos(toldLast - begun)).line();
            tell(stages.isEmpty() ? line : line + "; " + stages);
        }
    }

    private boolean isDue() {
        boolean counted = expected >= 2 * PLAIN_LINES && done % Math.max(1, expected / PLAIN_LINES) == 0;
        return counted || System.nanoTime() - toldLast > QUIET_AT_MOST.toNanos();
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
