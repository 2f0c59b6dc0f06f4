package org.jaccuse.read.office;

import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jaccuse.Mutations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A short run of {@link OfficeFuzz} over the shipped examples and over what longer runs have found. */
class OfficeFuzzTest {
    private static final int DAMAGED = 60;

    static Stream<Path> seeds() throws IOException {
        Stream.Builder<Path> seeds = Stream.builder();
        for (String folder : new String[] {"data/formats", "src/test/resources/fuzz/office"}) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                files.filter(Files::isRegularFile).sorted().forEach(seeds::add);
            }
        }
        return seeds.build();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void soundAndDamagedFilesAreReadOrRefused(Path seed) throws IOException {
        byte[] whole = Files.readAllBytes(seed);
        Mutations mutations = new Mutations(seed.getFileName().toString().hashCode());
        assertThatNoException().isThrownBy(() -> OfficeFuzz.fuzzerTestOneInput(whole));
        for (int i = 0; i < DAMAGED; i++) {
            byte[] damaged = mutations.of(whole);
            assertThatNoException().as("mutation %d", i).isThrownBy(() -> OfficeFuzz.fuzzerTestOneInput(damaged));
        }
    }
}
