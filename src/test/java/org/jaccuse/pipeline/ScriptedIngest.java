package org.jaccuse.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jaccuse.bundle.DataFile;
import org.jaccuse.model.InputException;
import org.jaccuse.model.Refusal;
import org.jaccuse.read.ReadOptions;
import org.jaccuse.store.Fate;
import org.jaccuse.store.Store;

/**
 * The program's own ingest in a process of its own, to be killed: real files, reader, batches, store and ledger; only the
 * language models are replaced by a script, so that storing is what takes the time. It writes {@code ready} when the store is
 * open and then a line for each document when the observer is told of it.
 */
final class ScriptedIngest {
    static final DataFile REGISTER = new DataFile("data/register/places.ttl", """
            @prefix j: <https://w3id.org/jaccuse/ns#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            <https://w3id.org/jaccuse/place/russia> a j:Place ; skos:prefLabel "Russia"@en .
            """);

    private ScriptedIngest() {}

    /** @param arguments store, threads, "bulk" or "batches", then files and folders */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int code = run(out, List.of(arguments));
        out.flush();
        System.exit(code);
    }

    private static int run(PrintStream out, List<String> arguments) {
        try (Store store = Store.open(Path.of(arguments.get(0)))) {
            store.repairs().forEach(out::println);
            out.println("ready");
            int threads = Integer.parseInt(arguments.get(1));
            boolean bulk = arguments.get(2).equals("bulk");
            ingest(store, threads, bulk, arguments.subList(3, arguments.size()), out);
            return 0;
        } catch (InputException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    static Summary ingest(Store store, int threads, boolean bulk, List<String> locations, PrintStream out) {
        Pipeline pipeline =
                new Pipeline(ScriptedAnalysis.quick(), List.of(REGISTER), Set.of("place/russia"), new Profile());
        Settings settings = new Settings(new ReadOptions(Optional.empty()), threads, false, bulk);
        return pipeline.ingest(store, locations, settings, acknowledging(out, () -> {}));
    }

    /** @param then done after each line */
    static Observer acknowledging(PrintStream out, Runnable then) {
        return new Acknowledged(out, then);
    }

    private record Acknowledged(PrintStream out, Runnable then) implements Observer {
        @Override
        public void refused(Refusal refusal) {
            // done() tells of it
        }

        @Override
        public void done(Receipt receipt) {
            if (receipt.fate() != Fate.REFUSED) {
                out.println("ack " + receipt.digest().orElse(""));
            }
            then.run();
        }
    }

    /** A process that runs {@link #main}. */
    static Process start(List<String> javaOptions, Path output, String... arguments) throws IOException {
        return start(ScriptedIngest.class, javaOptions, output, arguments);
    }

    /** A process that runs the main method of a class. */
    static Process start(Class<?> main, List<String> javaOptions, Path output, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m"));
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        Files.deleteIfExists(output);
        return new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectErrorStream(true)
                .start();
    }
}
