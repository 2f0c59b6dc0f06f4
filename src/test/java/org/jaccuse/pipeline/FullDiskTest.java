package org.jaccuse.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jaccuse.store.Audit;
import org.jaccuse.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store on a disk of a few megabytes that fills up, which takes a right to mount. */
class FullDiskTest {
    private static final int DOCUMENTS = 1200;
    private static final long DISK = 32L << 20;

    @TempDir
    Path folder;

    private Path disk = Path.of("");

    @AfterEach
    void unmount() throws Exception {
        if (!disk.toString().isEmpty()) {
            new ProcessBuilder("umount", disk.toString()).start().waitFor();
        }
    }

    @Test
    void aFullDiskStopsTheRunLosesNothingAndWithRoomItGoesOn() throws Exception {
        disk = mounted();
        Path documents = folder.resolve("documents");
        GeneratedDocuments.write(documents, DOCUMENTS, false);
        String expected = Drill.undisturbed(folder.resolve("undisturbed"), documents);
        Path store = disk.resolve("store");
        Path filler = disk.resolve("filler");
        Files.write(filler, new byte[(int) (DISK * 7 / 8)]);

        Path output = folder.resolve("output");
        String[] command = {store.toString(), "2", "batches", documents.toString()};
        Process process = ScriptedIngest.start(List.of(), output, command);
        assertThat(process.waitFor()).as(Files.readString(output)).isEqualTo(1);
        assertThat(Files.readString(output))
                .contains("] disk full; everything reported as stored is there")
                .contains(store.toString());
        List<String> acknowledged = Drill.acknowledged(output);
        System.out.println("full after " + acknowledged.size() + " of " + DOCUMENTS + " documents");
        assertThat(acknowledged.size()).isLessThan(DOCUMENTS);

        Files.delete(filler);
        try (Store opened = Store.open(store)) {
            assertThat(Drill.digests(opened)).containsAll(acknowledged);
            ScriptedIngest.ingest(opened, 2, false, List.of(documents.toString()), Drill.silent());
            assertThat(Drill.nquads(opened)).isEqualTo(expected);
            assertThat(Audit.of(opened)).allMatch(Audit.Result::passed);
        }
    }

    private Path mounted() throws IOException, InterruptedException {
        Path place = Files.createDirectory(folder.resolve("disk"));
        try {
            Process mount = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=" + DISK, "tmpfs", place.toString())
                    .redirectErrorStream(true)
                    .start();
            assumeTrue(mount.waitFor() == 0, "a small disk cannot be mounted here");
        } catch (IOException e) {
            assumeTrue(false, "there is no mount command here");
        }
        return place;
    }
}
