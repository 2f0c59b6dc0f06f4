package org.jaccuse.rdf;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.jaccuse.model.Attribution;
import org.jaccuse.model.Correspondence;
import org.jaccuse.model.Listing;
import org.jaccuse.model.NamedEntity;

/**
 * A public dataset as RDF, handed on in parts so that its size does not matter. Each part stands for itself: it describes the
 * dataset, and a claim comes with its record and proposition.
 */
public final class DatasetWriter {
    private static final int PART = 500;
    /** Descriptions are quoted, not copied. */
    private static final int QUOTED = 300;

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Map<NamedEntity.Kind, Resource> CLASSES = Map.of(
            NamedEntity.Kind.STATE, Vocabulary.State,
            NamedEntity.Kind.AGENCY, Vocabulary.Agency,
            NamedEntity.Kind.OFFICE, Vocabulary.Office,
            NamedEntity.Kind.PERSON, Vocabulary.Person,
            NamedEntity.Kind.COMPANY, Vocabulary.Company,
            NamedEntity.Kind.ORGANISATION, Vocabulary.Organisation,
            NamedEntity.Kind.THREAT_GROUP, Vocabulary.ThreatGroup,
            NamedEntity.Kind.MALWARE, Vocabulary.Malware,
            NamedEntity.Kind.PLACE, Vocabulary.Place,
            NamedEntity.Kind.INCIDENT, Vocabulary.Incident);

    private final DatasetName name;
    private final Head head;
    private final Consumer<Model> out;
    private Model part = ModelFactory.createDefaultModel();
    private int entries;

    /**
     * What is said of the dataset as a whole.
     *
     * @param title for people
     * @param holder identifier of its publisher, {@code actor/misp}
     * @param publisher name of a publisher whom the register does not know
     * @param location where it was read
     * @param licence as its publisher states it
     * @param programVersion version of the program that reads it
     */
    public record Head(
            String title,
            String holder,
            Optional<String> publisher,
            String location,
            Optional<String> licence,
            String programVersion) {}

    /** @param out takes the parts */
    public DatasetWriter(DatasetName name, Head head, Consumer<Model> out) {
        this.name = name;
        this.head = head;
        this.out = out;
        describe();
    }

    /** Writes an entity. */
    public void listing(Listing listing) {
        Resource node = part.createResource(name.entity(listing.kind(), listing.key()))
                .addProperty(RDF.type, CLASSES.get(listing.kind()))
                .addProperty(SKOS.prefLabel, Text.of(listing.label()))
                .addProperty(Vocabulary.recordKey, Text.of(listing.key()))
                .addProperty(RDFS.isDefinedBy, part.createResource(name.graph()));
        listing.names().forEach(other -> named(node, other));
        listing.references().forEach(address -> refer(node, RDFS.seeAlso, address));
        Listing.Aspects aspects = listing.aspects();
        aspects.start().ifPresent(start -> node.addProperty(Vocabulary.schemaStartDate, date(start)));
        aspects.victims().forEach(victim -> node.addProperty(Vocabulary.victimName, Text.of(victim)));
        aspects.text().ifPresent(text -> node.addProperty(DCTerms.description, Text.of(shortened(text))));
        if (aspects.retired()) {
            node.addLiteral(OWL2.deprecated, true);
        }
        next();
    }

    /** Writes a claim of the dataset. */
    public void attribution(Attribution told) {
        Resource subject = name.entity(told.subject());
        Resource object = name.entity(told.object());
        Resource proposition = Propositions.in(part, told.relation(), subject, object, object.getURI());
        String id = Iris.hash(16, told.record(), told.rule(), proposition.getURI());
        Resource claim = part.createResource(name.graph() + "#c-" + id)
                .addProperty(RDF.type, Vocabulary.Assertion)
                .addProperty(Vocabulary.holder, part.createResource(Vocabulary.BASE + head.holder()))
                .addProperty(Vocabulary.stance, Vocabulary.affirm)
                .addProperty(Vocabulary.certainty, Terms.of(told.certainty()))
                .addProperty(Vocabulary.proposition, proposition)
                .addProperty(Vocabulary.evidence, record(told))
                .addProperty(Vocabulary.pattern, Text.of(told.rule()))
                .addProperty(Vocabulary.provWasGeneratedBy, reading());
        told.hedges().forEach(hedge -> claim.addProperty(Vocabulary.hedge, Text.of(hedge)));
        back(claim, told.grounds());
        part.createResource(name.graph()).addProperty(Vocabulary.reports, claim);
        next();
    }

