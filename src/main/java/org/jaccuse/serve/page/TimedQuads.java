package org.jaccuse.serve.page;

import java.time.Duration;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.util.Context;

/** Quads of which queries are ended after a time, with a {@link org.apache.jena.query.QueryCancelledException}. */
final class TimedQuads extends DatasetGraphWrapper {
    private TimedQuads(DatasetGraph quads, Context context) {
        super(quads, context);
    }

    static Dataset of(Dataset dataset, Duration longest) {
        Context context = dataset.getContext().copy();
        context.set(ARQ.queryTimeout, String.valueOf(longest.toMillis()));
        return DatasetFactory.wrap(new TimedQuads(dataset.asDatasetGraph(), context));
    }
}
