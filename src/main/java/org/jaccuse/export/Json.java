package org.jaccuse.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Optional;

/** Writes JSON as it comes, indented, with line feeds on every machine. */
final class Json implements Closeable {
    private final JsonGenerator json;

    Json(OutputStream out) throws IOException {
        DefaultIndenter indent = new DefaultIndenter(" ", "\n");
        this.json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8);
        json.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
    }

    /** Begins an object in an array or at the top. */
    Json object() throws IOException {
        json.writeStartObject();
        return this;
    }

    /** Begins an array at the top. */
    Json list() throws IOException {
        json.writeStartArray();
        return this;
    }

    Json endList() throws IOException {
        return endArray();
    }

    /** Begins an object as a member. */
    Json object(String name) throws IOException {
        json.writeObjectFieldStart(name);
        return this;
    }

    Json array(String name) throws IOException {
        json.writeArrayFieldStart(name);
        return this;
    }

    Json endObject() throws IOException {
        json.writeEndObject();
        return this;
    }

    Json endArray() throws IOException {
        json.writeEndArray();
        return this;
    }

    Json field(String name, String value) throws IOException {
        json.writeStringField(name, Plain.text(value));
        return this;
    }

    Json field(String name, int value) throws IOException {
        json.writeNumberField(name, value);
        return this;
    }

    Json field(String name, double value) throws IOException {
        json.writeNumberField(name, value);
        return this;
    }

    Json field(String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
        return this;
    }

    /** A member that is left out when there is no value. */
    Json field(String name, Optional<String> value) throws IOException {
        return value.isPresent() && !value.get().isEmpty() ? field(name, value.get()) : this;
    }

    /** An array of texts, left out when it would be empty. */
    Json texts(String name, Collection<String> values) throws IOException {
        if (!values.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (String value : values) {
                json.writeString(Plain.text(value));
            }
            json.writeEndArray();
        }
        return this;
    }

    /** A text in an array. */
    Json item(String value) throws IOException {
        json.writeString(Plain.text(value));
        return this;
    }

    @Override
    public void close() throws IOException {
        json.writeRaw('\n');
        json.close();
    }
}
