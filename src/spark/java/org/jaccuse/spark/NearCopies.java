package org.jaccuse.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.jaccuse.copy.Copies;
import org.jaccuse.copy.Fingerprint;
import org.jaccuse.rdf.CopyGraph;
import org.jaccuse.store.LooseQuads;
import scala.Tuple2;

/**
 * Which documents tell one story, by the rules of {@link Copies}: texts that share a hash are joined and compared, and the connected
 * components of those that are alike are the stories.
 */
final class NearCopies {
    private NearCopies() {}

    /**
     * A text.
     *
     * @param document IRI of its document
     * @param day of publication, ISO 8601, empty where unknown
     */
    private record Text(String document, String day, String fingerprint) implements Comparable<Text>, Serializable {
        private static Text of(Told told) {
            return new Text(
                    String.valueOf(told.document()),
                    told.day() == null ? "" : told.day(),
                    String.valueOf(told.fingerprint()));
        }

        private Copies.Item item() {
            return new Copies.Item(
                    document, Optional.of(day).filter(known -> !known.isEmpty()), Fingerprint.parse(fingerprint));
        }

        @Override
        public int compareTo(Text other) {
            return Copies.ORDER.compare(item(), other.item());
        }

        /** Orders as the texts do, so that the least name of a story is its first text. */
        private String name() {
            return item().day().orElse("9999-12-31") + '\0' + document;
        }
    }

    /** Two texts that are alike, by their likeness. */
    private record Tie(Text copy, Text original, double likeness) implements Serializable {
        /** The more alike, of equals the earlier original. */
        private Tie better(Tie other) {
            int order = Double.compare(likeness, other.likeness);
            return order > 0 || (order == 0 && original.compareTo(other.original) <= 0) ? this : other;
        }
    }

    /** The quads that say so, of documents that differ in their bytes. */
    static JavaRDD<String> of(JavaRDD<Told> documents) {
        JavaRDD<Text> texts =
                documents.filter(told -> told.fingerprint() != null).map(Text::of);
        JavaRDD<Tie> ties = ties(texts).cache();
        JavaPairRDD<String, Text> named = texts.mapToPair(text -> new Tuple2<>(text.name(), text));
        JavaPairRDD<String, String> heads = Components.of(ties.mapToPair(
                tie -> new Tuple2<>(tie.copy().name(), tie.original().name())));
        JavaPairRDD<String, Text> first =
                heads.mapToPair(Tuple2::swap).join(named).mapToPair(pair -> pair._2);
        JavaPairRDD<String, Tie> best =
                ties.mapToPair(tie -> new Tuple2<>(tie.copy().name(), tie)).reduceByKey(Tie::better);
        return heads.filter(head -> !head._1.equals(head._2))
                .join(named)
                .mapValues(Tuple2::_2)
                .join(first)
                .leftOuterJoin(best)
                .mapToPair(text -> copy(
                        text._2._1._1,
                        text._2._1._2,
                        text._2._2.isPresent() ? text._2._2.get().original() : text._2._1._2))
                .groupByKey()
                .flatMap(NearCopies::story);
    }

    private static JavaRDD<Tie> ties(JavaRDD<Text> texts) {
        return texts.flatMapToPair(NearCopies::hashes)
                .aggregateByKey(new TreeSet<Text>(), NearCopies::with, NearCopies::all)
                .flatMapToPair(having -> pairs(new ArrayList<>(having._2)))
                .reduceByKey((a, b) -> a)
                .values()
                .flatMap(pair -> tie(pair._1, pair._2));
    }

    private static Iterator<Tuple2<Integer, Text>> hashes(Text text) {
        List<Tuple2<Integer, Text>> hashes = new ArrayList<>();
        for (int hash : Fingerprint.parse(text.fingerprint()).sample()) {
            hashes.add(new Tuple2<>(hash, text));
        }
        return hashes.iterator();
    }

    /** No more than those that are compared. */
    private static TreeSet<Text> with(TreeSet<Text> some, Text more) {
        some.add(more);
        while (some.size() > Copies.STOCK) {
            some.pollLast();
        }
        return some;
    }

    private static TreeSet<Text> all(TreeSet<Text> some, TreeSet<Text> others) {
        others.forEach(other -> with(some, other));
        return some;
    }

    private static Iterator<Tuple2<String, Tuple2<Text, Text>>> pairs(List<Text> alike) {
        List<Tuple2<String, Tuple2<Text, Text>>> pairs = new ArrayList<>();
        for (int later = 1; later < alike.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                Text copy = alike.get(later);
                Text original = alike.get(earlier);
                pairs.add(new Tuple2<>(copy.document() + ' ' + original.document(), new Tuple2<>(copy, original)));
            }
        }
        return pairs.iterator();
    }

    private static Iterator<Tie> tie(Text copy, Text original) {
        OptionalDouble likeness = Copies.likeness(copy.item(), original.item());
        return likeness.isPresent()
                ? List.of(new Tie(copy, original, likeness.getAsDouble())).iterator()
                : List.<Tie>of().iterator();
    }

    private static Tuple2<String, Tuple2<Text, Text>> copy(Text copy, Text head, Text original) {
        return new Tuple2<>(head.document(), new Tuple2<>(copy, original));
    }

    private static Iterator<String> story(Tuple2<String, Iterable<Tuple2<Text, Text>>> story) {
        CopyGraph graph = new CopyGraph();
        story._2.forEach(pair -> {
            Copies.Pair told = Copies.pair(pair._1.item(), pair._2.item());
            graph.add(
                    told.copy(),
                    told.original(),
                    story._1,
                    new CopyGraph.Shares(told.similarity(), told.kept(), told.added()));
        });
        return new LooseQuads().derived(graph.model()).iterator();
    }
}
