package org.jaccuse.rdf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * What a run of the program did and when, as a PROV activity. It goes to {@link Vocabulary#RUNS} and never into the graph of
 * a document, which must not depend on the clock.
 *
 * @param programVersion version of the program
 * @param read documents found, those refused included
 * @param stored documents new or changed
 * @param unchanged documents that the store had already
 * @param refused documents not taken
 */
public record RunRecord(
        Instant started, Instant ended, String programVersion, long read, long stored, long unchanged, long refused) {
    public RunRecord {
        // The store keeps times to the millisecond.
        started = started.truncatedTo(ChronoUnit.MILLIS);
        ended = ended.truncatedTo(ChronoUnit.MILLIS);
    }

    /** IRI of the run, made of the time at which it started. */
    public String iri() {
        return Vocabulary.BASE + "run/" + started;
    }

    public Model model() {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefixes(Vocabulary.PREFIXES);
        model.createResource(iri())
                .addProperty(RDF.type, Vocabulary.provActivity)
                .addProperty(RDF.type, Vocabulary.Run)
                .addProperty(Vocabulary.provStartedAtTime, Text.time(started))
                .addProperty(Vocabulary.provEndedAtTime, Text.time(ended))
                .addProperty(Vocabulary.programVersion, programVersion)
                .addProperty(Vocabulary.documentsRead, Text.number(read))
                .addProperty(Vocabulary.documentsStored, Text.number(stored))
                .addProperty(Vocabulary.documentsUnchanged, Text.number(unchanged))
                .addProperty(Vocabulary.documentsRefused, Text.number(refused));
        return model;
    }
}
