package org.jaccuse.spark;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.jaccuse.acquire.Arrivals;
import org.jaccuse.acquire.Sources;
import org.jaccuse.acquire.WebOptions;
import org.jaccuse.model.InputException;
import org.jaccuse.model.RawDocument;
import org.jaccuse.model.Refusal;
import org.jaccuse.pipeline.Understanding;
import org.jaccuse.pipeline.Understood;
import org.jaccuse.read.ReadOptions;
import org.jaccuse.store.LooseQuads;

/** Acquires, reads and understands what a file holds, wherever Spark sends it. Equal files give equal results on every try. */
final class Reader implements FlatMapFunction<InputFile, Told> {
    private static final long serialVersionUID = 1L;

    /** One of each kind of walk in a process, for the models are large. */
    private static final Map<Class<?>, Workshop> WORKSHOPS = new ConcurrentHashMap<>();

    private final PipelineSource source;
    private final Broadcast<SerializableConfiguration> hadoop;

    Reader(PipelineSource source, Broadcast<SerializableConfiguration> hadoop) {
        this.source = source;
        this.hadoop = hadoop;
    }

    private record Workshop(LooseQuads quads, Understanding understanding) {
        static Workshop of(PipelineSource source) {
            LooseQuads quads = new LooseQuads();
            return new Workshop(quads, new Understanding(source.get(), new ReadOptions(Optional.empty()), quads));
        }
    }

    @Override
    public Iterator<Told> call(InputFile file) {
        Workshop workshop = WORKSHOPS.computeIfAbsent(source.getClass(), kind -> Workshop.of(source));
        Configuration configuration = hadoop.value().value();
        List<Told> told = new ArrayList<>();
        if (file.hidden()) {
            return List.of(Told.refused(file.order(), file.location(), "hidden file, passed over; name it to read it"))
                    .iterator();
        }
        try (Sources sources = new Sources(
                new WebOptions(Set.of(), Optional.empty(), digest -> false), InputStream.nullInputStream())) {
            sources.acquire(file.location(), () -> file.open(configuration), arrivals(file, workshop, told));
        }
        return told.iterator();
    }

    private static Arrivals arrivals(InputFile file, Workshop workshop, List<Told> told) {
        return new Arrivals() {
            @Override
            public void found(RawDocument document) {
                told.add(told(next(), document, workshop));
            }

            @Override
            public void refused(Refusal refusal) {
                told.add(Told.refused(next(), refusal.location(), refusal.reason()));
            }

            @Override
            public void unchanged(String location, String digest) {
                throw new InputException(location, "nothing is known, so every page is read");
            }

            private Order next() {
                return new Order(file.order().input(), file.order().path(), told.size());
            }
        };
    }

    private static Told told(Order order, RawDocument raw, Workshop workshop) {
        Understood understood = workshop.understanding().of(raw);
        if (understood instanceof Understood.Graph graph) {
            LooseQuads quads = workshop.quads();
            return new Told(
                    order,
                    raw.location(),
                    graph.graph().iri(),
                    quads.lines(graph.graph()),
                    quads.value(graph.graph(), "dcterms:issued").orElse(null),
                    quads.value(graph.graph(), "j:fingerprint").orElse(null),
                    graph.claims().stream().map(ClaimRecord::of).toList(),
                    graph.refused().stream()
                            .map(refusal -> Told.line(refusal.location(), refusal.reason()))
                            .toList());
        }
        Refusal refusal = ((Understood.Refused) understood).refusal();
        return Told.refused(order, refusal.location(), refusal.reason());
    }
}
