package org.jaccuse.query;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Claims as JSON Lines, in UTF-8: the stable contract of {@code jaccuse claims --format jsonl}. Absent values are {@code null}. */
public final class ClaimJson {
    private static final JsonFactory JSON = JsonFactory.builder().build();

    private ClaimJson() {}

    /**
     * One claim a line.
     *
     * @param out left open
     */
    public static void write(List<ClaimRow> claims, OutputStream out) {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setRootValueSeparator(null);
            for (ClaimRow claim : claims) {
                claim(json, claim);
                json.writeRaw('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void claim(JsonGenerator json, ClaimRow claim) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", claim.id());
        json.writeStringField("document", claim.document());
        json.writeStringField("type", claim.type());
        json.writeStringField("stance", claim.stance());
        orNull(json, "certainty", claim.certainty());
        role(json, "subject", claim.subject());
        role(json, "object", claim.object());
        role(json, "source", claim.source());
        json.writeArrayFieldStart("via");
        for (ClaimRow.Role relay : claim.via()) {
            role(json, null, relay);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("hedges");
        for (String hedge : claim.hedges()) {
            json.writeString(hedge);
        }
        json.writeEndArray();
        orNull(json, "claimedOn", claim.claimedOn());
        evidence(json, claim.evidence());
        json.writeEndObject();
    }

    private static void role(JsonGenerator json, @Nullable String field, ClaimRow.Role role) throws IOException {
        if (field != null) {
            json.writeFieldName(field);
        }
        json.writeStartObject();
        json.writeStringField("label", role.label());
        json.writeStringField("mention", role.mention());
        json.writeStringField("id", role.id());
        json.writeEndObject();
    }

    private static void evidence(JsonGenerator json, ClaimRow.Quote evidence) throws IOException {
        json.writeObjectFieldStart("evidence");
        json.writeStringField("quote", evidence.quote());
        json.writeNumberField("start", evidence.start());
        json.writeNumberField("end", evidence.end());
        json.writeStringField("digest", evidence.digest());
        json.writeEndObject();
    }

    private static void orNull(JsonGenerator json, String field, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.get());
        } else {
            json.writeNullField(field);
        }
    }
}
