package org.jaccuse.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.jaccuse.model.Document;
import org.jaccuse.model.InputException;
import org.jaccuse.model.Party;
import org.jaccuse.model.RawDocument;
import org.jaccuse.model.Span;

/** The IRIs of one document and of what its claims are about; the only minting of IRIs in jaccuse. */
final class Iris {
    private static final Pattern DIGEST = Pattern.compile("sha256:[0-9a-f]{64}");
    private static final Pattern PARTY = Pattern.compile("([a-z]+)/([^/?#]+)");
    private static final Map<String, Resource> CLASS_BY_FOLDER = Map.of(
            "actor", Vocabulary.Actor,
            "incident", Vocabulary.Incident,
            "malware", Vocabulary.Malware,
            "place", Vocabulary.Place);

    private final Document document;
    private final String shortDigest;

    /** @throws InputException when the document's digest is not {@code sha256:} and 64 lower-case hexadecimal digits */
    Iris(Document document) {
        this.document = document;
        this.shortDigest = shortened(document.location(), document.digest());
    }

    private static String shortened(String location, String digest) {
        if (!DIGEST.matcher(digest).matches()) {
            throw refused(location, "digest '" + digest + "'", "sha256: and 64 lower-case hexadecimal digits");
        }
        return digest.substring("sha256:".length()).substring(0, 16);
    }

    /** The IRI of a document of which only the bytes are known. */
    static String document(RawDocument raw) {
        return document(shortened(raw.location(), raw.digest()));
    }

    String document() {
        return document(shortDigest);
    }

    private static String document(String shortDigest) {
        return Vocabulary.BASE + "document/" + shortDigest;
    }

    Resource extraction(String programVersion) {
        return valid(Vocabulary.BASE + "extraction/" + shortDigest + "-" + programVersion);
    }

    /** A node inside the document: {@code s-12-80}. */
    Resource fragment(String name) {
        return ResourceFactory.createResource(document() + "#" + name);
    }

    Resource fragment(String letter, Span span) {
        return fragment(letter + "-" + span.start() + "-" + span.end());
    }

    Resource party(Party party) {
        return switch (party.id()) {
            case "author" -> ResourceFactory.createResource(document());
            case "unspecified" -> Vocabulary.unspecified;
            case "unknown" -> Vocabulary.unknownActor;
            default -> {
                kind(party);
                yield valid(Vocabulary.BASE + party.id());
            }
        };
    }

    /** What a party is by the folder of its identifier; empty for those without words. */
    Optional<Resource> kind(Party party) {
        if (party.id().equals("author")
                || party.id().equals("unspecified")
                || party.id().equals("unknown")) {
            return Optional.empty();
        }
        var id = PARTY.matcher(party.id());
        Optional<Resource> kind =
                id.matches() ? Optional.ofNullable(CLASS_BY_FOLDER.get(id.group(1))) : Optional.<Resource>empty();
        if (kind.isEmpty()) {
            throw refused("party identifier '" + party.id() + "'", "actor/…, incident/…, malware/… or place/…");
        }
        return kind;
    }

    /** The value of a scheme, {@code likelihood/very-likely}. */
    Resource value(String value) {
        return valid(Vocabulary.BASE + value);
    }

    private Resource valid(String iri) {
        try {
            if (IRIx.create(iri).hasViolations()) {
                throw refused("<" + iri + ">", "a valid IRI");
            }
            return ResourceFactory.createResource(iri);
        } catch (IRIException e) {
            throw refused("<" + iri + ">", "a valid IRI (" + e.getMessage() + ")");
        }
    }

    /** An address of the web as an IRI; empty for words that are none. */
    static Optional<String> ofWeb(String address) {
        try {
            boolean web = address.startsWith("http://") || address.startsWith("https://");
            return web && !IRIx.create(address).hasViolations() ? Optional.of(address) : Optional.empty();
        } catch (IRIException e) {
            return Optional.empty();
        }
    }

    private InputException refused(String found, String expected) {
        return refused(document.location(), found, expected);
    }

    private static InputException refused(String location, String found, String expected) {
        return new InputException(
                location, "found the " + found + ", expected " + expected + "; correct what gives this identifier");
    }

    /** The first hexadecimal digits of the SHA-256 of some words, each ended by a line feed. */
    static String hash(int digits, String... words) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String word : words) {
                sha.update((word + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(sha.digest()).substring(0, digits);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
