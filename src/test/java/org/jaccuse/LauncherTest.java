package org.jaccuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher's own decisions, in a project of a few files, with a Java and a Maven that only say what they were told. */
class LauncherTest {
    private static final Path LAUNCHER =
            Path.of(System.getProperty("jaccuse.home", "")).toAbsolutePath().resolve("jaccuse");

    private static final List<String> TOOLS = List.of(
            "sh",
            "basename",
            "cat",
            "dirname",
            "find",
            "grep",
            "head",
            "mkdir",
            "mktemp",
            "mv",
            "readlink",
            "rm",
            "rmdir",
            "sleep",
            "touch");

    @TempDir
    Path folder;

    private Path project;
    private Path jdks;
    private Path tools;

    @BeforeEach
    void aProjectNotYetBuilt() throws IOException {
        project = Files.createDirectories(folder.resolve("a project"));
        jdks = Files.createDirectories(folder.resolve("jdks"));
        tools = Files.createDirectories(folder.resolve("tools"));
        Files.copy(LAUNCHER, project.resolve("jaccuse"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(project.resolve("src/main"));
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        for (String tool : TOOLS) {
            linkTool(tool);
        }
        script(tools.resolve("mvn"), """
                echo built >>mvn.log
                sleep 1
                mkdir -p target && echo jar >target/jaccuse.jar && echo "$PWD/pom.xml" >target/classpath
                """);
    }

    @Test
    void saysInOneLineWhatToInstallWithoutAJdk() throws IOException {
        jdk("old", "11.0.2");

        ProgramRun run = start();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines()).singleElement().asString().contains("no JDK 17 or newer", "openjdk-17-jdk");
    }

    @Test
    void saysInOneLineThatMavenIsMissing() throws IOException {
        jdk("a", "17.0.1");
        Files.delete(tools.resolve("mvn"));

        ProgramRun run = start();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines()).singleElement().asString().contains("install it", "maven");
    }

    @Test
    void takesTheNewestJdkAndPassesArgumentsAsTheyAre() throws IOException {
        jdk("a", "21.0.10");
        jdk("b", "17.0.15");
        jdk("c", "21.0.9");
        jdk("d", "1.8.0_412");

        ProgramRun run = start("ask", "two words", "*");

        assertThat(run.out().lines()).startsWith("a").endsWith("org.jaccuse.cli.Main", "ask", "two words", "*");
        assertThat(run.code()).isEqualTo(7);
    }

    @Test
    void flagsOfNewerJdksAreKeptFromOlderOnes() throws IOException {
        jdk("a", "17.0.15");

        assertThat(start("stats").out())
                .contains("-XX:TieredStopAtLevel=1")
                .doesNotContain("native-access", "AOTCache");
        assertThat(start("ingest", "x").out()).contains("-Xmx").doesNotContain("TieredStopAtLevel");
    }

    @Test
    void aServerStartsFromAnArchiveOfItsOwnThatIsRecordedUntilItAnswers() throws IOException {
        jdk("a", "17.0.15");
        script(jdks.resolve("a/bin/java"), """
                case $1 in -XX:ArchiveClassesAtExit=*)
                    echo classes >"${1#*=}"
                    case "$*" in *' serve '*) echo 'jaccuse answers' >&2; exec sleep 100 ;; esac ;;
                esac
                printf '%s\\n' "$@"
                """);

        assertThat(start("serve").out()).containsPattern("SharedArchiveFile=.*/start-17.0.15-a-serve\n");
        assertThat(start("stats").out()).containsPattern("SharedArchiveFile=.*/start-17.0.15-a\n");
    }

    @Test
    void buildsOnlyWhenSourcesAreNewer() throws IOException {
        jdk("a", "17.0.15");

        assertThat(start().err().lines()).singleElement().asString().contains("building; the first time");
        assertThat(start().err()).isEmpty();
        Path source = Files.writeString(project.resolve("src/main/New.java"), "");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(1)));
        assertThat(start().err().lines()).singleElement().asString().contains("sources are newer");
        assertThat(builds()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void twoAtOnceBuildOnce(boolean flock) throws IOException {
        jdk("a", "17.0.15");
        if (flock) {
            linkTool("flock");
        }

        CompletableFuture<ProgramRun> other = CompletableFuture.supplyAsync(this::start);

        assertThat(start().code()).isEqualTo(7);
        assertThat(other.join().code()).isEqualTo(7);
        assertThat(builds()).isEqualTo(1);
        assertThat(start().code()).as("nothing stays locked").isEqualTo(7);
    }

    @Test
    void showsWhyABuildFails() throws IOException {
        jdk("a", "17.0.15");
        script(tools.resolve("mvn"), "echo '[INFO] chatter'; echo '[ERROR] no such symbol'; exit 1");

        ProgramRun run = start();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("[ERROR] no such symbol", "the build failed")
                .doesNotContain("chatter");
    }

    private ProgramRun start(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(project.resolve("jaccuse").toString()));
        command.addAll(List.of(arguments));
        Map<String, String> environment = Map.of(
                "PATH",
                tools.toString(),
                "JAVA_HOME",
                "",
                "JACCUSE_JAVA_OPTS",
                "",
                "JACCUSE_JVM_DIRS",
                jdks.toString());
        return ProgramRun.of(folder, environment, command);
    }

    /** A JDK whose Java prints its name and, a line each, its arguments, and ends with code 7. */
    private void jdk(String name, String version) throws IOException {
        Path bin = Files.createDirectories(jdks.resolve(name).resolve("bin"));
        Files.writeString(jdks.resolve(name).resolve("release"), "VENDOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(bin.resolve("java"), "printf '%s\\n' " + name + " \"$@\"; exit 7");
        script(bin.resolve("javac"), "exit 1");
    }

    private long builds() throws IOException {
        try (var lines = Files.lines(project.resolve("mvn.log"))) {
            return lines.count();
        }
    }

    private void linkTool(String tool) throws IOException {
        for (String place : System.getenv("PATH").split(":")) {
            Path file = Path.of(place, tool);
            if (Files.isExecutable(file)) {
                Files.createSymbolicLink(tools.resolve(tool), file);
                return;
            }
        }
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
