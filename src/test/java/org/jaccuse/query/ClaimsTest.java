package org.jaccuse.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    private static final List<ClaimRow> CLAIMS = SampleStore.inquiry().claims();

    @Test
    void claimsStandInOrderOfDocumentStartAndIdWithoutThoseOfOlderVersions() {
        assertThat(CLAIMS)
                .extracting(claim -> claim.document() + " " + claim.evidence().start() + " " + claim.stance())
                .containsExactly(
                        "archive/solarwinds.txt 0 deny",
                        "archive/solarwinds.txt 0 affirm",
                        "news/colonial.html 0 affirm",
                        "news/colonial.html 51 doubt",
                        "news/colonial.html 131 deny",
                        "news/colonial.html 183 affirm",
                        "statement.txt 0 affirm",
                        "wire/jbs.txt 0 affirm",
                        "wire/jbs.txt 0 affirm");
        assertThat(CLAIMS.get(0).id()).isLessThan(CLAIMS.get(1).id());
    }

    @Test
    void aLineHasTheFieldsOfTheContractInTheirOrder() throws IOException {
        List<JsonNode> lines = lines();
        assertThat(lines).hasSize(9).allSatisfy(line -> {
            assertThat(names(line))
                    .containsExactly(
                            "id",
                            "document",
                            "type",
                            "stance",
                            "certainty",
                            "subject",
                            "object",
                            "source",
                            "via",
                            "hedges",
                            "claimedOn",
                            "evidence");
            assertThat(names(line.get("source"))).containsExactly("label", "mention", "id");
            assertThat(names(line.get("evidence"))).containsExactly("quote", "start", "end", "digest");
        });
        JsonNode relayed = lines.get(8);
        assertThat(relayed.get("subject").get("mention").asText()).isEqualTo("a criminal group");
        assertThat(relayed.get("hedges").toString()).isEqualTo("[\"believes\",\"could\"]");
        assertThat(relayed.get("claimedOn").asText()).isEqualTo("2021-06-01");
        assertThat(relayed.get("via").get(0).get("label").asText()).isEqualTo("White House");
        assertThat(lines.get(3).get("certainty").isNull()).isTrue();
    }

    @Test
    void theTextItselfNobodyNamedAndAnUnknownActorHaveFixedLabels() {
        assertThat(CLAIMS.get(2).source().label()).isEqualTo("AUTHOR");
        assertThat(CLAIMS.get(5).source().label()).isEqualTo("UNSPECIFIED");
        assertThat(CLAIMS.get(6).subject().label()).isEqualTo("unknown");
        assertThat(CLAIMS.get(6).subject().mention()).isEmpty();
    }

    @Test
    void aChainRunsFromTheOutermostRelayInwards() {
        assertThat(CLAIMS.get(6).via())
                .extracting(ClaimRow.Role::label)
                .containsExactly("White House", "United States");
    }

    @Test
    void aQuoteIsAsLongAsItsOffsetsSay() {
        assertThat(CLAIMS)
                .allSatisfy(claim -> assertThat(claim.evidence().quote())
                        .hasSize(claim.evidence().end() - claim.evidence().start()));
    }

    @Test
    void theReadableFormShowsWhoWhomStanceChainSentenceAndPlace() {
        assertThat(new ClaimText(Paint.PLAIN).of(CLAIMS.subList(8, 9))).isEqualTo("""
                        JBS → criminal group
                            affirm, possible (“believes”, “could”): criminal group behind JBS attack (2021)
                            via White House
                            “The White House let it be known that JBS believes a criminal group, probably from Russia, could
                            be behind the attack.”
                            2021-06-01, wire/jbs.txt, 0–117

                        1 claim
                        """);
        assertThat(new ClaimText(Paint.ANSI).of(CLAIMS.subList(8, 9)))
                .startsWith("\u001b[1mJBS → criminal group\u001b[0m");
    }

    private static List<JsonNode> lines() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ClaimJson.write(CLAIMS, bytes);
        List<JsonNode> lines = new ArrayList<>();
        for (String line : bytes.toString(StandardCharsets.UTF_8).split("\n")) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
