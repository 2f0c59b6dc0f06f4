package org.jaccuse.query;

import java.net.URI;
import java.util.function.Function;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.model.InputException;

/** A store of this program's quads behind a SPARQL 1.1 endpoint, whatever program serves it. */
public final class Endpoint {
    private static final long USUAL_SECONDS = 600;
    private static final String UNION = "queries/endpoint/union.rq";
    private static final String REPEATED = "queries/endpoint/repeated.rq";

    private Endpoint() {}

    /**
     * Asks an endpoint.
     *
     * @param address its {@code http} or {@code https} URL
     * @param bundle where the shipped queries are
     * @throws InputException when it is no address, cannot be reached, refuses, answers with something else, or does not show the
     *     union of its graphs as the default graph
     */
    public static <T> T ask(String address, Bundle bundle, Function<Inquiry, T> asking) {
        String endpoint = checked(address);
        try {
            Inquiry whole = inquiry(endpoint, bundle, true);
            if (is(UNION, whole, bundle)) {
                throw new InputException(
                        address,
                        "its default graph does not show what its named graphs hold; set it up so"
                                + " (Fuseki with TDB2: tdb2:unionDefaultGraph true)");
            }
            return asking.apply(is(REPEATED, whole, bundle) ? inquiry(endpoint, bundle, false) : whole);
        } catch (QueryExceptionHTTP e) {
            throw new InputException(address, said(e), e);
        } catch (HttpException | JenaException | RuntimeIOException e) {
            throw new InputException(address, told(e) + "; expected a SPARQL 1.1 endpoint for queries", e);
        }
    }

    private static Inquiry inquiry(String endpoint, Bundle bundle, boolean whole) {
        return new Inquiry(DatasetFactory.wrap(new RemoteQuads(endpoint, USUAL_SECONDS, whole)), bundle);
    }

    private static boolean is(String path, Inquiry there, Bundle bundle) {
        return there.answer(SafeQuery.parse(path, bundle.file(path).text())) instanceof Answer.Truth truth
                && truth.value();
    }

    private static String checked(String address) {
        try {
            URI uri = URI.create(address);
            if (uri.getHost() != null && String.valueOf(uri.getScheme()).matches("(?i)https?")) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // Told below.
        }
        throw new InputException(address, "is no address of an endpoint; expected a URL of http or https");
    }

    private static String said(QueryExceptionHTTP e) {
        return switch (e.getStatusCode()) {
            case 413 ->
                "has more rows than it gives in one answer; ask for less, or have it give more (jaccuse serve --max-rows)";
            case 429 -> "was asked too often; have it allow more requests (jaccuse serve --rate 0)";
            default ->
                (e.getStatusCode() > 0 ? "answered with HTTP status " + e.getStatusCode() : told(e))
                        + "; expected a SPARQL 1.1 endpoint for queries";
        };
    }

    private static String told(Exception e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        String first = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        boolean nothing = first.isEmpty() || first.equals("null");
        return "cannot be asked (" + cause.getClass().getSimpleName() + (nothing ? "" : ": " + first) + ")";
    }
}
