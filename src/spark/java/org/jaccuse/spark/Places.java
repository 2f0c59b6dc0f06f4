package org.jaccuse.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.jaccuse.store.LooseQuads;
import scala.Tuple2;

/**
 * Where documents were found, and which bytes followed which at a place. Documents that places connect are put in the order of the
 * inputs and handed to the store's own rules; a component is as large as the versions of a page and their copies.
 */
final class Places {
    private Places() {}

    private record Find(Order order, String document, String location) implements Serializable {}

    /** The quads that say so. */
    static JavaRDD<String> of(JavaRDD<Told> understood) {
        JavaRDD<Find> finds =
                understood.map(told -> new Find(told.order(), String.valueOf(told.document()), told.location()));
        // Names of documents and of places cannot be taken for each other.
        JavaPairRDD<String, String> edges =
                finds.mapToPair(find -> new Tuple2<>("document " + find.document(), "place " + find.location()));
        JavaPairRDD<String, String> components = Components.of(edges);
        return finds.mapToPair(find -> new Tuple2<>("document " + find.document(), find))
                .join(components)
                .mapToPair(find -> new Tuple2<>(find._2._2, find._2._1))
                .groupByKey()
                .mapPartitions(Places::succession);
    }

    private static Iterator<String> succession(Iterator<Tuple2<String, Iterable<Find>>> components) {
        LooseQuads quads = new LooseQuads();
        Iterable<Tuple2<String, Iterable<Find>>> all = () -> components;
        Stream<String> lines =
                StreamSupport.stream(all.spliterator(), false).flatMap(component -> lines(component._2, quads));
        return lines.iterator();
    }

    private static Stream<String> lines(Iterable<Find> finds, LooseQuads quads) {
        List<Find> ordered = new ArrayList<>();
        finds.forEach(ordered::add);
        ordered.sort(Comparator.comparing(Find::order));
        return quads
                .succession(ordered.stream()
                        .map(find -> new LooseQuads.Seen(find.document(), find.location()))
                        .toList())
                .stream();
    }
}
