package org.jaccuse.serve.page;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jaccuse.query.Names;
import org.jaccuse.query.Shown;

/** Names of things with the page that tells of them. */
final class Links {
    private static final String DOCUMENT = "document/";

    private final Names names;

    Links(Names names) {
        this.names = names;
    }

    /**
     * Something with a name.
     *
     * @param label as it can be shown without harm
     * @param href path of its page, empty when it has none
     * @param iri empty for a mere word
     */
    public record Name(String label, String href, String iri) {}

    /** Looks up several names at once, which will be asked for one by one. */
    void learn(Stream<String> iris) {
        names.learn(iris.toList());
    }

    /** The name of what an IRI stands for; a text that is no IRI of something known stands for itself. */
    Name of(String text) {
        String label = text.equals("AUTHOR")
                ? "the document itself"
                : names.label(text).orElse(text);
        return new Name(Shown.safe(label), path(text), text);
    }

    /** The path of the page of an IRI, empty when there is none. */
    String path(String iri) {
        String base = names.base();
        if (!iri.startsWith(base) || iri.matches(".*[\\s\"<>\\\\^`{|}].*")) {
            return "";
        }
        String rest = iri.substring(base.length());
        int fragment = rest.indexOf('#');
        if (fragment >= 0) {
            boolean claim = rest.startsWith(DOCUMENT) && rest.startsWith("c-", fragment + 1) && !rest.endsWith("-r1");
            return claim ? "/claim/" + rest.substring(DOCUMENT.length()).replace('#', '/') : "";
        }
        return rest.matches("(actor|incident|document)/.+") ? "/" + rest : "";
    }

    /** The IRI of which a path is the page. */
    String iri(String path) {
        if (path.startsWith("/claim/")) {
            int last = path.lastIndexOf('/');
            return names.base() + DOCUMENT + path.substring("/claim/".length(), Math.max(last, 7)) + "#"
                    + path.substring(last + 1);
        }
        return names.base() + path.substring(1);
    }

    /** An address of the web that a text is, empty where it is none. What the store names itself has its page here or none. */
    String foreign(String text) {
        return text.startsWith(names.base()) ? "" : web(text).orElse("");
    }

    /** An address of the web that may stand in a link. */
    static Optional<String> web(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Optional.of(text).filter(t -> lower.matches("https?:" + "//[^\\s\"<>]+"));
    }
}
