package org.jaccuse.serve.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.store.OpenQuads;
import org.jaccuse.store.Store;
import org.jaccuse.store.Watcher;

/**
 * An index of the words in names, titles and quotes, for {@code text:query}. It stands in memory: every process that searches makes it
 * anew, from what the store holds then, and each transaction that writes changes it too. Nothing of it is left on a disk, so that there
 * is nothing that could be out of step with a store that other commands wrote to, or that could outlive what was forgotten.
 */
public final class TextSearch implements Watcher, AutoCloseable {
    /** The property by which a query searches. */
    public static final String PROPERTY = TextVocab.pfQuery;

    /** Held, for a level is forgotten with its logger: Lucene advises whoever starts it to update it, which is not the user's business. */
    private static final Logger ADVICE =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private static final String SUBJECT = "uri";
    private static final String WORDS = "text";
    private static final String LANGUAGE = "lang";
    private static final String GRAPH = "in";
    private static final String QUERY = "queries/serve/words.rq";

    private final Query words;
    private final TextIndexLucene index;
    private final CountDownLatch made = new CountDownLatch(1);
    private volatile boolean closing;

    private TextSearch(Query words, TextIndexLucene index) {
        this.words = words;
        this.index = index;
    }

    /** Begins to index a store, on a thread of its own, and lets its queries search. */
    public static TextSearch on(Store store) {
        ADVICE.setLevel(Level.SEVERE);
        Query words = QueryFactory.create(Bundle.shipped().file(QUERY).text());
        EntityDefinition fields = new EntityDefinition(SUBJECT, WORDS);
        fields.setLangField(LANGUAGE);
        // So that text:query (rdfs:label "…") is understood too.
        PropertyValues.of(words.getQueryPattern()).forEach(property -> fields.set(WORDS, property));
        TextIndexConfig config = new TextIndexConfig(fields);
        config.setValueStored(true);
        TextSearch search = new TextSearch(words, new TextIndexLucene(new ByteBuffersDirectory(), config));
        OpenQuads.watch(store, search);
        store.dataset().getContext().set(TextQuery.textIndex, search.index);
        Thread maker = new Thread(() -> search.make(store.dataset()), "text-index");
        maker.setDaemon(true);
        maker.start();
        return search;
    }

    /** Whether everything in the store can be found. */
    public boolean ready() {
        return made.getCount() == 0;
    }

    private void make(Dataset dataset) {
        try {
            Txn.executeRead(dataset, () -> {
                DatasetGraph quads = dataset.asDatasetGraph();
                Iter.toList(quads.listGraphNodes()).forEach(graph -> {
                    if (!closing) {
                        add(quads, graph);
                    }
                });
            });
            index.commit();
        } finally {
            made.countDown();
        }
    }

    @Override
    public void keeping(DatasetGraph quads, Set<Node> graphs) {
        await();
        for (Node graph : graphs) {
            remove(graph);
            add(quads, graph);
        }
        index.prepareCommit();
    }

    @Override
    public void kept() {
        index.commit();
    }

    @Override
    public void dropped() {
        index.rollback();
    }

    /** Waits until everything in the store can be found. */
    public void await() {
        try {
            made.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the words of the store were read", e);
        }
    }

    private void remove(Node graph) {
        try {
            writer().deleteDocuments(new Term(GRAPH, graph.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(DatasetGraph quads, Node graph) {
        try (QueryExec execution = QueryExec.dataset(quads)
                .query(words)
                .substitution("graph", graph)
                .build()) {
            execution
                    .select()
                    .forEachRemaining(row -> add(graph, row.get("subject").toString(), row.get("words")));
        }
    }

    private void add(Node graph, String subject, Node text) {
        Document document = new Document();
        document.add(new StringField(SUBJECT, subject, Field.Store.YES));
        document.add(new StringField(GRAPH, graph.toString(), Field.Store.NO));
        document.add(new TextField(WORDS, text.getLiteralLexicalForm(), Field.Store.YES));
        if (!text.getLiteralLanguage().isEmpty()) {
            document.add(new StringField(LANGUAGE, text.getLiteralLanguage(), Field.Store.YES));
        }
        try {
            writer().addDocument(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IndexWriter writer() {
        return index.getIndexWriter();
    }

    /** Waits until the store is no longer read. */
    @Override
    public void close() {
        closing = true;
        await();
        index.close();
    }
}
