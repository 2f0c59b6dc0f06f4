package org.jaccuse.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program of others that reads what was exported. */
final class ForeignTool {
    private ForeignTool() {}

    /** Skips the test, telling why, when a program is missing; in continuous integration it must be there. */
    static void need(String program, String debianPackage) {
        boolean there =
                Stream.of(System.getenv("PATH").split(":")).anyMatch(f -> Files.isExecutable(Path.of(f, program)));
        need(there, program + " is not installed (Debian: apt-get install " + debianPackage + ")");
    }

    static void need(boolean there, String reason) {
        if (!there) {
            if ("true".equals(System.getenv("CI"))) {
                fail(reason);
            }
            System.out.println("skipped: " + reason);
        }
        assumeTrue(there, reason);
    }

    /** Runs a program to its end and returns what it wrote. */
    static String run(Path folder, String... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("foreign", ".txt");
        Process process = new ProcessBuilder(List.of(command))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        process.getOutputStream().close();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        String told = Files.readString(out);
        Files.delete(out);
        assertThat(ended)
                .as("still running after two minutes: " + List.of(command))
                .isTrue();
        assertThat(process.exitValue()).as(List.of(command) + "\n" + told).isZero();
        return told;
    }
}
