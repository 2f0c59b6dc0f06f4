package org.jaccuse.rdf;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jaccuse.bundle.Bundle;

/** The vocabulary as one HTML page without anything from elsewhere: each term with its address as an anchor. */
public final class VocabularyPage {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title>
            <style>
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
            section > div { border-top: 1px solid #ccc; padding: .5rem 0; }
            section > div:target { background: #fff6d6; }
            h3 { margin: .25rem 0; } code { color: #555; font-weight: normal; }
            dl { display: grid; grid-template-columns: 9rem 1fr; gap: 0 1rem; margin: .25rem 0; } dd { margin: 0; }
            nav { columns: 14rem; }
            </style>
            </head>
            <body>
            <h1>%1$s</h1>
            <p>%2$s</p>
            <p>Version %3$s. Namespace <code>%4$s</code>, by custom with the prefix <code>j:</code>.</p>
            """;

    private final Model model = ModelFactory.createDefaultModel();
    private final StringBuilder page = new StringBuilder();

    private VocabularyPage(Bundle bundle) {
        for (String file : List.of("ontology/jaccuse.ttl", "ontology/schemes.ttl")) {
            RDFParser.fromString(bundle.file(file).text(), Lang.TURTLE)
                    .base(Vocabulary.BASE)
                    .parse(model);
        }
    }

    /** The page, terms in the order of their names. */
    public static String of(Bundle bundle) {
        return new VocabularyPage(bundle).write();
    }

    private String write() {
        Resource ontology = model.createResource(Vocabulary.NS.substring(0, Vocabulary.NS.length() - 1));
        page.append(HEAD.formatted(
                text(ontology, DCTerms.title),
                text(ontology, DCTerms.description),
                text(ontology, OWL2.versionInfo),
                Vocabulary.NS));
        section("Classes", terms(OWL2.Class));
        section("Properties", Stream.concat(terms(OWL2.ObjectProperty), terms(OWL2.DatatypeProperty)));
        section("Individuals", terms(OWL2.NamedIndividual));
        sorted(model.listSubjectsWithProperty(RDF.type, SKOS.ConceptScheme).toList().stream())
                .forEach(this::scheme);
        return page.append("</body>\n</html>\n").toString();
    }

    private Stream<Resource> terms(Resource type) {
        return model
                .listSubjectsWithProperty(RDF.type, type)
                .filterKeep(term -> term.isURIResource() && term.getNameSpace().equals(Vocabulary.NS))
                .toList()
                .stream();
    }

    private static Stream<Resource> sorted(Stream<Resource> terms) {
        return terms.sorted(Comparator.comparing(Resource::getURI, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Resource::getURI));
    }

    private void section(String title, Stream<Resource> terms) {
        List<Resource> ordered = sorted(terms).toList();
        page.append("<section>\n<h2>").append(title).append("</h2>\n<nav>");
        page.append(ordered.stream().map(VocabularyPage::link).collect(Collectors.joining("<br>\n")));
        page.append("</nav>\n");
        ordered.forEach(this::term);
        page.append("</section>\n");
    }

    private void term(Resource term) {
        page.append("<div id=\"").append(term.getLocalName()).append("\">\n<h3>");
        page.append(text(term, RDFS.label))
                .append(" <code>j:")
                .append(term.getLocalName())
                .append("</code></h3>\n");
        page.append("<p>").append(text(term, SKOS.definition)).append("</p>\n<dl>\n");
        row("below", links(term, RDFS.subClassOf));
        row("from", links(term, RDFS.domain));
        row("to", links(term, RDFS.range));
        row("has below it", inverse(term, RDFS.subClassOf));
        row("source", values(term, DCTerms.source));
        page.append("</dl>\n</div>\n");
    }

    private void scheme(Resource scheme) {
        page.append("<section>\n<h2>Values: ")
                .append(text(scheme, SKOS.prefLabel))
                .append("</h2>\n<p>");
        page.append(text(scheme, SKOS.definition)).append(" Source: ");
        page.append(values(scheme, DCTerms.source)).append("</p>\n<dl>\n");
        sorted(model.listSubjectsWithProperty(SKOS.inScheme, scheme).toList().stream())
                .forEach(value -> row(
                        text(value, SKOS.prefLabel),
                        text(value, SKOS.definition) + " <code>"
                                + escaped(value.getURI().substring(Vocabulary.BASE.length())) + "</code>"));
        page.append("</dl>\n</section>\n");
    }

    private void row(String name, String value) {
        if (!value.isEmpty()) {
            page.append("<dt>").append(name).append("</dt><dd>").append(value).append("</dd>\n");
        }
    }

    private String links(Resource term, Property property) {
        return term.listProperties(property).toList().stream()
                .flatMap(statement -> named(statement.getObject()))
                .sorted(Comparator.comparing(Resource::getURI))
                .map(VocabularyPage::link)
                .collect(Collectors.joining(", "));
    }

    private String inverse(Resource term, Property property) {
        return sorted(model.listSubjectsWithProperty(property, term).toList().stream())
                .map(VocabularyPage::link)
                .collect(Collectors.joining(", "));
    }

    private static Stream<Resource> named(RDFNode node) {
        Resource resource = node.asResource();
        return resource.isAnon()
                ? resource.getPropertyResourceValue(OWL2.unionOf).as(RDFList.class).asJavaList().stream()
                        .map(RDFNode::asResource)
                : Stream.of(resource);
    }

    private static String link(Resource term) {
        String own = Vocabulary.NS.equals(term.getNameSpace()) ? "#" + term.getLocalName() : term.getURI();
        return "<a href=\"" + escaped(own) + "\">" + escaped(term.getLocalName()) + "</a>";
    }

    private static String values(Resource term, Property property) {
        return term.listProperties(property).toList().stream()
                .map(statement -> statement.getObject().isLiteral()
                        ? escaped(statement.getString())
                        : "<a href=\"" + escaped(statement.getResource().getURI()) + "\">"
                                + escaped(statement.getResource().getURI()) + "</a>")
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String text(Resource term, Property property) {
        return escaped(term.getRequiredProperty(property).getString());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
