package org.jaccuse.query;

import java.nio.file.Path;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.DataFile;

/** The store of {@code src/test/resources/query/store.trig}, whose default graph is the union of its graphs. */
final class SampleStore {
    private SampleStore() {}

    static Dataset dataset() {
        Dataset dataset = TDB2Factory.createDataset();
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        Txn.executeWrite(dataset, () -> RDFDataMgr.read(dataset, trig().toUri().toString()));
        return dataset;
    }

    static Path trig() {
        return Path.of("src/test/resources/query/store.trig");
    }

    static Inquiry inquiry() {
        return new Inquiry(dataset(), Bundle.shipped());
    }

    static Question question(String text) {
        return Questions.read(new DataFile("queries/ask/mine.rq", text));
    }

    static SafeQuery query(String text) {
        return SafeQuery.parse("query", text);
    }
}
