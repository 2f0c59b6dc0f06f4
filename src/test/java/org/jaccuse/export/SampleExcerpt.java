package org.jaccuse.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** Excerpts for tests: the small store of the query tests, and one whose every text is some given string. */
final class SampleExcerpt {
    private static final String DOCUMENTS = Terms.BASE + "document/";

    private SampleExcerpt() {}

    static DatasetGraph dataset() {
        return RDFDataMgr.loadDatasetGraph(
                Path.of("src/test/resources/query/store.trig").toUri().toString());
    }

    /** A part for each document, with the register in each, as a view by document gives it. */
    static Excerpt claims() {
        return of(dataset());
    }

    private static Excerpt of(DatasetGraph dataset) {
        List<Quad> register = new ArrayList<>();
        Map<String, List<Quad>> parts = new TreeMap<>();
        dataset.find().forEachRemaining(quad -> {
            if (quad.getGraph().toString().startsWith(DOCUMENTS)) {
                parts.computeIfAbsent(quad.getGraph().toString(), g -> new ArrayList<>())
                        .add(quad);
            } else {
                register.add(quad);
            }
        });
        parts.values().forEach(quads -> quads.addAll(register));
        return part -> {
            for (List<Quad> quads : parts.values()) {
                part.take(quads.stream()
                        .sorted((a, b) -> a.toString().compareTo(b.toString()))
                        .toList());
            }
        };
    }

    /** The same claims, many times under other names, with texts of all kinds replaced by strings in turn. */
    static Excerpt of(List<String> strings) {
        List<List<Quad>> parts = new ArrayList<>();
        for (int i = 0; i < strings.size(); i++) {
            parts.add(one(i, strings.get(i)));
        }
        return part -> {
            for (List<Quad> quads : parts) {
                part.take(quads);
            }
        };
    }

    /** A document in which a group is said to be behind an incident, every text the same. */
    private static List<Quad> one(int number, String text) {
        String trig = """
                PREFIX j: <%2$sns#> PREFIX oa: <http://www.w3.org/ns/oa#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                PREFIX dcterms: <http://purl.org/dc/terms/> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX schema: <https://schema.org/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                GRAPH <%2$sdocument/%1$016x> {
                  <%2$sdocument/%1$016x> a j:Document ; dcterms:title "?" ; j:location "?" ; dcterms:publisher "?" ;
                    schema:url "?" ; j:digest "sha256:0" ; dcterms:issued "2021-06-0%3$d"^^xsd:date .
                  <%2$sdocument/%1$016x#c-00000001> a j:Denial ; j:holder <%2$sactor/h%1$d> ; j:stance j:deny ;
                    j:certainty j:probable ; j:hedge "?" ; j:proposition <%2$sproposition/%1$016x> ;
                    j:evidence <%2$sdocument/%1$016x#s> .
                  <%2$sdocument/%1$016x#c-00000001-r1> a j:Report ; j:speaker <%2$sactor/s%1$d> ;
                    j:reports <%2$sdocument/%1$016x#c-00000001> .
                  <%2$sdocument/%1$016x#s> oa:hasSource <%2$sdocument/%1$016x> ; oa:hasSelector <%2$sdocument/%1$016x#q> .
                  <%2$sdocument/%1$016x#q> oa:exact "?" ; oa:start 0 ; oa:end 9 .
                  <%2$sproposition/%1$016x> a j:Responsibility ; j:actor <%2$sactor/a%1$d> ; j:incident <%2$sincident/i%1$d> .
                  <%2$sactor/h%1$d> a j:Actor ; rdfs:label "?" . <%2$sactor/s%1$d> a j:Actor ; rdfs:label "?" .
                  <%2$sactor/a%1$d> a j:ThreatGroup ; skos:prefLabel "?" ; skos:altLabel "?" .
                  <%2$sincident/i%1$d> a j:Incident ; rdfs:label "?" .
                }
                """.formatted(number, Terms.BASE, 1 + number % 9);
        DatasetGraph quads = DatasetGraphFactory.create();
        RDFParser.fromString(trig, Lang.TRIG).parse(quads);
        List<Quad> found = new ArrayList<>();
        quads.find()
                .forEachRemaining(quad -> found.add(
                        quad.getObject().isLiteral()
                                        && quad.getObject()
                                                .getLiteralLexicalForm()
                                                .equals("?")
                                ? Quad.create(
                                        quad.getGraph(),
                                        quad.getSubject(),
                                        quad.getPredicate(),
                                        NodeFactory.createLiteralString(text))
                                : quad));
        found.sort((a, b) -> a.toString().compareTo(b.toString()));
        return found;
    }

    /** What a format writes, by file; a single file has the name of the format. */
    static Map<String, String> written(String format, Excerpt excerpt) {
        Map<String, String> texts = new LinkedHashMap<>();
        bytes(format, excerpt).forEach((name, bytes) -> texts.put(name, bytes.toString(StandardCharsets.UTF_8)));
        return texts;
    }

    static String text(String format, Excerpt excerpt) {
        return written(format, excerpt).values().iterator().next();
    }

    static Map<String, ByteArrayOutputStream> bytes(String format, Excerpt excerpt) {
        Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();
        try {
            Exporters.of(format).write(excerpt, name -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                files.put(name, out);
                return out;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
