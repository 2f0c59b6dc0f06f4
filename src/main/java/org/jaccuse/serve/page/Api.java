package org.jaccuse.serve.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jaccuse.query.ViewJson;

/** The answers of {@code /api/}, which {@code openapi.json} describes. */
final class Api {
    private static final JsonFactory JSON = JsonFactory.builder().build();

    private Api() {}

    private interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    static Page search(Asked asked) {
        List<StartPages.Hit> hits = StartPages.hits(asked, asked.value("q").orElse(""));
        return array(json -> {
            for (StartPages.Hit hit : hits) {
                json.writeStartObject();
                json.writeStringField("kind", hit.kind());
                json.writeStringField("label", hit.name().label());
                json.writeStringField("href", hit.name().href());
                json.writeStringField("id", hit.name().iri());
                json.writeStringField("text", hit.text());
                json.writeEndObject();
            }
        });
    }

    static Page incidents(List<StartPages.Incident> incidents) {
        return array(json -> {
            for (StartPages.Incident incident : incidents) {
                json.writeStartObject();
                json.writeStringField("id", incident.name().iri());
                json.writeStringField("label", incident.name().label());
                json.writeNumberField("affirm", incident.affirm());
                json.writeNumberField("deny", incident.deny());
                json.writeNumberField("doubt", incident.doubt());
                json.writeNumberField("documents", incident.documents());
                json.writeBooleanField("contested", incident.contested());
                json.writeEndObject();
            }
        });
    }

    static Page terms(Asked asked) {
        return array(json -> {
            for (VocabularyTerms.Term term : VocabularyTerms.read()) {
                json.writeStartObject();
                json.writeStringField("id", term.iri());
                json.writeStringField("kind", term.kind());
                json.writeEndObject();
            }
        });
    }

    /** As {@code jaccuse explain --format json}. */
    static Page claim(Asked asked) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ViewJson.write(ClaimPage.explanation(asked), out);
        return Page.of(Page.JSON, out.toByteArray());
    }

    private static Page array(Body body) {
        return written(json -> {
            json.writeStartArray();
            body.write(json);
            json.writeEndArray();
        });
    }

    private static Page written(Body body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            body.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Page.of(Page.JSON, out.toByteArray());
    }

    /** What became of an ingest so far. */
    static Page job(Intake.Job job) {
        return written(json -> {
            json.writeStartObject();
            json.writeStringField("id", job.id());
            json.writeBooleanField("done", job.done());
            json.writeArrayFieldStart("lines");
            for (String line : job.lines()) {
                json.writeString(line);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
