package org.jaccuse.query;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Explanations and matrices as JSON, in UTF-8. */
public final class ViewJson {
    private static final JsonFactory JSON = JsonFactory.builder().build();

    private ViewJson() {}

    private interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    /** {@code {"claim": …, "facts": [{"section", "label", "value"}]}}; the claim as in {@code jaccuse claims --format jsonl}. */
    public static void write(Explanation explanation, OutputStream out) {
        write(out, json -> {
            json.writeStartObject();
            json.writeFieldName("claim");
            ClaimJson.claim(json, explanation.claim());
            json.writeArrayFieldStart("facts");
            for (Explanation.Fact fact : explanation.facts()) {
                json.writeStartObject();
                json.writeStringField("section", fact.section());
                json.writeStringField("label", fact.label());
                json.writeStringField("value", fact.value());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** {@code [{"accuser", "accused", "affirm", "deny", "doubt"}]}, a cell an object, empty cells left out. */
    public static void write(Matrix matrix, OutputStream out) {
        write(out, json -> {
            json.writeStartArray();
            for (String accuser : matrix.accusers()) {
                for (String accused : matrix.accused()) {
                    cell(json, accuser, accused, matrix.cell(accuser, accused));
                }
            }
            json.writeEndArray();
        });
    }

    private static void cell(JsonGenerator json, String accuser, String accused, Matrix.Cell cell) throws IOException {
        if (cell.claims() > 0) {
            json.writeStartObject();
            json.writeStringField("accuser", accuser);
            json.writeStringField("accused", accused);
            json.writeNumberField("affirm", cell.affirm());
            json.writeNumberField("deny", cell.deny());
            json.writeNumberField("doubt", cell.doubt());
            json.writeEndObject();
        }
    }

    private static void write(OutputStream out, Body body) {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            body.write(json);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
