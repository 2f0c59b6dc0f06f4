package org.jaccuse.serve;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ServerConnector;
import org.jaccuse.model.InputException;
import org.jaccuse.query.ClaimRow;
import org.jaccuse.serve.guard.Gate;
import org.jaccuse.serve.guard.Sharing;
import org.jaccuse.serve.guard.Turnstile;
import org.jaccuse.serve.guard.Watchdog;
import org.jaccuse.serve.page.Intake;
import org.jaccuse.serve.page.Kept;
import org.jaccuse.serve.page.Router;
import org.jaccuse.serve.sparql.Protocol;
import org.jaccuse.serve.text.TextSearch;
import org.jaccuse.store.OpenQuads;
import org.jaccuse.store.Store;

/** A store over HTTP, until closed. The store stays open. */
public final class JaccuseServer implements AutoCloseable {
    private static final int FEWEST_THREADS = 4;
    private static final int MOST_THREADS = 64;
    private static final long STOP_MILLIS = 5000;

    /** How long queries may go on when the server ends. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    /** Most answers take less. */
    private static final Duration MOMENT = Duration.ofMillis(100);

    private final FusekiServer server;
    private final Watchdog watchdog;
    private final Turnstile turnstile;
    private final TextSearch search;
    private final Optional<Intake> intake;
    private final Kept kept;
    private final String host;
    private final AtomicBoolean closed = new AtomicBoolean();

    private JaccuseServer(
            FusekiServer server,
            Watchdog watchdog,
            Turnstile turnstile,
            TextSearch search,
            Optional<Intake> intake,
            Kept kept,
            String host) {
        this.server = server;
        this.watchdog = watchdog;
        this.turnstile = turnstile;
        this.search = search;
        this.intake = intake;
        this.kept = kept;
        this.host = host;
    }

    /**
     * Starts to answer.
     *
     * @param reader reads documents that are sent; used only when there is a token
     * @param context the paragraph of a claim's sentence, where its document can still be read
     * @throws InputException when the port is taken
     */
    public static JaccuseServer start(
            Store store, ServeOptions options, Optional<Intake> reader, Function<ClaimRow, Optional<String>> context) {
        int port = options.port() == 0 ? FreePort.find() : options.port();
        Optional<Intake> intake = options.token().isPresent() ? reader : Optional.empty();
        Watchdog watchdog = new Watchdog();
        Turnstile turnstile = new Turnstile(2 * Runtime.getRuntime().availableProcessors(), MOMENT);
        TextSearch search = TextSearch.on(store);
        Kept kept = new Kept();
        OpenQuads.watch(store, kept);
        try {
            JaccuseServer server = new JaccuseServer(
                    listening(store, options, port, watchdog, turnstile, search, intake, kept, context),
                    watchdog,
                    turnstile,
                    search,
                    intake,
                    kept,
                    options.host());
            return told(server, store, intake.isPresent());
        } catch (RuntimeException e) {
            watchdog.close();
            turnstile.close();
            search.close();
            throw e;
        }
    }

    /** Others who want the store are told the address; where that cannot be written, nobody is left to answer there. */
    private static JaccuseServer told(JaccuseServer server, Store store, boolean writing) {
        try {
            store.answersAt("http:" + "//" + server.address() + "/", writing);
            return server;
        } catch (RuntimeException e) {
            server.server.stop();
            throw e;
        }
    }

    private static FusekiServer listening(
            Store store,
            ServeOptions options,
            int port,
            Watchdog watchdog,
            Turnstile turnstile,
            TextSearch search,
            Optional<Intake> intake,
            Kept kept,
            Function<ClaimRow, Optional<String>> context) {
        Gate gate = gate(options, port);
        Router router = new Router(
                store.dataset(),
                context,
                search::ready,
                intake,
                gate,
                kept,
                options.limits().time());
        Metrics metrics = new Metrics(watchdog::running, turnstile::waiting);
        FusekiServer server = Protocol.on(store.dataset(), OpenQuads.checked(store), options.limits(), watchdog)
                .port(port)
                .loopback(true)
                .numServerThreads(FEWEST_THREADS, MOST_THREADS)
                .fusekiModules(FusekiModules.empty())
                .addFilter("/*", metrics)
                .addFilter("/*", gate)
                .addFilter("/sparql", new ServiceDescription())
                .addServlet("/health", new Health(search::ready))
                .addServlet("/metrics", metrics.page())
                .addServlet(Reconciliation.PATH + "/*", reconciliation(store))
                .addServlet("/*", router.servlet(turnstile))
                .build();
        listen(server, options.host(), port);
        router.prepare();
        return server;
    }

    private static Reconciliation reconciliation(Store store) {
        Reconciliation reconciliation = new Reconciliation(store.dataset());
        OpenQuads.watch(store, reconciliation);
        return reconciliation;
    }

    private static Gate gate(ServeOptions options, int port) {
        Sharing sharing = new Sharing(Reconciliation.PATH, options.origins());
        return new Gate(names(options, port), sharing, options.token(), options.limits());
    }

    private static void listen(FusekiServer server, String host, int port) {
        for (Connector connector : server.getJettyServer().getConnectors()) {
            if (connector instanceof ServerConnector on) {
                on.setHost(host);
            }
        }
        server.getJettyServer().setStopTimeout(STOP_MILLIS);
        server.getJettyServer().setErrorHandler(new PlainErrors());
        try {
            server.start();
        } catch (FusekiException e) {
            throw new InputException(
                    host + ":" + port, "cannot be listened on (" + e.getMessage() + "); give another --port", e);
        }
    }

    /** What may stand in the header Host: a name of somebody else's means that a page of theirs leads here. */
    private static Set<String> names(ServeOptions options, int port) {
        Set<String> names = new HashSet<>();
        for (String name : List.of("localhost", "127.0.0.1", "[::1]", options.host())) {
            names.add(name.toLowerCase(Locale.ROOT) + ":" + port);
        }
        options.names().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        return names;
    }

    /** Where it answers, without a scheme: {@code 127.0.0.1:3030}. */
    public String address() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + server.getPort();
    }

    /** Whether all words of the store can be searched. */
    public boolean searchable() {
        return search.ready();
    }

    /** Answers what was asked, as far as that takes no more than a moment, and nothing more. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        intake.ifPresent(Intake::close);
        watchdog.endAfter(GRACE);
        try {
            server.stop();
        } catch (FusekiException e) {
            System.err.println("some requests did not end and were broken off");
        }
        kept.close();
        watchdog.close();
        turnstile.close();
        search.close();
    }
}
