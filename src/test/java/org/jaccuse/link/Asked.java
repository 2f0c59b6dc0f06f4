package org.jaccuse.link;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jaccuse.query.AnswerWriter;
import org.jaccuse.query.Format;
import org.jaccuse.query.Inquiry;
import org.jaccuse.query.SafeQuery;

/** Short questions of tests. */
final class Asked {
    private static final String PREFIXES = """
            PREFIX j: <https://w3id.org/jaccuse/ns#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX void: <http://rdfs.org/ns/void#>
            """;

    private Asked() {}

    /** The one column of a query, a line each. */
    static List<String> values(Inquiry inquiry, String query) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AnswerWriter(out, inquiry::names)
                .write(inquiry.answer(SafeQuery.parse("test", PREFIXES + query)), Optional.of(Format.CSV));
        return out.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
    }
}
