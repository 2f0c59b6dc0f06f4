package org.jaccuse.link.reconcile;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * JSON schemas of the answers that version 0.2 of the Reconciliation Service API wants. Those in {@code reconciliation} were written after
 * the text of the specification and bear the names of the files that are published with it; {@code
 * -Djaccuse.reconciliation.schemas=FOLDER} takes those in their place.
 */
public final class Schemas {
    private static final String PUBLISHED = "https://reconciliation-api.github.io/specs/0.2/schemas/";
    private static final Path FOLDER =
            Path.of(System.getProperty("jaccuse.reconciliation.schemas", "src/test/resources/reconciliation"));

    private Schemas() {}

    /** What is wrong with a text. */
    public static List<String> faults(String name, String text) {
        try {
            ObjectMapper json = new ObjectMapper();
            ObjectNode schema =
                    (ObjectNode) json.readTree(FOLDER.resolve(name + ".json").toFile());
            // The published ones name no version of JSON Schema that a validator knows.
            schema.remove("$schema");
            JsonSchemaFactory factory = JsonSchemaFactory.getInstance(
                    VersionFlag.V7,
                    builder -> builder.schemaMappers(mappers ->
                            mappers.mapPrefix(PUBLISHED, FOLDER.toUri().toString())));
            SchemaValidatorsConfig config =
                    SchemaValidatorsConfig.builder().preloadJsonSchema(false).build();
            JsonSchema compiled = factory.getSchema(SchemaLocation.of(PUBLISHED + name + ".json"), schema, config);
            return compiled.validate(json.readTree(text)).stream()
                    .map(Object::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
