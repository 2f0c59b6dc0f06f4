package org.jaccuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What no compiler sees: rules on the text of the project's files. */
class ProjectFilesTest {
    private static final Path HOME =
            Path.of(System.getProperty("jaccuse.home", "")).toAbsolutePath();
    private static final Set<String> MADE =
            Set.of(".git", ".idea", ".vscode", "target", "node_modules", "jaccuse-store");

    /** Someone's own folders; the parts stand apart, so that this file does not match itself. */
    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w.:/~-])/(" + String.join("|", "home", "root", "work", "Users") + ")/\\w+");

    @Test
    void addressesStandOnlyInTheVocabulary() {
        Pattern address = Pattern.compile("https?" + "://");
        assertThat(javaFiles("src/main/java"))
                .filteredOn(file -> !file.getParent().endsWith("org/jaccuse/rdf"))
                .filteredOn(file -> address.matcher(text(file)).find())
                .isEmpty();
    }

    @Test
    void noSourceFileIsLongerThan300Lines() {
        assertThat(javaFiles("src"))
                .isNotEmpty()
                .filteredOn(file -> text(file).lines().count() > 300)
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsForAndWhatMayBeAbsent() {
        List<Path> packages = javaFiles("src/main/java").stream()
                .map(Path::getParent)
                .distinct()
                .toList();
        assertThat(packages)
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(text(folder.resolve("package-info.java")))
                        .startsWith("/**")
                        .contains("@NullMarked"));
    }

    @Test
    void noFileNamesAFolderOfOneMachine() {
        // Pages of others, kept as samples, have links of their own.
        Predicate<Path> page = file -> file.toString().endsWith(".html");
        assertThat(files(HOME))
                .isNotEmpty()
                .filteredOn(page.negate())
                .filteredOn(file -> MACHINE_PATH.matcher(text(file)).find())
                .isEmpty();
    }

    private static List<Path> javaFiles(String folder) {
        return files(HOME.resolve(folder)).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    private static List<Path> files(Path top) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(top, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return MADE.contains(folder.getFileName().toString())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    // In a linked work tree .git is a file.
                    if (attributes.isRegularFile()
                            && !MADE.contains(file.getFileName().toString())) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream().sorted().toList();
    }

    /** Read byte by byte, so that a file in any encoding can be searched. */
    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
