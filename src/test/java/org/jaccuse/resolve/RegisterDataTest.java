package org.jaccuse.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.DataFile;
import org.jaccuse.model.NamedEntity;
import org.jaccuse.model.NamedEntity.Kind;
import org.junit.jupiter.api.Test;

class RegisterDataTest {
    private static final Register REGISTER = Register.load(Bundle.shipped());

    @Test
    void everyFileOfTheRegisterLoads() {
        assertThat(REGISTER.files())
                .extracting(DataFile::stem)
                .containsExactly(
                        "agencies",
                        "companies",
                        "datasets",
                        "groups",
                        "incidents",
                        "malware",
                        "officials",
                        "organisations",
                        "places",
                        "states",
                        "weights",
                        "words");
    }

    @Test
    void itKnowsTheStatesAndEnoughGroupsIncidentsAndOfficials() {
        Map<Kind, Long> counts =
                REGISTER.entities().stream().collect(Collectors.groupingBy(NamedEntity::kind, Collectors.counting()));

        assertThat(counts.get(Kind.STATE)).isEqualTo(197);
        assertThat(counts.get(Kind.THREAT_GROUP)).isGreaterThanOrEqualTo(160);
        assertThat(counts.get(Kind.MALWARE)).isGreaterThanOrEqualTo(120);
        assertThat(counts.get(Kind.INCIDENT)).isGreaterThanOrEqualTo(100);
        assertThat(counts.get(Kind.AGENCY)).isGreaterThanOrEqualTo(100);
        assertThat(counts.get(Kind.PERSON)).isGreaterThanOrEqualTo(150);
        assertThat(counts.get(Kind.COMPANY)).isGreaterThanOrEqualTo(100);
    }

    @Test
    void entitiesAreSortedAndUnique() {
        List<String> ids = REGISTER.entities().stream().map(NamedEntity::id).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void everyNameFindsItsEntry() {
        for (NamedEntity entity : REGISTER.entities()) {
            for (String name : entity.names()) {
                assertThat(REGISTER.candidates(name))
                        .as(name)
                        .extracting(c -> c.entity().id())
                        .contains(entity.id());
            }
        }
    }

    @Test
    void everyStateIsNamedByItsAuthoritiesUnlessItsDemonymIsShared() {
        for (NamedEntity state : ofKind(Kind.STATE)) {
            for (String demonym : REGISTER.entry(state.id()).orElseThrow().all("j:demonym")) {
                if (!List.of("Congolese", "Dominican").contains(demonym)) {
                    Candidate best =
                            REGISTER.candidates(demonym + " authorities").get(0);
                    assertThat(best.entity().id()).as(demonym).isEqualTo(state.id());
                }
            }
        }
    }

    @Test
    void groupsAreNotTiedToStates() {
        for (NamedEntity group : ofKind(Kind.THREAT_GROUP)) {
            assertThat(REGISTER.entry(group.id()).orElseThrow().values())
                    .as(group.id())
                    .doesNotContainKeys("j:belongsTo", "j:within", "j:demonym");
        }
    }

    @Test
    void incidentsAreDisclosedAfterTheyBegan() {
        for (NamedEntity incident : ofKind(Kind.INCIDENT)) {
            Entry entry = REGISTER.entry(incident.id()).orElseThrow();
            String began = entry.one("schema:startDate").orElseThrow();
            String disclosed = entry.one("j:disclosed").orElseThrow();
            assertThat(Days.last(disclosed)).as(incident.id()).isAfterOrEqualTo(Days.first(began));
        }
    }

    @Test
    void officesEndAfterTheyBegin() {
        for (NamedEntity person : ofKind(Kind.PERSON)) {
            for (Tenure tenure : REGISTER.entry(person.id()).orElseThrow().tenures()) {
                assertThat(tenure.until().filter(end -> end.isBefore(tenure.from())))
                        .as(person.id())
                        .isEmpty();
            }
        }
    }

    private static List<NamedEntity> ofKind(Kind kind) {
        return REGISTER.entities().stream().filter(e -> e.kind() == kind).toList();
    }
}
