package org.jaccuse.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpokenTest {
    private final Spoken names = new Spoken();

    @Test
    void knowsTheLastAndTheMostFrequent() {
        assertThat(names.last()).isEmpty();
        assertThat(names.mostFrequent()).isEmpty();
        List.of("Ada Bo", "Cy", "Dee", "Cy", "Ada Bo", "Dee Bo").forEach(names::add);
        assertThat(names.last()).contains("Dee Bo");
        assertThat(names.mostFrequent()).as("of two as frequent the first").contains("Ada Bo");
    }

    @Test
    void findsTheLastLongerNameByItsEnd() {
        List.of("Ada Lee Bo", "Dee Bo", "Cy").forEach(names::add);
        assertThat(names.endingIn("Bo")).contains("Dee Bo");
        assertThat(names.endingIn("Lee Bo")).contains("Ada Lee Bo");
        assertThat(names.endingIn("Cy")).isEmpty();
        assertThat(names.endingIn("ee Bo")).isEmpty();
        assertThat(names.endingIn("Ada")).isEmpty();
    }

    @Test
    void forgetsAll() {
        names.add("Ada Bo");
        names.clear();
        assertThat(names.last()).isEmpty();
        assertThat(names.mostFrequent()).isEmpty();
        assertThat(names.endingIn("Bo")).isEmpty();
    }
}