    /** Writes a correspondence that the dataset states. */
    public void stated(Correspondence told) {
        MappingGraph.write(part, name.graph() + "#m-", told);
        next();
    }

    /** Hands the last part over. */
    public void finish() {
        out.accept(part);
    }

    private void back(Resource claim, Attribution.Backing grounds) {
        grounds.confidence().ifPresent(value -> claim.addProperty(Vocabulary.statedConfidence, Text.number(value)));
        boolean whole = !grounds.placeholders().contains("date");
        grounds.on().ifPresent(day -> {
            if (whole) {
                claim.addProperty(Vocabulary.claimedOn, Text.day(day));
            } else {
                claim.addProperty(Vocabulary.statedOn, Text.of(day.toString()));
            }
        });
        grounds.placeholders().forEach(which -> claim.addProperty(Vocabulary.placeholder, Text.of(which)));
        grounds.values()
                .forEach(coded -> claim.addProperty(
                        Terms.of(coded.aspect()), part.createResource(Vocabulary.BASE + coded.value())));
        grounds.attributedBy().forEach(by -> claim.addProperty(Vocabulary.attributedBy, name.entity(by)));
        grounds.citations().forEach(address -> refer(claim, DCTerms.references, address));
    }

    private Resource record(Attribution told) {
        return part.createResource(name.record(told.record()))
                .addProperty(RDF.type, Vocabulary.Record)
                .addProperty(DCTerms.isPartOf, part.createResource(name.graph()))
                .addProperty(Vocabulary.recordKey, Text.of(told.record()))
                .addProperty(Vocabulary.recordText, Text.of(shortened(told.words())));
    }

    private Resource reading() {
        return part.createResource(name.graph() + "#read-" + head.programVersion())
                .addProperty(RDF.type, Vocabulary.provActivity)
                .addProperty(Vocabulary.provUsed, part.createResource(name.graph()))
                .addProperty(Vocabulary.programVersion, head.programVersion());
    }

    private void named(Resource node, Listing.Name other) {
        node.addProperty(SKOS.altLabel, Text.of(other.text()));
        other.coinedBy()
                .ifPresent(by -> node.addProperty(
                        Vocabulary.coinedName,
                        part.createResource(node.getURI() + "#name-" + Iris.hash(8, other.text()))
                                .addProperty(RDF.type, Vocabulary.CoinedName)
                                .addProperty(SKOS.prefLabel, Text.of(other.text()))
                                .addProperty(DCTerms.source, Text.of(by))));
    }

    /** An address that is none stays as words. */
    private static void refer(Resource node, Property property, String address) {
        Optional<String> iri = Iris.ofWeb(address);
        iri.ifPresentOrElse(
                valid -> node.addProperty(property, ResourceFactory.createResource(valid)),
                () -> node.addProperty(property, Text.of(address)));
    }

    private static Literal date(String start) {
        return DAY.matcher(start).matches()
                ? ResourceFactory.createTypedLiteral(start, XSDDatatype.XSDdate)
                : Text.yearOrMonth(start);
    }

    private static String shortened(String words) {
        if (words.length() <= QUOTED) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(QUOTED - 1)) ? QUOTED - 1 : QUOTED;
        return words.substring(0, end) + "…";
    }

    private void next() {
        if (++entries % PART == 0) {
            out.accept(part);
            part = ModelFactory.createDefaultModel();
            describe();
        }
    }

    private void describe() {
        part.setNsPrefixes(Vocabulary.PREFIXES);
        Resource publisher = part.createResource(Vocabulary.BASE + head.holder());
        head.publisher()
                .ifPresent(label -> publisher
                        .addProperty(RDF.type, Vocabulary.Organisation)
                        .addProperty(RDFS.label, Text.of(label)));
        Resource dataset = part.createResource(name.graph())
                .addProperty(RDF.type, Vocabulary.Dataset)
                .addProperty(RDF.type, VOID.Dataset)
                .addProperty(DCTerms.title, Text.of(head.title()))
                .addProperty(DCTerms.identifier, name.digest())
                .addProperty(DCTerms.source, Text.of(head.location()))
                .addProperty(DCTerms.publisher, publisher)
                .addProperty(Vocabulary.programVersion, head.programVersion());
        head.licence().ifPresent(licence -> dataset.addProperty(DCTerms.license, Text.of(licence)));
    }
}
