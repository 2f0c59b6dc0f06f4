package org.jaccuse.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jaccuse.model.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DestinationTest {
    @TempDir
    private Path folder;

    @Test
    void anExportThatFailsLeavesWhatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("claims.graphml"), "before");
        Excerpt failing = part -> {
            SampleExcerpt.claims().each(part);
            throw new IOException("the disk is full");
        };
        for (String format : new String[] {"nquads", "graphml", "stix"}) {
            assertThatThrownBy(() -> Export.toFile(Formats.load().named(format), failing, file, true))
                    .isInstanceOf(IOException.class);
        }
        assertThat(file).hasContent("before");
        assertThat(files()).containsExactly("claims.graphml");
    }

    @Test
    void whatIsThereIsReplacedOnlyByForce() throws IOException {
        Path file = Files.writeString(folder.resolve("claims.dot"), "before");
        Format dot = Formats.load().named("dot");
        assertThatThrownBy(() -> Export.toFile(dot, SampleExcerpt.claims(), file, false))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("is there already")
                .hasMessageContaining("--force");
        assertThat(file).hasContent("before");
        Export.toFile(dot, SampleExcerpt.claims(), file, true);
        assertThat(file).content().startsWith("digraph");
    }

    @Test
    void aLinkIsReplacedOnlyByForceAndWhatItLeadsToIsLeftAlone() throws IOException {
        Path elsewhere = folder.resolve("elsewhere");
        Path link = Files.createSymbolicLink(folder.resolve("claims.dot"), elsewhere);
        Format dot = Formats.load().named("dot");
        assertThatThrownBy(() -> Export.toFile(dot, SampleExcerpt.claims(), link, false))
                .hasMessageContaining("is there already");
        Export.toFile(dot, SampleExcerpt.claims(), link, true);
        assertThat(link).isRegularFile().content().startsWith("digraph");
        assertThat(elsewhere).doesNotExist();
    }

    @Test
    void aFormatOfSeveralFilesFillsAFolderAndNothingElse() throws IOException {
        Path place = folder.resolve("tables");
        Export.toFile(Formats.load().named("neo4j"), SampleExcerpt.of(Hostile.strings(40)), place, false);
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrder("tables/nodes.csv", "tables/relationships.csv", "tables/load.cypher");
        }
        assertThatThrownBy(() -> Export.toFile(Formats.load().named("neo4j"), SampleExcerpt.claims(), place, false))
                .hasMessageContaining("is there already");
    }

    @Test
    void aPlaceThatCannotBeUsedIsNamedBeforeAnythingIsWritten() throws IOException {
        Format csv = Formats.load().named("csv");
        Format dot = Formats.load().named("dot");
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> Export.toFile(csv, SampleExcerpt.claims(), file, true))
                .hasMessageContaining("is a file");
        assertThatThrownBy(() -> Export.toFile(dot, SampleExcerpt.claims(), folder, true))
                .hasMessageContaining("is a folder");
        assertThatThrownBy(() -> Export.toFile(dot, SampleExcerpt.claims(), folder.resolve("no/where.dot"), true))
                .hasMessageContaining("there is no folder");
        assertThatThrownBy(() -> Export.toStream(csv, SampleExcerpt.claims(), System.out))
                .hasMessageContaining("is several files");
    }

    private Stream<String> files() throws IOException {
        return Files.list(folder).map(file -> file.getFileName().toString());
    }
}
