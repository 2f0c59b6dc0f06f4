package org.jaccuse.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.jaccuse.Mutations;
import org.jaccuse.acquire.Arrivals;
import org.jaccuse.acquire.Sources;
import org.jaccuse.acquire.WebOptions;
import org.jaccuse.model.RawDocument;
import org.jaccuse.model.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles in Parquet as JSON Lines of the same articles. */
class ParquetArticlesTest {
    private static final String STRINGS =
            "message articles { optional binary text (STRING); optional binary url (STRING);"
                    + " optional int32 words; optional binary title (STRING); optional binary date (STRING); }";
    private static final int DAMAGED = 300;

    @TempDir
    private Path folder;

    private Path file;
    private final List<String> lines = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    @BeforeEach
    void name() {
        file = folder.resolve("articles.parquet");
    }

    @Test
    void aRowIsTheLineThatSaysTheSame() throws IOException {
        write(
                STRINGS,
                row(
                        STRINGS,
                        "url",
                        "https://example.org/1",
                        "title",
                        "Ärger",
                        "date",
                        "2021-06-02",
                        "text",
                        "One\n\"two\""),
                row(STRINGS, "text", "Nothing else is known.").append("words", 4));
        read(Files.readAllBytes(file));
        assertThat(refused).isEmpty();
        assertThat(lines)
                .containsExactly(
                        "{\"url\":\"https://example.org/1\",\"title\":\"Ärger\",\"date\":\"2021-06-02\","
                                + "\"text\":\"One\\n\\\"two\\\"\"}",
                        "{\"text\":\"Nothing else is known.\"}");
    }

    @Test
    void daysAndTheOtherKeysOfJsonLinesAreReadToo() throws IOException {
        String schema = "message articles { required binary url (STRING); required binary title (STRING);"
                + " required int32 date (DATE); required binary text (STRING); optional binary author (STRING); }";
        Group row = row(schema, "url", "https://example.org/1", "title", "T", "text", "Words.", "author", "Ann");
        write(schema, row.append("date", 18780));
        read(Files.readAllBytes(file));
        assertThat(refused).isEmpty();
        assertThat(lines)
                .containsExactly("{\"url\":\"https://example.org/1\",\"title\":\"T\",\"date\":\"2021-06-02\","
                        + "\"text\":\"Words.\",\"author\":\"Ann\"}");
    }

    @Test
    void badRowsAreListedAndTheOthersTaken() throws IOException {
        Group notUtf8 = row(STRINGS, "url", "https://example.org/3");
        notUtf8.add("text", Binary.fromConstantByteArray(new byte[] {'N', 'o', (byte) 0xff, '.'}));
        write(
                STRINGS,
                row(STRINGS),
                row(STRINGS, "url", "https://example.org/2", "text", " "),
                notUtf8,
                row(STRINGS, "url", "no address", "text", "Words."),
                row(STRINGS, "text", "Sound."));
        read(Files.readAllBytes(file));
        assertThat(lines).containsExactly("{\"text\":\"Sound.\"}");
        assertThat(refused).hasSize(4);
        assertThat(refused.get(0)).contains("articles.parquet:1] has no text; expected");
        assertThat(refused.get(1)).contains("articles.parquet:2] has no text; expected");
        assertThat(refused.get(2)).contains("articles.parquet:3] not UTF-8");
        assertThat(refused.get(3)).contains("articles.parquet:4]").contains("no address");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "optional binary url (STRING); optional binary title (STRING); optional binary date (STRING); | no column text",
                "optional int64 text; | no column url, no column title, no column date, optional int64 text",
                "optional binary url (STRING); optional binary title (STRING); optional int64 date (TIMESTAMP(MICROS,true));"
                        + "optional binary text; | optional int64 date (TIMESTAMP(MICROS,true)), optional binary text",
                "optional binary url (STRING); optional int32 title (DATE); repeated binary date (STRING);"
                        + "optional group text { optional int32 length; }"
                        + "| optional int32 title (DATE), repeated binary date (STRING), a group text",
                "optional binary url (STRING); optional binary title (STRING); optional binary date (STRING);"
                        + "optional binary text (STRING); optional double author; | optional double author",
            })
    void columnsThatDoNotFitAreNamed(String columns, String found) throws IOException {
        write("message articles { " + columns + " }");
        read(Files.readAllBytes(file));
        assertThat(lines).isEmpty();
        assertThat(refused)
                .singleElement()
                .asString()
                .startsWith("[" + file)
                .endsWith(
                        "] found " + found + "; expected url, title, date and text as strings, where date may be DATE,"
                                + " and author, publisher and language as strings if they are there");
    }

    @Test
    void damagedFilesAreReadOrRefused() throws IOException {
        Group[] rows = new Group[40];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(STRINGS, "url", "https://example.org/" + i, "date", "2021-06-02", "text", "Words " + i * i);
        }
        write(STRINGS, rows);
        byte[] whole = Files.readAllBytes(file);
        Mutations mutations = new Mutations(7);
        int broken = 0;
        for (int i = 0; i < DAMAGED; i++) {
            lines.clear();
            refused.clear();
            read(mutations.of(whole));
            broken += refused.isEmpty() ? 0 : 1;
        }
        assertThat(broken).as("refusals").isGreaterThan(DAMAGED / 2);
    }

    /** Takes the columns that are named with strings. */
    private static Group row(String schema, String... columns) {
        Group row = new SimpleGroupFactory(MessageTypeParser.parseMessageType(schema)).newGroup();
        for (int i = 0; i < columns.length; i += 2) {
            row.add(columns[i], columns[i + 1]);
        }
        return row;
    }

    private void write(String schema, Group... rows) throws IOException {
        MessageType type = MessageTypeParser.parseMessageType(schema);
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withType(type)
                .build()) {
            for (Group row : rows) {
                writer.write(row);
            }
        }
    }

    private void read(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        InputFile input = new InputFile(new Order(0, "", 0), file.toUri().toString(), file.toString());
        try (Sources sources = new Sources(
                new WebOptions(Set.of(), Optional.empty(), digest -> false), InputStream.nullInputStream())) {
            sources.acquire(input.location(), () -> input.open(new Configuration()), new Arrivals() {
                @Override
                public void found(RawDocument document) {
                    lines.add(new String(document.bytes(), StandardCharsets.UTF_8));
                }

                @Override
                public void refused(Refusal refusal) {
                    refused.add("[" + refusal.location() + "] " + refusal.reason());
                }

                @Override
                public void unchanged(String location, String digest) {
                    throw new AssertionError("nothing is known");
                }
            });
        }
    }
}
