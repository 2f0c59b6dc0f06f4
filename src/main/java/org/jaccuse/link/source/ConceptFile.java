package org.jaccuse.link.source;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jaccuse.model.Entries;
import org.jaccuse.model.Listing;
import org.jaccuse.model.NamedEntity.Kind;
import org.jaccuse.rdf.Concepts;

/** A thesaurus in SKOS: its concepts, and the matches that it states. */
final class ConceptFile implements Format {
    @Override
    public void read(Source source, Entries to) throws IOException {
        Concepts concepts = Concepts.read(source.file(), source.location());
        for (Concepts.Concept concept : concepts.all()) {
            String kind = source.about().map("kinds").getOrDefault(concept.type(), "");
            if (kind.isEmpty() && !concept.type().isEmpty()) {
                to.aside("of another class: " + concept.type());
                continue;
            }
            to.listing(new Listing(
                    concept.iri(),
                    kind.isEmpty() ? Kind.THREAT_GROUP : Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                    concept.label(),
                    concept.names().stream().map(Listing.Name::of).toList(),
                    List.of(concept.iri()),
                    Listing.Aspects.NONE));
        }
        concepts.matches().forEach(to::stated);
    }
}
