package org.jaccuse.spark;

import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/** Connected components of a graph whose nodes are strings, by passing the least name on until nobody learns a lesser one. */
final class Components {
    private Components() {}

    /**
     * The least node that each node is connected to, itself included.
     *
     * @param edges in either direction or both
     */
    static JavaPairRDD<String, String> of(JavaPairRDD<String, String> edges) {
        JavaPairRDD<String, String> both =
                edges.union(edges.mapToPair(Tuple2::swap)).distinct().persist(StorageLevel.MEMORY_AND_DISK());
        JavaPairRDD<String, String> least =
                both.reduceByKey(Components::lesser).mapToPair(node -> new Tuple2<>(node._1, lesser(node._1, node._2)));
        long learned = 1;
        while (learned > 0) {
            JavaPairRDD<String, String> known = least.persist(StorageLevel.MEMORY_AND_DISK());
            // Also to the node that stands for one so far, which halves the way each time.
            JavaPairRDD<String, String> passed =
                    both.join(known).mapToPair(edge -> edge._2).union(known).reduceByKey(Components::lesser);
            JavaPairRDD<String, String> next = jumped(passed).persist(StorageLevel.MEMORY_AND_DISK());
            learned = known.join(next)
                    .filter(node -> !node._2._1.equals(node._2._2))
                    .count();
            least = next;
        }
        return least;
    }

    /** Each node with the least node of the one that stands for it. */
    private static JavaPairRDD<String, String> jumped(JavaPairRDD<String, String> least) {
        return least.mapToPair(Tuple2::swap).join(least).mapToPair(hop -> hop._2);
    }

    private static String lesser(String a, String b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
