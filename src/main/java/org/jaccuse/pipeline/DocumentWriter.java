package org.jaccuse.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jaccuse.model.Claim;
import org.jaccuse.model.Content;
import org.jaccuse.model.Document;
import org.jaccuse.model.InputException;
import org.jaccuse.model.Party;
import org.jaccuse.model.RawDocument;
import org.jaccuse.model.Refusal;
import org.jaccuse.model.Response;
import org.jaccuse.rdf.DocumentGraph;
import org.jaccuse.rdf.WebTrace;
import org.jaccuse.store.GraphCheck;
import org.jaccuse.store.SoundGraph;
import org.jaccuse.store.StoreFailure;

/** Makes the graphs of documents ready to be stored; claims and responses that break a shape are left out and told. */
final class DocumentWriter {
    private final GraphCheck check;
    private final String version;
    private final Predicate<String> registered;

    /**
     * @param check holds the graphs against the shapes
     * @param version version of the program
     * @param registered tells whether the register describes an identifier
     */
    DocumentWriter(GraphCheck check, String version, Predicate<String> registered) {
        this.check = check;
        this.version = version;
        this.registered = registered;
    }

    /**
     * The graph of a document. May be called from several threads.
     *
     * @throws InputException when the document itself breaks a shape
     */
    Understood.Graph draft(RawDocument raw, Document document, Content content) {
        try {
            return new Understood.Graph(raw, checked(raw, document, content), content.claims(), List.of());
        } catch (StoreFailure e) {
            throw e;
        } catch (InputException e) {
            // One claim refuses the whole graph: find out which, and keep the rest.
            List<Claim> sound = new ArrayList<>();
            List<Refusal> refused = new ArrayList<>();
            for (Claim claim : content.claims()) {
                wrong(raw, document, content.with(List.of(claim), List.of()))
                        .ifPresentOrElse(
                                reason -> refused.add(new Refusal(place(document, claim), reason)),
                                () -> sound.add(claim));
            }
            List<Response<Party>> told = new ArrayList<>();
            for (Response<Party> response : content.responses()) {
                wrong(raw, document, content.with(List.of(), List.of(response)))
                        .ifPresentOrElse(
                                reason -> refused.add(new Refusal(place(document, response), reason)),
                                () -> told.add(response));
            }
            return new Understood.Graph(raw, checked(raw, document, content.with(sound, told)), sound, refused);
        }
    }

    private SoundGraph checked(RawDocument raw, Document document, Content content) {
        return check.check(
                DocumentGraph.iri(document),
                WebTrace.added(raw, DocumentGraph.of(document, content, version, registered)));
    }

    /** What is wrong with a claim or response, taken alone. */
    private Optional<String> wrong(RawDocument raw, Document document, Content alone) {
        try {
            checked(raw, document, alone);
            return Optional.empty();
        } catch (InputException e) {
            return Optional.of(Faults.reason(document.location(), e));
        }
    }

    private static String place(Document document, Response<Party> response) {
        return document.location() + " response of '" + response.pattern() + "' at "
                + response.evidence().span().start();
    }

    private static String place(Document document, Claim claim) {
        return document.location() + " claim of '" + claim.pattern() + "' at "
                + claim.evidence().span().start();
    }
}
