package org.jaccuse.acquire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jaccuse.model.RawDocument;
import org.jaccuse.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSourceTest {
    private final List<RawDocument> found = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();

    @TempDir
    Path folder;

    private void acquire(Object... locations) {
        List<String> names = new ArrayList<>();
        for (Object location : locations) {
            names.add(location.toString());
        }
        new FileSource(1000).acquire(names, found::add, refused::add);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<String> below() {
        return found.stream()
                .map(raw -> raw.location().substring(folder.toString().length() + 1))
                .toList();
    }

    @Test
    void givesTheBytesTheirTypeAndTheirDigest() throws IOException {
        acquire(write("a.txt", "abc"));
        assertThat(refused).isEmpty();
        assertThat(found).singleElement().satisfies(raw -> {
            assertThat(raw.location()).isEqualTo(folder.resolve("a.txt").toString());
            assertThat(raw.bytes()).isEqualTo("abc".getBytes(StandardCharsets.UTF_8));
            assertThat(raw.declaredType()).contains("text/plain");
            assertThat(raw.digest())
                    .isEqualTo("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        });
    }

    @Test
    void walksFoldersInCodePointOrderOfTheirPaths() throws IOException {
        for (String name : List.of("b/x.txt", "b.txt", "a.txt", "\uffee.txt", "\ud83d\ude00.txt")) {
            try {
                write(name, name);
            } catch (RuntimeException e) {
                assumeTrue(false, "this file system cannot name a file " + name);
            }
        }
        acquire(folder);
        assertThat(below()).containsExactly("a.txt", "b.txt", "b/x.txt", "\uffee.txt", "\ud83d\ude00.txt");
    }

    @Test
    void joinsAFolderGivenWithASlashOnce() throws IOException {
        write("a.txt", "abc");
        acquire(folder + "/");
        assertThat(found).extracting(RawDocument::location).containsExactly(folder + "/a.txt");
    }

    @Test
    void namesWhatIsMissingEmptyOrTooLargeAndGoesOn() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("none"));
        acquire(
                folder.resolve("gone.txt"),
                empty,
                write("void.txt", ""),
                write("big.txt", "x".repeat(1001)),
                "",
                "a\0b");
        assertThat(refused)
                .extracting(Refusal::reason)
                .containsExactly(
                        "no such file or folder; check the spelling",
                        "no files; expected a folder with documents",
                        "empty file; expected text",
                        "larger than 1000 bytes, the most that is read; split it",
                        "not a path; expected the name of a file or folder",
                        "not a path; expected the name of a file or folder");
        acquire(write("full.txt", "x".repeat(1000)));
        assertThat(found).hasSize(1);
    }

    @Test
    void passesOverHiddenFilesAndLinksByName() throws IOException {
        write(".hidden", "x");
        write(".git/config", "x");
        Files.createSymbolicLink(folder.resolve("link.txt"), write("real.txt", "x"));
        Files.createSymbolicLink(folder.resolve("up"), folder);
        acquire(folder);
        assertThat(below()).containsExactly("real.txt");
        assertThat(refused)
                .extracting(Refusal::location)
                .containsExactly(folder + "/.git", folder + "/.hidden", folder + "/link.txt", folder + "/up");
    }

    @Test
    void readsALinkThatIsItselfNamed() throws IOException {
        acquire(Files.createSymbolicLink(folder.resolve("link.txt"), write("real.txt", "x")));
        assertThat(found).hasSize(1);
    }

    @Test
    void refusesDevices() {
        assumeTrue(Files.exists(Path.of("/dev/null")), "no devices on this system");
        acquire("/dev/null");
        assertThat(refused)
                .extracting(Refusal::reason)
                .containsExactly("a pipe, socket or device; expected a regular file");
    }

    @Test
    void doesNotWaitForAPipe() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no mkfifo on this system");
        assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString())
                        .start()
                        .waitFor())
                .isZero();
        acquire(folder);
        assertThat(refused)
                .extracting(Refusal::reason)
                .containsExactly("a pipe, socket or device; expected a regular file");
    }
}
