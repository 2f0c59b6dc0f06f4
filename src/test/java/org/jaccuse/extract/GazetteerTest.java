package org.jaccuse.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jaccuse.model.NamedEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
    private final Gazetteer gazetteer = new Gazetteer(List.of(
            new NamedEntity("actor/russia", "Russia", NamedEntity.Kind.STATE, List.of("Russia", "Moscow")),
            new NamedEntity("actor/gru", "GRU", NamedEntity.Kind.AGENCY, List.of("GRU", "Main Directorate")),
            new NamedEntity("actor/us", "United States", NamedEntity.Kind.STATE, List.of("United States", "US")),
            new NamedEntity(
                    "actor/maze", "Maze", NamedEntity.Kind.THREAT_GROUP, List.of("Maze", "Maze Team", "infrared")),
            new NamedEntity("actor/putin", "Vladimir Putin", NamedEntity.Kind.PERSON, List.of("Putin"))));

    @ParameterizedTest
    @CsvSource({
        "Moscow, actor/russia",
        "The Main Directorate, actor/gru",
        "the main directorate, actor/gru",
        "Russia's, actor/russia",
        "Russia’s, actor/russia",
        "President Vladimir Putin, actor/putin",
        "US, actor/us",
        "the Maze, actor/maze",
        "MAZE TEAM, actor/maze",
        "maze team, actor/maze",
        "infrared, actor/maze",
        "russia, actor/russia"
    })
    void findsANameAsTextsWriteIt(String words, String id) {
        assertThat(gazetteer.find(words)).map(NamedEntity::id).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"us", "maze", "a maze", "the maze", "Putin ally", "Rus", "", "gru"})
    void findsNoNameInOtherWords(String words) {
        assertThat(gazetteer.find(words)).isEmpty();
    }

    @Test
    void aNameThatTwoShareIsTheFirstOnes() {
        Gazetteer shared = new Gazetteer(List.of(
                new NamedEntity("actor/a", "A", NamedEntity.Kind.THREAT_GROUP, List.of("Evil Corp")),
                new NamedEntity("actor/b", "B", NamedEntity.Kind.THREAT_GROUP, List.of("Evil Corp"))));
        assertThat(shared.find("Evil Corp")).map(NamedEntity::id).contains("actor/a");
    }
}
