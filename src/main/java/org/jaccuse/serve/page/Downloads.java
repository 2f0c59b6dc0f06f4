package org.jaccuse.serve.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.export.Export;
import org.jaccuse.export.Format;
import org.jaccuse.export.Formats;
import org.jaccuse.query.Viewing;
import org.jaccuse.query.Views;

/** What a page tells, as data: the RDF of a thing, and an incident in the formats of other programs. */
final class Downloads {
    private static final Pattern POLICY =
            Pattern.compile("http-equiv=\"Content-Security-Policy\"[^>]*content=\"([^\"]*)\"");

    private static final String HTML = "text/html";

    /** What a thing is told in, people first. */
    private static final List<String> OFFERED =
            Stream.concat(Stream.of(HTML), Syntaxes.types().stream()).toList();

    private final Query describe = QueryFactory.create(
            Bundle.shipped().file("queries/serve/describe.rq").text());
    private final Formats formats = Formats.load();
    private final Views views = Views.load(Bundle.shipped());

    /**
     * The media type in which a client wants a thing, by the parameter {@code format} or by {@code Accept}.
     *
     * @return empty where there is none that it takes
     */
    static Optional<String> type(Asked asked) {
        Optional<String> named = asked.value("format");
        if (named.filter("html"::equals).isPresent()) {
            return Optional.of(HTML);
        }
        return named.isPresent()
                ? named.flatMap(name -> Optional.ofNullable(RDFLanguages.nameToLang(name)))
                        .map(Lang::getHeaderString)
                        .filter(OFFERED::contains)
                : Accepted.of(asked.accept()).best(OFFERED);
    }

    /** Whether people are to read it. */
    static boolean readable(String type) {
        return type.equals(HTML);
    }

    /** What is said to those who take nothing that there is. */
    static Page refused() {
        String text = "This is told as " + String.join(", ", OFFERED)
                + "; let Accept name one of them, or format in the address"
                + " one of html, ttl, nt, jsonld, rdfxml.\n";
        return new Page(406, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /** What the store says of the thing at a path: for a document its whole graph. */
    Page rdf(Asked asked, DatasetGraph quads, String syntax) {
        String iri = asked.links().iri(asked.path());
        Graph graph = quads.calculateRead(() -> {
            Graph told = GraphFactory.createDefaultGraph();
            told.getPrefixMapping().setNsPrefix("j", asked.inquiry().names().base() + "ns#");
            var name = NodeFactory.createURI(iri);
            quads.stream(name, null, null, null).forEach(quad -> told.add(quad.asTriple()));
            try (QueryExec execution = QueryExec.dataset(quads)
                    .query(describe)
                    .substitution("thing", name)
                    .build()) {
                execution.constructTriples().forEachRemaining(told::add);
            }
            return told;
        });
        if (graph.isEmpty()) {
            return new Page(
                    404, "text/plain; charset=utf-8", "not in this store\n".getBytes(StandardCharsets.UTF_8), Map.of());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFDataMgr.write(out, graph, Syntaxes.format(syntax));
        return Page.of(syntax + "; charset=utf-8", out.toByteArray());
    }

    /** The formats that are one file. */
    Formats formats() {
        return formats;
    }

    /**
     * The claims around an incident.
     *
     * @param incident its IRI
     */
    Page export(Asked asked, String incident, String name) {
        Format format = formats.named(name);
        byte[] file = written(asked, incident, format);
        return Page.of("application/octet-stream", file)
                .asFile(incident.replaceFirst(".*/", "") + "." + format.name().replaceFirst("-.*", ""));
    }

    /** The page that {@code jaccuse export} writes; its own policy allows its own scripts, by their digests. */
    Page graph(Asked asked, String incident) {
        String page = new String(written(asked, incident, formats.named("html")), StandardCharsets.UTF_8);
        Matcher policy = POLICY.matcher(page);
        Map<String, String> headers = policy.find()
                ? Map.of("Content-Security-Policy", policy.group(1).replace("&#39;", "'") + "; frame-ancestors 'none'")
                : Map.of();
        // Elsewhere the page stands alone; here it has one that it belongs to.
        String back = "</h1>\n<a href=\"" + asked.links().path(incident) + "\">Back to the incident</a>";
        return new Page(
                200,
                Page.HTML,
                page.replaceFirst("</h1>", Matcher.quoteReplacement(back)).getBytes(StandardCharsets.UTF_8),
                headers);
    }

    private byte[] written(Asked asked, String incident, Format format) {
        Viewing viewing = asked.inquiry().view(views.named("incident"), Map.of("incident", incident));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Export.toStream(
                    format,
                    part -> viewing.each(quads -> {
                        try {
                            part.take(quads);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }),
                    out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
