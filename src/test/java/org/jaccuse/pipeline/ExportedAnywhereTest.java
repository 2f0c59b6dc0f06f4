package org.jaccuse.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jaccuse.cli.Main;
import org.jaccuse.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports of one store are the same bytes in processes of other countries, time zones and charsets. */
class ExportedAnywhereTest {
    private static final List<String> FORMATS = List.of("nquads", "graphml", "gexf", "csv", "stix", "html");

    @TempDir
    Path folder;

    @Test
    void countryTimeZoneAndCharsetDoNotShow() throws Exception {
        Path store = folder.resolve("store");
        Path documents = folder.resolve("documents");
        GeneratedDocuments.write(documents, 60, false);
        try (Store opened = Store.open(store)) {
            ScriptedIngest.ingest(opened, 2, false, List.of(documents.toString()), Drill.silent());
        }
        Map<String, String> here = exported(store, "here", List.of("-Duser.language=en", "-Duser.timezone=UTC"));
        assertThat(here).hasSizeGreaterThanOrEqualTo(FORMATS.size());
        assertThat(exported(
                        store,
                        "turkey",
                        List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Kathmandu")))
                .isEqualTo(here);
        assertThat(exported(
                        store,
                        "egypt",
                        List.of("-Duser.language=ar", "-Duser.country=EG", "-Dfile.encoding=ISO-8859-1")))
                .isEqualTo(here);
    }

    /** The digest of each file, by its name. */
    private Map<String, String> exported(Path store, String name, List<String> country) throws Exception {
        Path out = Files.createDirectories(folder.resolve(name));
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m"));
        command.addAll(country);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Exporting.class.getName()));
        command.addAll(List.of(store.toString(), out.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile())
                .start();
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve(name + ".log")))
                .isZero();
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                digests.put(out.relativize(file).toString(), digest(file));
            }
        }
        return digests;
    }

    private static String digest(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    /** Exports a store in all the formats. */
    static final class Exporting {
        /** @param arguments store, folder for the files */
        public static void main(String[] arguments) {
            PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
            int code = 0;
            for (String format : FORMATS) {
                code += Main.run(
                        err,
                        err,
                        "export",
                        "claims",
                        "--format",
                        format,
                        "--store",
                        arguments[0],
                        "--out",
                        Path.of(arguments[1], format).toString());
            }
            System.exit(code);
        }
    }
}
