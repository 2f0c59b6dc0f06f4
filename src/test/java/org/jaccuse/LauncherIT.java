package org.jaccuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with the program as it was just packed. */
class LauncherIT {
    private static final Path LAUNCHER =
            Path.of(System.getProperty("jaccuse.home", "")).toAbsolutePath().resolve("jaccuse");

    @TempDir
    Path elsewhere;

    @Test
    void startsFromAnotherFolderThroughLinks() throws IOException {
        Path far = Files.createSymbolicLink(elsewhere.resolve("far"), LAUNCHER);
        Files.createSymbolicLink(elsewhere.resolve("near"), far.getFileName());

        ProgramRun run = ProgramRun.of(elsewhere, Map.of(), List.of("./near", "--version"));

        assertThat(run.out()).startsWith("jaccuse ");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void startsOnTheJdkOfTheseTests() {
        ProgramRun run = ProgramRun.of(
                elsewhere,
                Map.of("JACCUSE_JVM_DIRS", System.getProperty("java.home")),
                List.of(LAUNCHER.toString(), "--version"));

        assertThat(run.out()).startsWith("jaccuse ");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void passesTheExitCodeOn() {
        ProgramRun run = ProgramRun.of(elsewhere, Map.of(), List.of(LAUNCHER.toString(), "--no-such-option"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--no-such-option");
    }

    @Test
    void aDamagedStartUpArchiveIsNoneOfTheUsersBusiness() throws IOException {
        Path home = Files.createDirectories(elsewhere.resolve("copy/target"));
        Path real = LAUNCHER.resolveSibling("target");
        Files.copy(LAUNCHER, home.resolveSibling("jaccuse"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.copy(real.resolve("jaccuse.jar"), home.resolve("jaccuse.jar"));
        Files.copy(real.resolve("classpath"), home.resolve("classpath"));
        List<String> version = List.of(home.resolveSibling("jaccuse").toString(), "--version");
        ProgramRun first = ProgramRun.of(elsewhere, Map.of(), version);
        try (var files = Files.newDirectoryStream(home, "start-*")) {
            for (Path archive : files) {
                Files.delete(archive);
                Files.writeString(archive, "not an archive");
            }
        }

        assertThat(first.code()).isZero();
        assertThat(ProgramRun.of(elsewhere, Map.of(), version)).isEqualTo(first);
    }
}
