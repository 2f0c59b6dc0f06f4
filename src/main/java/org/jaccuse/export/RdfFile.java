package org.jaccuse.export;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;
import org.eclipse.rdf4j.rio.helpers.XMLParserSettings;
import org.jaccuse.model.InputException;

/** Reads back what was exported as RDF. Nothing is fetched while reading. */
public final class RdfFile {
    private RdfFile() {}

    /** Names of the formats that can be read. */
    public static List<String> formats() {
        return Exporters.SYNTAXES.keySet().stream().sorted().toList();
    }

    /**
     * The triples of a file by the IRI of their graph. Where the syntax has no names of graphs, the graph of each document is found
     * again by what its claims point to.
     *
     * @param format name of the format; without it the file's ending tells
     * @throws InputException with the line where the file is not of its format, or it has blank nodes
     */
    public static Map<String, Set<Triple>> read(Path file, Optional<String> format) {
        RDFFormat syntax = format.map(name -> named(file, name)).orElseGet(() -> byEnding(file));
        Map<String, Set<Triple>> graphs = new TreeMap<>();
        Set<Triple> graphless = new HashSet<>();
        parse(file, syntax, quad -> {
            if (quad.getSubject().isBlank() || quad.getObject().isBlank()) {
                throw new InputException(
                        file.toString(), "has a blank node; give each node an IRI, for a store has none");
            }
            if (quad.isDefaultGraph()) {
                graphless.add(quad.asTriple());
            } else {
                graphs.computeIfAbsent(quad.getGraph().toString(), g -> new HashSet<>())
                        .add(quad.asTriple());
            }
        });
        new Homes(graphless)
                .found((graph, triple) ->
                        graphs.computeIfAbsent(graph, g -> new HashSet<>()).add(triple));
        return graphs;
    }

    private static RDFFormat named(Path file, String name) {
        return Optional.ofNullable(Exporters.SYNTAXES.get(name))
                .orElseThrow(() -> new InputException(
                        file.toString(),
                        "cannot be read as " + name + "; give one of " + String.join(", ", formats())));
    }

    private static RDFFormat byEnding(Path file) {
        return Rio.getParserFormatForFileName(file.getFileName().toString())
                .filter(Exporters.SYNTAXES::containsValue)
                .orElseThrow(() -> new InputException(
                        file.toString(),
                        "its ending tells no RDF format; give --format, one of " + String.join(", ", formats())));
    }

    /** Rio names settings of its own where a file asks for a context on the web or on the disk. */
    private static String reason(RDFParseException e) {
        String message = String.valueOf(e.getMessage());
        int settings = message.indexOf(" because it is not whitelisted");
        return settings < 0 ? message : message.substring(0, settings) + ", for nothing is fetched";
    }

    private interface Taken {
        void take(Quad quad);
    }

    private static void parse(Path file, RDFFormat syntax, Taken taken) {
        RDFParser parser = Rio.createParser(syntax);
        parser.set(JSONLDSettings.SECURE_MODE, true);
        parser.set(JSONLDSettings.WHITELIST, Set.of());
        // No document type, so no entities: what they stand for might be fetched, left out or without end.
        parser.set(XMLParserSettings.DISALLOW_DOCTYPE_DECL, true);
        parser.set(XMLParserSettings.EXTERNAL_GENERAL_ENTITIES, false);
        parser.set(XMLParserSettings.EXTERNAL_PARAMETER_ENTITIES, false);
        parser.set(XMLParserSettings.LOAD_EXTERNAL_DTD, false);
        parser.setRDFHandler(new AbstractRDFHandler() {
            @Override
            public void handleStatement(Statement statement) {
                taken.take(Terms4j.quad(statement));
            }
        });
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            parser.parse(in, Terms.BASE);
        } catch (RDFParseException e) {
            String line = e.getLineNumber() > 0 ? ":" + e.getLineNumber() : "";
            throw new InputException(
                    file + line,
                    "is not " + syntax.getName() + ": " + reason(e) + "; mend the file or give its --format",
                    e);
        } catch (RDFHandlerException | IOException e) {
            throw new InputException(file.toString(), "cannot be read: " + e.getMessage(), e);
        } catch (InputException e) {
            throw e;
        } catch (RuntimeException e) {
            // Some parsers stumble over broken files.
            throw new InputException(file.toString(), "is not " + syntax.getName() + "; export it again", e);
        } catch (VirtualMachineError e) {
            // Parsers call themselves for what is nested and believe lengths that a file states; what they had begun is
            // dropped.
            throw new InputException(
                    file.toString(), "is nested deeper, or states to be larger, than can be read; export it again", e);
        }
    }
}
