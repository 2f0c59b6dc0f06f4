package org.jaccuse.link.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jaccuse.model.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconcilerTest {
    private static final Reconciler KNOWN = new Reconciler(List.of(
            known("actor/apt29", "APT29", Set.of("russia"), "APT29", "Cozy Bear", "Nobelium"),
            known("actor/misp~2", "UNC2452", Set.of(), "UNC2452", "Nobelium"),
            known("actor/lazarus-group", "Lazarus Group", Set.of("north-korea"), "Lazarus Group", "HIDDEN COBRA"),
            known("actor/russia", "Russia", Set.of(), "Russia"),
            known("malware/wannacry", "WannaCry", Set.of(), "WannaCry"),
            known("actor/formula", "=cmd()", Set.of(), "=cmd()")));

    private static Known known(String id, String label, Set<String> countries, String... names) {
        return new Known(id, id.replaceFirst("/.*", ""), label, List.of(names), countries, List.of());
    }

    private static Wanted wanted(String name) {
        return new Wanted(name, Set.of(), 3, List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "Cozy Bear, actor/apt29, true",
        "cozy-bear, actor/apt29, true",
        "APT 29, actor/apt29, true",
        "Lazarus, actor/lazarus-group, true",
        "Hidden Cobra Group, actor/lazarus-group, true",
        "Wanacry, malware/wannacry, false"
    })
    void aNameIsFoundHoweverItIsSpelt(String name, String id, boolean sure) {
        Match first = KNOWN.find(wanted(name)).get(0);
        assertThat(first.id()).isEqualTo(id);
        assertThat(first.sure()).isEqualTo(sure);
    }

    @Test
    void aNameOfTwoIsSureOfNeither() {
        List<Match> found = KNOWN.find(wanted("Nobelium"));
        assertThat(found).extracting(Match::id).containsExactly("actor/apt29", "actor/misp~2");
        assertThat(found)
                .noneMatch(Match::sure)
                .allMatch(match -> match.reason().contains("as 1 more"));
    }

    @Test
    void aCountryTellsThemApart() {
        List<Match> found = KNOWN.find(new Wanted("Nobelium", Set.of(), 3, List.of("Russia")));
        assertThat(found.get(0).id()).isEqualTo("actor/apt29");
        assertThat(found.get(0).sure()).isTrue();
        assertThat(KNOWN.find(new Wanted("Cozy Bear", Set.of(), 3, List.of("china")))
                        .get(0)
                        .sure())
                .isFalse();
    }

    @Test
    void onlyTheTypeThatIsAskedForCounts() {
        assertThat(KNOWN.find(new Wanted("WannaCry", Set.of("actor"), 3, List.of())))
                .isEmpty();
    }

    @Test
    void anIdentifierFindsWhatHasIt() {
        Match first = KNOWN.find(wanted("malware/wannacry")).get(0);
        assertThat(first.name()).isEqualTo("WannaCry");
        assertThat(first.sure()).isTrue();
    }

    @Test
    void aCountryWithoutANameFindsWhatIsTiedToItAndIsSureOfNothing() {
        List<Match> found = KNOWN.find(new Wanted("", Set.of(), 3, List.of("North Korea", "Russia")));
        assertThat(found).extracting(Match::id).containsExactly("actor/apt29");
        assertThat(found).noneMatch(Match::sure);
    }

    @Test
    void nothingIsFoundForNothing() {
        assertThat(KNOWN.find(wanted("—"))).isEmpty();
        assertThat(KNOWN.find(wanted("Marble Otter"))).isEmpty();
    }

    @Test
    void everyRowOfATableComesOutInItsOrder(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("t.csv"), "name,seen\r\n\"Bear, Cozy\",1\r\nNobelium,2\r\n\r\n,3\r\n=cmd(),4\r\nx\r\n");
        StringBuilder out = new StringBuilder();
        Columns.Result result = new Columns(KNOWN, "name", Optional.empty()).run(file, out);
        assertThat(out.toString().split("\r\n"))
                .startsWith("name,seen,jaccuse id,jaccuse name,jaccuse score,jaccuse match,jaccuse others")
                .anyMatch(line -> line.startsWith("Nobelium,2,actor/apt29,APT29,80.0,false,actor/misp~2"))
                .contains("\"\",3,,,,,")
                .anyMatch(line -> line.startsWith("=cmd(),4,actor/formula,'=cmd()"));
        assertThat(result.rows()).isEqualTo(4);
        assertThat(result.refused())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.location()).endsWith(":7"));
    }

    @Test
    void aTableWithoutTheColumnIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), "a,b\n1,2\n");
        assertThatThrownBy(() -> new Columns(KNOWN, "name", Optional.empty()).run(file, new StringBuilder()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("no column 'name'")
                .hasMessageContaining("[a, b]");
    }

    static Reconciler known() {
        return KNOWN;
    }
}
