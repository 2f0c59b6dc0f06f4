package org.jaccuse.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.link.Reconciling;
import org.jaccuse.link.reconcile.Reconciler;
import org.jaccuse.link.reconcile.Service;
import org.jaccuse.query.Inquiry;
import org.jaccuse.rdf.Vocabulary;
import org.jaccuse.serve.guard.Refusal;
import org.jaccuse.store.Watcher;

/** Matches names of others' tables with the store, as OpenRefine asks for it. What is known is read anew when the store has changed. */
final class Reconciliation extends HttpServlet implements Watcher {
    /** Where it is mounted. */
    static final String PATH = "/reconcile";

    private static final long serialVersionUID = 1L;

    private final transient Dataset dataset;
    private final transient AtomicLong writes = new AtomicLong();
    private final transient ReentrantLock reading = new ReentrantLock();
    private transient volatile Optional<Prepared> prepared = Optional.empty();

    /** @param writes how many transactions had written when it was made */
    private record Prepared(Reconciler reconciler, long writes) {}

    Reconciliation(Dataset dataset) {
        this.dataset = dataset;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> parameters = new TreeMap<>();
        try {
            request.getParameterMap().forEach((name, given) -> parameters.put(name, given[0]));
        } catch (RuntimeException e) {
            // What the container throws at a form that is too long or broken is of many classes.
            Refusal.send(response, 400, "the form is broken or far too long; send fewer queries at once");
            return;
        }
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        Service service = new Service(reconciler(), Vocabulary.BASE, Vocabulary.NS, self(request));
        send(service.answer(path, parameters), response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    private static void send(Service.Reply reply, HttpServletResponse response) throws IOException {
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        response.setStatus(reply.status());
        response.setContentType(reply.type() + "; charset=utf-8");
        response.setHeader("Cache-Control", "no-cache");
        if (reply.status() == HttpServletResponse.SC_SEE_OTHER) {
            response.setHeader("Location", reply.body());
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** The gate has seen to it that the name is one of the server's. */
    private static String self(HttpServletRequest request) {
        boolean secure = "https".equals(request.getHeader("X-Forwarded-Proto"));
        return (secure ? "https" : "http") + ":" + "//" + request.getHeader("Host") + PATH;
    }

    /** While one request reads what has changed, the others go by what was known before. */
    private Reconciler reconciler() {
        Optional<Prepared> before = prepared;
        if (before.isPresent() && (before.get().writes() == writes.get() || !reading.tryLock())) {
            return before.get().reconciler();
        }
        if (!reading.isHeldByCurrentThread()) {
            reading.lock();
        }
        try {
            long now = writes.get();
            Prepared ready = prepared.filter(known -> known.writes() == now)
                    .orElseGet(() -> new Prepared(Reconciling.of(new Inquiry(dataset, Bundle.shipped())), now));
            prepared = Optional.of(ready);
            return ready.reconciler();
        } finally {
            reading.unlock();
        }
    }

    @Override
    public void keeping(DatasetGraph quads, Set<Node> graphs) {
        // Only what is kept counts.
    }

    @Override
    public void kept() {
        writes.incrementAndGet();
    }

    @Override
    public void dropped() {
        // Nothing changed.
    }
}
