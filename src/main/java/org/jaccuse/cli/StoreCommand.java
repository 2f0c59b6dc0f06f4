package org.jaccuse.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jaccuse.query.Paint;
import picocli.CommandLine.Mixin;

/** A command on one store, with the options that every command takes. */
abstract class StoreCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    StoreCommand(Console console) {
        this.console = console;
    }

    Console console() {
        return console;
    }

    Path store() {
        return common.store();
    }

    boolean quiet() {
        return common.quiet();
    }

    Paint paint() {
        return common.paint();
    }

    /** Tells people what was done, unless they want nothing but data and errors. */
    void summary(String line) {
        if (!quiet()) {
            console.tell(line);
        }
    }
}
