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
    /** Named graph of what curators decided about who is who, and of the view that follows. */
    public static final String CURATION = BASE + "curation";
    /** Named graph of what follows from the claims. */
    public static final String DERIVED = BASE + "derived";
    /** Named graph of the links between entities. */
    public static final String LINKS = BASE + "links";

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
    public static final Property retrieved = property("retrieved");
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
    public static final Property page = property("page");

    // What a claim tells beside its stance
    public static final Property basis = property("basis");
    public static final Property form = property("form");
    public static final Property evidenceOffered = property("evidenceOffered");
    public static final Property likelihood = property("likelihood");
    public static final Property confidence = property("confidence");
    public static final Property involvement = property("involvement");
    public static final Property denialScope = property("denialScope");
    public static final Property reservation = property("reservation");
    public static final Property sign = property("sign");
    public static final Property denies = property("denies");

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
    public static final Resource unknownIncident = term("unknownIncident");

    // Public datasets
    public static final Resource Dataset = term("Dataset");
    public static final Resource Record = term("Record");
    public static final Property recordKey = property("recordKey");
    public static final Property recordText = property("recordText");
    public static final Property statedConfidence = property("statedConfidence");
    public static final Property statedOn = property("statedOn");
    public static final Property placeholder = property("placeholder");
    public static final Property attributedBy = property("attributedBy");

    // The register
    public static final Resource Register = term("Register");
    public static final Property metonym = property("metonym");
    public static final Property demonym = property("demonym");
    public static final Property homonym = property("homonym");
    public static final Property usualReading = property("usualReading");
    public static final Property cue = property("cue");
    public static final Property iso3166 = property("iso3166");
    public static final Property territory = property("territory");
    public static final Property within = property("within");
    public static final Property belongsTo = property("belongsTo");
    public static final Property holdsOffice = property("holdsOffice");
    public static final Resource Tenure = term("Tenure");
    public static final Property servesIn = property("servesIn");
    public static final Property coinedName = property("coinedName");
    public static final Resource CoinedName = term("CoinedName");
    public static final Property coinedBy = property("coinedBy");
    public static final Property commonWord = property("commonWord");
    public static final Property disclosed = property("disclosed");
    public static final Property victim = property("victim");
    public static final Property victimName = property("victimName");
    public static final Resource WordList = term("WordList");
    public static final Property word = property("word");

    public static final Resource Weight = term("Weight");
    public static final Property value = property("value");

    // How words were resolved
    public static final Resource Candidate = term("Candidate");
    public static final Property candidate = property("candidate");
    public static final Property means = property("means");
    public static final Property score = property("score");
    public static final Property reason = property("reason");
    public static final Property possiblySame = property("possiblySame");
    public static final Resource Likeness = term("Likeness");
    public static final Property likens = property("likens");

    // Curators' decisions
    public static final Resource Decision = term("Decision");
    public static final Resource SameDecision = term("SameDecision");
    public static final Resource ApartDecision = term("ApartDecision");
    public static final Property decidesOn = property("decidesOn");
    public static final Property because = property("because");
    public static final Property undoneBy = property("undoneBy");
    public static final Property undoneOn = property("undoneOn");
    public static final Property viewedAs = property("viewedAs");
    // Responses
    public static final Resource Response = term("Response");
    public static final Resource Sanction = term("Sanction");
    public static final Resource Indictment = term("Indictment");
    public static final Resource Expulsion = term("Expulsion");
    public static final Resource Summons = term("Summons");
    public static final Resource TravelBan = term("TravelBan");
    public static final Resource TechnicalResponse = term("TechnicalResponse");
    public static final Property responder = property("responder");
    public static final Property target = property("target");
    public static final Property respondedOn = property("respondedOn");
    public static final Property over = property("over");
    public static final Property answers = property("answers");
    public static final Property responderMention = property("responderMention");
    public static final Property targetMention = property("targetMention");
    public static final Property tells = property("tells");

    // Ratings
    public static final Resource Rating = term("Rating");
    public static final Property rated = property("rated");
    public static final Property reliability = property("reliability");
    public static final Property credibility = property("credibility");

    // Copies of one story
    public static final Property fingerprint = property("fingerprint");
    public static final Property wire = property("wire");

    // Sources of a document
    public static final Resource Citation = term("Citation");
    public static final Property cites = property("cites");
    public static final Property outlet = property("outlet");

    // Derivations
    public static final Resource Derivation = term("Derivation");
    public static final Resource Rebuttal = term("Rebuttal");
    public static final Resource Contest = term("Contest");
    public static final Resource FirstAccusation = term("FirstAccusation");
    public static final Resource StanceChange = term("StanceChange");
    public static final Resource RollUp = term("RollUp");
    public static final Resource Joining = term("Joining");
    public static final Resource NearCopy = term("NearCopy");
    public static final Resource Origin = term("Origin");
    public static final Resource Corroboration = term("Corroboration");
    public static final Property about = property("about");
    public static final Property denial = property("denial");
    public static final Property accusation = property("accusation");
    public static final Property daysBetween = property("daysBetween");
    public static final Property rebuts = property("rebuts");
    public static final Property affirming = property("affirming");
    public static final Property denying = property("denying");
    public static final Property since = property("since");
    public static final Property firstAccuser = property("firstAccuser");
    public static final Property changedBy = property("changedBy");
    public static final Property changedFrom = property("changedFrom");
    public static final Property changedTo = property("changedTo");
    public static final Property change = property("change");
    public static final Property rolledUp = property("rolledUp");
    public static final Property speaksFor = property("speaksFor");
    public static final Property byReasonOf = property("byReasonOf");
    public static final Property heldFor = property("heldFor");
    public static final Property joinedBy = property("joinedBy");
    public static final Property copy = property("copy");
    public static final Property original = property("original");
    public static final Property similarity = property("similarity");
    public static final Property kept = property("kept");
    public static final Property added = property("added");
    public static final Property nearCopyOf = property("nearCopyOf");
    public static final Property origin = property("origin");
    public static final Property originDocument = property("originDocument");
    public static final Property copies = property("copies");
    public static final Property independentOrigins = property("independentOrigins");
    public static final Property independentHolders = property("independentHolders");
    public static final Property reportingDocuments = property("reportingDocuments");

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
    public static final Property schemaStartDate = ResourceFactory.createProperty(SCHEMA, "startDate");
    public static final Property schemaUrl = ResourceFactory.createProperty(SCHEMA, "url");

    private Vocabulary() {}

    private static Resource term(String name) {
        return ResourceFactory.createResource(NS + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(NS, name);
    }
}
