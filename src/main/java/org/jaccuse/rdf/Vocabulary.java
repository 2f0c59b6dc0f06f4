package org.jaccuse.rdf;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;

/**
 * The terms of {@code ontology/jaccuse.ttl}, where each is defined, and those of PROV-O and schema.org that jaccuse writes.
 * A constant is spelled as its term, as in Jena's own vocabulary classes: {@code Actor} is the class, {@code actor} the property.
 */
public final class Vocabulary {
    /** Namespace of the terms. */
    public static final String NS = "https://w3id.org/jaccuse/ns#";
    /** Below this stand all resources: actors, incidents, places, propositions, documents. */
    public static final String BASE = "https://w3id.org/jaccuse/";
    /** Named graph of the register. */
    public static final String REGISTER = BASE + "register";
    /** Named graph of the run records. */
    public static final String RUNS = BASE + "runs";

    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String SCHEMA = "https://schema.org/";

    /** The usual prefixes for everything that jaccuse writes. */
    public static final PrefixMapping PREFIXES = PrefixMapping.Factory.create()
            .setNsPrefix("j", NS)
            .setNsPrefix("dcterms", DCTerms.getURI())
            .setNsPrefix("oa", OA.getURI())
            .setNsPrefix("prov", PROV)
            .setNsPrefix("rdf", RDF.getURI())
            .setNsPrefix("rdfs", RDFS.getURI())
            .setNsPrefix("schema", SCHEMA)
            .setNsPrefix("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/")
            .setNsPrefix("skos", SKOS.getURI())
            .setNsPrefix("xsd", XSD.getURI())
            .lock();

    // Documents and the words in them
    public static final Resource Document = term("Document");
    public static final Property location = property("location");
    public static final Property digest = property("digest");
    public static final Property reports = property("reports");
    public static final Resource Report = term("Report");
    public static final Property speaker = property("speaker");
    public static final Property speakerMention = property("speakerMention");
    public static final Resource Mention = term("Mention");
    public static final Property refersTo = property("refersTo");

    // Claims
    public static final Resource Claim = term("Claim");
    public static final Resource Accusation = term("Accusation");
    public static final Resource Denial = term("Denial");
    public static final Resource ClaimOfResponsibility = term("ClaimOfResponsibility");
    public static final Resource TechnicalAttribution = term("TechnicalAttribution");
    public static final Resource RefusalToAttribute = term("RefusalToAttribute");
    public static final Resource DoubtStatement = term("DoubtStatement");
    public static final Resource Retraction = term("Retraction");
    public static final Resource Assertion = term("Assertion");
    public static final Property holder = property("holder");
    public static final Property holderMention = property("holderMention");
    public static final Property stance = property("stance");
    public static final Resource Stance = term("Stance");
    public static final Resource affirm = term("affirm");
    public static final Resource deny = term("deny");
    public static final Resource doubt = term("doubt");
    public static final Property certainty = property("certainty");
    public static final Resource Certainty = term("Certainty");
    public static final Resource certain = term("certain");
    public static final Resource probable = term("probable");
    public static final Resource possible = term("possible");
    public static final Property hedge = property("hedge");
    public static final Property proposition = property("proposition");
    public static final Property subjectMention = property("subjectMention");
    public static final Property objectMention = property("objectMention");
    public static final Property claimedOn = property("claimedOn");
    public static final Property evidence = property("evidence");
    public static final Property pattern = property("pattern");

    // Propositions
    public static final Resource Proposition = term("Proposition");
    public static final Resource Responsibility = term("Responsibility");
    public static final Resource Link = term("Link");
    public static final Resource Location = term("Location");
    public static final Resource Shelter = term("Shelter");
    public static final Property actor = property("actor");
    public static final Property incident = property("incident");
    public static final Property party = property("party");
    public static final Property place = property("place");
    public static final Property state = property("state");

    // What claims are about
    public static final Resource Actor = term("Actor");
    public static final Resource State = term("State");
    public static final Resource Agency = term("Agency");
    public static final Resource Office = term("Office");
    public static final Resource Person = term("Person");
    public static final Resource Company = term("Company");
    public static final Resource Organisation = term("Organisation");
    public static final Resource ThreatGroup = term("ThreatGroup");
    public static final Resource Malware = term("Malware");
    public static final Resource Place = term("Place");
    public static final Resource Incident = term("Incident");
    public static final Resource unspecified = term("unspecified");
    public static final Resource unknownActor = term("unknownActor");

    // The register
    public static final Property metonym = property("metonym");
    public static final Property demonym = property("demonym");
    public static final Property homonym = property("homonym");
    public static final Property usualReading = property("usualReading");
    public static final Property cue = property("cue");
    public static final Property iso3166 = property("iso3166");
    public static final Property territory = property("territory");
    public static final Property within = property("within");
    public static final Property holdsOffice = property("holdsOffice");

    // Runs of the program
    public static final Resource Run = term("Run");
    public static final Property programVersion = property("programVersion");
    public static final Property documentsRead = property("documentsRead");
    public static final Property documentsStored = property("documentsStored");
    public static final Property documentsUnchanged = property("documentsUnchanged");
    public static final Property documentsRefused = property("documentsRefused");

    // PROV-O and schema.org
    public static final Resource provActivity = ResourceFactory.createResource(PROV + "Activity");
    public static final Property provUsed = ResourceFactory.createProperty(PROV, "used");
    public static final Property provWasGeneratedBy = ResourceFactory.createProperty(PROV, "wasGeneratedBy");
    public static final Property provWasRevisionOf = ResourceFactory.createProperty(PROV, "wasRevisionOf");
    public static final Property provStartedAtTime = ResourceFactory.createProperty(PROV, "startedAtTime");
    public static final Property provEndedAtTime = ResourceFactory.createProperty(PROV, "endedAtTime");
    public static final Property schemaUrl = ResourceFactory.createProperty(SCHEMA, "url");

    private Vocabulary() {}

    private static Resource term(String name) {
        return ResourceFactory.createResource(NS + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(NS, name);
    }
}
