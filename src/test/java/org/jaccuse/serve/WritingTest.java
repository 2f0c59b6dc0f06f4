package org.jaccuse.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written through the server keeps the shapes. */
class WritingTest {
    private static Served served;

    @BeforeAll
    static void start(@TempDir Path folder) {
        served = Served.in(folder);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT DATA { GRAPH <urn:g:three> { <urn:s:claim> a <https://w3id.org/jaccuse/ns#Accusation> } }",
                "INSERT DATA { GRAPH <urn:g:three> { _:nobody <urn:p:b> 'c' } }",
                "INSERT DATA { <urn:s:a> <urn:p:b> 'c' }",
                "INSERT DATA { GRAPH <https://w3id.org/jaccuse/document/x> { <urn:s:a> <urn:p:b> 'c' } }",
                "INSERT DATA { GRAPH <urn:g:four> { <urn:s:a> <urn:p:b> 'c' } } ;"
                        + " INSERT DATA { GRAPH <urn:g:three> { <urn:s:claim> a <https://w3id.org/jaccuse/ns#Denial> } }"
            })
    void anUpdateThatBreaksAShapeChangesNothingAndIsToldWhatIsWrong(String update) {
        long before = served.quads();
        HttpResponse<String> answer = served.rightfully(update);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("<", ">: ", "Nothing was changed.");
        assertThat(served.quads()).isEqualTo(before);
        assertThat(served.rightfully("INSERT DATA { GRAPH <urn:g:five> { <urn:s:a> <urn:p:b> 'c' } }")
                        .statusCode())
                .isEqualTo(204);
        assertThat(served.rightfully("DROP GRAPH <urn:g:five>").statusCode()).isEqualTo(204);
        assertThat(served.quads()).isEqualTo(before);
    }

    @Test
    void aGraphThatBreaksAShapeIsNotTaken() {
        long before = served.quads();
        HttpRequest.Builder request = served.request("/data?graph=urn:g:three")
                .header("Authorization", "Bearer " + served.token())
                .header("Content-Type", "text/turtle")
                .PUT(HttpRequest.BodyPublishers.ofString("<urn:s:claim> a <https://w3id.org/jaccuse/ns#Accusation> ."));
        HttpResponse<String> answer = served.send(request);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("<urn:s:claim>: ", "Nothing was changed.");
        assertThat(served.quads()).isEqualTo(before);
    }

    @Test
    void theRegisterTakesFactsButNothingWithoutAName() {
        String insert = "INSERT DATA { GRAPH <https://w3id.org/jaccuse/register> { %s"
                + " <http://www.w3.org/2004/02/skos/core#altLabel> 'Rossiya' } }";
        assertThat(served.rightfully(insert.formatted("<https://w3id.org/jaccuse/actor/russia>"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(served.rightfully(insert.formatted("_:nobody")).statusCode()).isEqualTo(422);
    }
}
