package org.jaccuse.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClaimChangeTest {
    private static final ClaimRow SURE = claim("Russia", "actor/russia", "affirm", "certain");
    private static final ClaimRow UNSURE = claim("Russia", "actor/russia", "affirm", "probable", "likely");
    private static final ClaimRow DENIAL = claim("Russia", "actor/russia", "deny", "certain");
    private static final ClaimRow OTHER = claim("Iran", "actor/iran", "affirm", "certain");

    @Test
    void claimsAppearVanishAndChange() {
        assertThat(kinds(snapshot(SURE), snapshot(SURE))).isEmpty();
        assertThat(kinds(snapshot(SURE), snapshot(UNSURE))).containsExactly("changed");
        assertThat(kinds(snapshot(SURE), snapshot(DENIAL))).containsExactly("changed");
        assertThat(kinds(snapshot(SURE), snapshot(OTHER))).containsExactly("appeared", "vanished");
        assertThat(kinds(snapshot(), snapshot(SURE, OTHER))).containsExactly("appeared", "appeared");
        assertThat(kinds(snapshot(SURE, UNSURE), snapshot(UNSURE, SURE, SURE))).isEmpty();
    }

    @Test
    void ofAClaimSaidTwiceTheSentenceThatChangedIsShown() {
        List<ClaimChange> changes = ClaimChange.between(snapshot(SURE, UNSURE), snapshot(SURE, DENIAL));
        assertThat(changes).containsExactly(new ClaimChange(Optional.of(UNSURE), Optional.of(DENIAL)));
    }

    @Test
    void actorsThatTheRegisterDoesNotKnowGoByTheirWords() {
        ClaimRow before = claim("a gang", "actor/gang~1111", "affirm", "certain");
        ClaimRow after = claim("A gang", "actor/gang~2222", "affirm", "certain");
        assertThat(kinds(snapshot(before), snapshot(after))).isEmpty();
    }

    @Test
    void aChangeIsWrittenForProgramsToo() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DiffWriter(new PrintStream(out, true, StandardCharsets.UTF_8), Paint.PLAIN)
                .jsonLines(List.of(snapshot(SURE), snapshot(UNSURE)));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("{\"change\":\"changed\",\"from\":\"sha256:00\",\"to\":\"sha256:00\",\"before\":{\"id\"")
                .endsWith("}}\n");
    }

    private static List<String> kinds(Snapshot earlier, Snapshot later) {
        return ClaimChange.between(earlier, later).stream()
                .map(ClaimChange::kind)
                .toList();
    }

    private static Snapshot snapshot(ClaimRow... claims) {
        return new Snapshot("d", "sha256:00", Optional.empty(), Optional.empty(), Arrays.asList(claims));
    }

    private static ClaimRow claim(String who, String id, String stance, String certainty, String... hedges) {
        return new ClaimRow(
                "d#c",
                "page",
                "responsible",
                stance,
                Optional.of(certainty),
                new ClaimRow.Role(who, who, id),
                new ClaimRow.Role("attack", "the attack", "incident/x"),
                new ClaimRow.Role("FBI", "The FBI", "actor/fbi"),
                List.of(),
                List.of(hedges),
                Optional.empty(),
                new ClaimRow.Quote("words", 0, 5, "sha256:00"));
    }
}
