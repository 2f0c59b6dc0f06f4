package org.jaccuse.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jaccuse.model.InputException;

/**
 * Takes documents out of a store for good. Deleting quads leaves their words in the files, so the store is compacted
 * afterwards, and then every file is searched for every term that only the forgotten documents had.
 */
public final class Forgetting {
    private final Store store;
    private final Consumer<Set<String>> consequences;
    private final DatasetGraph quads;
    private final Names names;

    private Forgetting(Store store, Consumer<Set<String>> consequences) {
        this.store = store;
        this.consequences = consequences;
        this.quads = store.dataset().asDatasetGraph();
        this.names = store.names();
    }

    /**
     * What was forgotten.
     *
     * @param documents their IRIs
     * @param quads how many quads went
     * @param inputs how many entries of the ledger went
     * @param terms how many words and names the documents alone had
     * @param left those of them that are still in some file; empty, or something is wrong
     */
    public record Report(List<String> documents, long quads, long inputs, long terms, List<String> left) {}

    /**
     * Forgets documents.
     *
     * @param source a document's IRI, its location or address, a folder of locations, or the name of a publisher
     * @param consequences takes away or makes anew what stood on the documents, of which it is given the digests; runs in the
     *     transaction that removes them, so that nothing is forgotten by half
     * @throws InputException when the store knows no such source
     * @throws StoreFailure when the folder cannot be written
     */
    public static Report forget(Store store, String source, Consumer<Set<String>> consequences) {
        return new Forgetting(store, consequences).run(source);
    }

    private Report run(String source) {
        Set<String> documents =
                Txn.calculateRead(store.dataset(), () -> store.contents().meant(source));
        Set<String> digests = digests(documents);
        Predicate<LedgerEntry> entries = entriesOf(source, digests);
        boolean noted = store.ledger().entries().stream().anyMatch(entries);
        Set<String> begun = new TreeSet<>(store.upkeep().forgetting());
        boolean brokenOff = store.upkeep().wordsAreLeft();
        if (documents.isEmpty() && !noted && !brokenOff) {
            throw new InputException(
                    source,
                    "is no document, location, folder or publisher in the store; 'jaccuse status --all' lists the inputs");
        }
        Set<Node> terms = new HashSet<>();
        List<Quad> gone = new ArrayList<>();
        begun.addAll(digests);
        store.upkeep().forgets(begun);
        store.transactions().write(() -> {
            documents.forEach(document -> gone.addAll(remove(NodeFactory.createURI(document), terms)));
            gone.addAll(settle(digests, terms));
            return !gone.isEmpty();
        });
        // After them: an entry of a document that is gone is only read again, a document without an entry is not told
        // of.
        long inputs = store.ledger().remove(entries);
        inputs += clean(store);
        Set<String> words = Txn.calculateRead(store.dataset(), () -> unused(terms));
        Set<String> left = left(words);
        left.addAll(Txn.calculateRead(store.dataset(), () -> used(documents, terms)));
        return new Report(List.copyOf(documents), gone.size(), inputs, words.size(), List.copyOf(left));
    }

    /**
     * Gives back the room of what was deleted. Where a forgetting was broken off, that ends it.
     *
     * @return how many entries of the ledger went with that
     * @throws StoreFailure when the folder cannot be written
     */
    static long clean(Store store) {
        Upkeep upkeep = store.upkeep();
        long inputs = 0;
        if (!upkeep.forgetting().isEmpty()) {
            Set<String> there = store.contents().documents().stream()
                    .map(Contents.Stored::digest)
                    .collect(Collectors.toSet());
            Set<String> gone = new HashSet<>(upkeep.forgetting());
            gone.removeAll(there);
            inputs = store.ledger()
                    .remove(entry -> entry.digest().filter(gone::contains).isPresent());
        }
        store.compactNow();
        upkeep.forgot();
        return inputs;
    }

    private Set<String> digests(Set<String> documents) {
        return store.contents().documents().stream()
                .filter(document -> documents.contains(document.iri()))
                .map(Contents.Stored::digest)
                .filter(digest -> !digest.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Predicate<LedgerEntry> entriesOf(String source, Set<String> digests) {
        return entry -> entry.input().equals(source)
                || Contents.below(entry.input(), source)
                || entry.digest().filter(digests::contains).isPresent();
    }

    /** Sees to what stood on the documents, in the graphs that nobody reads from a file; gives the quads that went. */
    private List<Quad> settle(Set<String> digests, Set<Node> terms) {
        List<Quad> before = Stream.of(names.derived(), names.curation())
                .flatMap(graph -> quads.stream(graph, Node.ANY, Node.ANY, Node.ANY))
                .toList();
        consequences.accept(digests);
        List<Quad> gone = before.stream().filter(quad -> !quads.contains(quad)).toList();
        addTerms(gone, terms);
        return gone;
    }

    private static void addTerms(List<Quad> of, Set<Node> terms) {
        of.stream()
                .flatMap(quad -> Stream.of(quad.getSubject(), quad.getPredicate(), quad.getObject()))
                .forEach(terms::add);
    }

    /** Removes a document's graph and closes the gap that it leaves in the line of snapshots. */
    private List<Quad> remove(Node document, Set<Node> terms) {
        List<Quad> own = quads.stream(document, Node.ANY, Node.ANY, Node.ANY).toList();
        List<Node> earlier = own.stream()
                .filter(quad -> quad.getPredicate().equals(names.revisionOf()))
                .map(Quad::getObject)
                .toList();
        for (Quad later :
                quads.stream(Node.ANY, Node.ANY, names.revisionOf(), document).toList()) {
            quads.delete(later);
            earlier.forEach(
                    before -> quads.add(Quad.create(later.getGraph(), later.getSubject(), names.revisionOf(), before)));
        }
        quads.removeGraph(document);
        addTerms(own, terms);
        return own;
    }

    /** The words of terms that no other graph has: after compacting, the store knows no number for them. */
    private Set<String> unused(Set<Node> terms) {
        return terms.stream()
                .filter(term -> !isKnown(term))
                .map(Forgetting::words)
                .collect(Collectors.toSet());
    }

    /** Names that only the forgotten documents can have, and that the store has all the same. */
    private Set<String> used(Set<String> documents, Set<Node> terms) {
        return terms.stream()
                .filter(Node::isURI)
                .filter(term -> documents.contains(term.getURI().replaceFirst("#.*", "")))
                .filter(this::isKnown)
                .map(Forgetting::words)
                .collect(Collectors.toSet());
    }

    private boolean isKnown(Node term) {
        return !NodeId.isDoesNotExist(TDBInternal.getNodeId(store.tdb(), term));
    }

    private Set<String> left(Set<String> words) {
        WordSearch search = new WordSearch(words);
        Set<String> found = search.in(store.folder());
        if (!found.isEmpty()) {
            // What is part of longer words of other documents may stay.
            Txn.executeRead(
                    store.dataset(),
                    () -> quads.stream()
                            .flatMap(quad -> Stream.of(
                                    quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()))
                            .forEach(term -> found.removeAll(search.in(words(term)))));
        }
        return new TreeSet<>(found);
    }

    private static String words(Node term) {
        return term.isLiteral() ? term.getLiteralLexicalForm() : term.getURI();
    }
}
