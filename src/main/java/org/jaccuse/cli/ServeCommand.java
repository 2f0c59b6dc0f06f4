package org.jaccuse.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jaccuse.model.InputException;
import org.jaccuse.pipeline.Derive;
import org.jaccuse.serve.JaccuseServer;
import org.jaccuse.serve.ServeOptions;
import org.jaccuse.serve.guard.Limits;
import org.jaccuse.serve.guard.Token;
import org.jaccuse.serve.page.Intake;
import org.jaccuse.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Answers over HTTP until it is told to stop. */
@Command(
        name = "serve",
        header = "Show the store in a browser and answer SPARQL.",
        description = {
            "%nPages for people, a SPARQL endpoint for programs. Only this machine can reach it, and nothing can be written,",
            "unless the options say otherwise. Ctrl-C ends it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  jaccuse serve",
            "  jaccuse serve --port 8080 --timeout 10",
            "  jaccuse serve --token-file jaccuse-token",
            "  jaccuse serve --name claims.example.org",
            "  jaccuse serve --share-with https:" + "//refine.example.org"
        })
final class ServeCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Address to listen on (default: ${DEFAULT-VALUE}, this machine alone).")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "3030",
            description = "Port to listen on; 0 for any that is free (default: ${DEFAULT-VALUE}).")
    private int port = 3030;

    @Option(
            names = "--name",
            paramLabel = "HOST[:PORT]",
            description = "Name under which a proxy offers the server; may be given several times.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--share-with",
            paramLabel = "ORIGIN",
            description = {
                "Let pages from here ask /reconcile, such as https:"
                        + "//refine.example.org; * for all. May be given several",
                "times. Pages of this machine may in any case."
            })
    private List<String> origins = new ArrayList<>();

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = {
                "Let those write who know the token in this file: /update, /data and the page that takes documents.",
                "The file is made, with a token that nobody can guess, when there is none."
            })
    private Optional<Path> tokenFile = Optional.empty();

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "Longest time of a query (default: ${DEFAULT-VALUE}).")
    private int timeout = 30;

    @Option(
            names = "--max-rows",
            paramLabel = "N",
            defaultValue = "100000",
            description = "Most rows or triples of an answer; one that was cut says so (default: ${DEFAULT-VALUE}).")
    private int maxRows = 100_000;

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "50",
            description = "Requests of one client a second; 0 for no limit (default: ${DEFAULT-VALUE}).")
    private int rate = 50;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        checkOptions();
        if (!Files.isDirectory(common.store())) {
            throw new InputException(common.store().toString(), "no store here; run: jaccuse ingest PATH");
        }
        Limits limits = new Limits(Duration.ofSeconds(timeout), maxRows, rate);
        Optional<Token> token = tokenFile.map(Token::in);
        CountDownLatch stop = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        try (Store store = Store.openExisting(common.store())) {
            store.repairs().forEach(console::tell);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stop, stopped), "stop"));
            serve(
                    store,
                    new ServeOptions(host, port, new HashSet<>(names), new HashSet<>(origins), token, limits),
                    stop);
        } finally {
            stopped.countDown();
        }
        return ExitCode.OK;
    }

    private void checkOptions() {
        if (timeout < 1 || maxRows < 1 || rate < 0 || port < 0 || port > 65_535) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--timeout and --max-rows are 1 or more, --rate 0 or more, --port at most 65535");
        }
        for (String origin : origins) {
            if (!origin.matches("\\*|https?:" + "//[\\w.\\[\\]:-]+")) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--share-with is '" + origin + "'; expected * or an origin without a path: https:"
                                + "//refine.example.org");
            }
        }
    }

    private void serve(Store store, ServeOptions options, CountDownLatch stop) throws InterruptedException {
        Path folder = common.store().toAbsolutePath().normalize();
        Path sent = folder.resolveSibling(folder.getFileName() + "-sent");
        Optional<Intake> intake = options.token().map(token -> new Intake(sent, new StoreIntake(store)));
        try (JaccuseServer server = JaccuseServer.start(store, options, intake, SentenceContext::of)) {
            console.tell("jaccuse answers at http:" + "//" + server.address() + "/"
                    + (options.token().isPresent() ? " (writing with the token)" : " (reading only)"));
            stop.await();
        }
        if (options.token().isPresent()) {
            Derive.ifDue(store);
        }
    }

    /** What runs is let end: the process lives until its hooks are done. */
    private static void end(CountDownLatch stop, CountDownLatch stopped) {
        stop.countDown();
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
