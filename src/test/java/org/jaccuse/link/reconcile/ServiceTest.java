package org.jaccuse.link.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.jaccuse.link.reconcile.Service.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The service's answers against what the specification demands of them. */
class ServiceTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Service SERVICE = new Service(
            ReconcilerTest.known(),
            "https://w3id.org/jaccuse/",
            "https://w3id.org/jaccuse/ns#",
            "http://localhost:8080/reconcile");

    @Test
    void theManifestIsAsTheSpecificationWantsIt() throws IOException {
        Reply reply = SERVICE.answer("", Map.of());
        assertThat(reply.status()).isEqualTo(200);
        assertThat(Schemas.faults("manifest", reply.body())).isEmpty();
        assertThat(JSON.readTree(reply.body()).path("versions").path(0).asText())
                .isEqualTo("0.2");
    }

    @Test
    void aBatchIsAnsweredQueryByQuery() throws IOException {
        Reply reply = SERVICE.answer("/", Map.of("queries", """
                {"q0": {"query": "Cozy Bear"},
                 "q1": {"query": "Nobelium", "type": "actor", "limit": 1,
                        "properties": [{"pid": "country", "v": [{"id": "place/russia", "name": "Russia"}]}]},
                 "q2": {"query": "Marble Otter", "type": ["incident"]}}
                """));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(Schemas.faults("reconciliation-result-batch", reply.body())).isEmpty();
        JsonNode answers = JSON.readTree(reply.body());
        assertThat(answers.path("q0").path("result").path(0).path("id").asText())
                .isEqualTo("actor/apt29");
        assertThat(answers.path("q0").path("result").path(0).path("match").asBoolean())
                .isTrue();
        assertThat(answers.path("q1").path("result")).hasSize(1);
        assertThat(answers.path("q1").path("result").path(0).path("match").asBoolean())
                .isTrue();
        assertThat(answers.path("q2").path("result")).isEmpty();
    }

    @Test
    void whatIsTypedIsCompleted() throws IOException {
        Reply reply = SERVICE.answer("/suggest/entity", Map.of("prefix", "la"));
        assertThat(Schemas.faults("suggest-entities-response", reply.body())).isEmpty();
        assertThat(JSON.readTree(reply.body()).path("result").path(0).path("id").asText())
                .isEqualTo("actor/lazarus-group");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"q0\": {\"query\": \"\"}}",
                "{\"q0\": 3}",
                "{\"q0\": {\"query\": \"x\", \"limit\": 0}}",
                "{\"q0\": {\"query\": \"a\"}, \"q0\": {\"query\": \"b\"}}"
            })
    void whatIsNoBatchIsRefusedInWords(String queries) throws IOException {
        Reply reply = SERVICE.answer("", Map.of("queries", queries));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(JSON.readTree(reply.body()).path("error").asText()).isNotBlank();
    }

    @Test
    void depthAndNumberOfQueriesHaveTheirLimits() {
        String deep = "{\"q0\": " + "[".repeat(2000) + "]".repeat(2000) + "}";
        assertThat(SERVICE.answer("", Map.of("queries", deep)).status()).isEqualTo(400);
        StringBuilder many = new StringBuilder("{\"a\": {\"query\": \"x\"}");
        for (int i = 0; i < 1000; i++) {
            many.append(", \"q").append(i).append("\": {\"query\": \"x\"}");
        }
        assertThat(SERVICE.answer("", Map.of("queries", many + "}")).status()).isEqualTo(413);
        String longName = "{\"q0\": {\"query\": \"" + "x".repeat(2000) + "\"}}";
        assertThat(SERVICE.answer("", Map.of("queries", longName)).status()).isEqualTo(400);
        assertThat(SERVICE.answer("/elsewhere", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void typesAndPropertiesAreCompletedToo() throws IOException {
        Reply types = SERVICE.answer("/suggest/type", Map.of("prefix", "ac"));
        assertThat(Schemas.faults("suggest-types-response", types.body())).isEmpty();
        assertThat(JSON.readTree(types.body()).path("result")).hasSize(1);
        Reply properties = SERVICE.answer("/suggest/property", Map.of("prefix", ""));
        assertThat(Schemas.faults("suggest-properties-response", properties.body()))
                .isEmpty();
        assertThat(JSON.readTree(properties.body()).path("result")).hasSize(3);
        Reply later = SERVICE.answer("/suggest/property", Map.of("prefix", "", "cursor", "2"));
        assertThat(JSON.readTree(later.body()).path("result")).hasSize(1);
    }

    @Test
    void moreColumnsComeForWhatIsMatched() throws IOException {
        Reply proposed = SERVICE.answer("/properties", Map.of("type", "actor"));
        assertThat(Schemas.faults("data-extension-property-proposal", proposed.body()))
                .isEmpty();
        Reply reply = SERVICE.answer("", Map.of("extend", """
                {"ids": ["actor/apt29", "actor/nobody"], "properties": [{"id": "alias"}, {"id": "country"}]}
                """));
        assertThat(Schemas.faults("data-extension-response", reply.body())).isEmpty();
        JsonNode rows = JSON.readTree(reply.body()).path("rows");
        assertThat(rows.path("actor/apt29").path("alias")).hasSize(2);
        assertThat(rows.path("actor/apt29").path("country").path(0).path("str").asText())
                .isEqualTo("russia");
        assertThat(rows.path("actor/nobody").path("alias")).isEmpty();
        assertThat(SERVICE.answer("", Map.of("extend", "{\"ids\": [], \"properties\": [{\"id\": \"x\"}]}"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void anEntityHasAPreviewAndAPage() {
        Reply preview = SERVICE.answer("/preview", Map.of("id", "actor/apt29"));
        assertThat(preview.type()).isEqualTo("text/html");
        assertThat(preview.body()).contains("Cozy Bear").contains("http://localhost:8080/actor/apt29");
        assertThat(SERVICE.answer("/view", Map.of("id", "actor/apt29")).body())
                .isEqualTo("http://localhost:8080/actor/apt29");
        assertThat(SERVICE.answer("/view", Map.of("id", "../etc")).status()).isEqualTo(404);
    }

    @Test
    void theSchemasSeeWhatIsWrong() {
        assertThat(Schemas.faults("manifest", "{\"versions\": \"0.2\"}")).hasSizeGreaterThan(2);
        assertThat(Schemas.faults(
                        "reconciliation-result-batch", "{\"q0\": {\"result\": [{\"id\": 3, \"name\": \"x\"}]}}"))
                .hasSize(2);
        assertThat(Schemas.faults("suggest-entities-response", "{}")).hasSize(1);
        assertThat(Schemas.faults("suggest-types-response", "{\"result\": [{\"id\": \"x\"}]}"))
                .hasSize(1);
    }
}
