package org.jaccuse.bench;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.rdf.model.Model;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.copy.Fingerprint;
import org.jaccuse.model.Content;
import org.jaccuse.model.Document;
import org.jaccuse.pipeline.Pipeline;
import org.jaccuse.pipeline.Profile;
import org.jaccuse.rdf.DocumentGraph;
import org.jaccuse.store.LooseQuads;
import org.jaccuse.store.SoundGraph;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From claims to what is stored, a document at a time: fingerprint, graph, shapes and lines of N-Quads. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GraphSpeed {
    private final LooseQuads quads = new LooseQuads();
    private final Rota<Understood> understood;
    private final Rota<Named> graphs;
    private final Rota<SoundGraph> sound;

    private record Understood(Document document, Content content) {
        Model graph() {
            return DocumentGraph.of(document, content, "measured", id -> false);
        }
    }

    private record Named(String iri, Model graph) {}

    /** Loads the models and finds the samples' claims. */
    public GraphSpeed() {
        Pipeline pipeline = Pipeline.load(Bundle.shipped(), note -> {}, new Profile());
        List<Understood> all = Samples.documents().stream()
                .map(document -> new Understood(document, pipeline.content(document)))
                .toList();
        understood = new Rota<>(all);
        List<Named> named = all.stream()
                .map(each -> new Named(DocumentGraph.iri(each.document()), each.graph()))
                .toList();
        graphs = new Rota<>(named);
        sound = new Rota<>(named.stream()
                .map(each -> quads.check(each.iri(), each.graph()))
                .toList());
    }

    @Benchmark
    public Optional<Fingerprint> fingerprint() {
        return Fingerprint.of(understood.next().document().text());
    }

    @Benchmark
    public Model graph() {
        return understood.next().graph();
    }

    @Benchmark
    public SoundGraph shapes() {
        Named next = graphs.next();
        return quads.check(next.iri(), next.graph());
    }

    @Benchmark
    public List<String> nquads() {
        return quads.lines(sound.next());
    }
}
