package org.jaccuse.spark;

import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.pipeline.Pipeline;
import org.jaccuse.pipeline.Profile;
import org.jaccuse.store.LooseQuads;
import scala.Tuple2;

/**
 * Takes documents in on a cluster: the same documents, graphs, places, versions and near copies as {@code jaccuse ingest} gives for
 * the same inputs, as files in place of a store. What the rules of {@code queries/derive} add is derived where the quads are loaded.
 */
public final class SparkIngest {
    private final JavaSparkContext spark;
    private final PipelineSource source;

    /** @param source gives the walk of a document in each process */
    public SparkIngest(SparkSession session, PipelineSource source) {
        this.spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        this.source = source;
    }

    /**
     * What became of the documents.
     *
     * @param documents how many have a graph; equal bytes count once
     * @param refusals of documents and claims, each with place and reason, in the order of the inputs
     */
    public record Result(long documents, List<String> refusals) {}

    /**
     * Reads inputs and writes three folders: {@code quads} (N-Quads), {@code claims} (Parquet, a folder for each incident) and
     * {@code refused} (text).
     *
     * @param inputs files and folders of any file system that Hadoop knows
     * @param out folder for the results, which must not be there yet
     * @param parts how many pieces the inputs are cut into, at most one a file
     * @throws org.jaccuse.model.InputException when an input is not there
     */
    public Result run(List<String> inputs, String out, int parts) {
        Broadcast<SerializableConfiguration> hadoop =
                spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
        List<InputFile> files = Inputs.files(inputs, spark.hadoopConfiguration());
        JavaRDD<Told> told = spark.parallelize(files, Math.max(1, Math.min(parts, files.size())))
                .flatMap(new Reader(source, hadoop))
                .persist(StorageLevel.DISK_ONLY());
        JavaRDD<Told> understood = told.filter(document -> document.document() != null);
        // Equal bytes in several places: the first of them in the order of the inputs gives the graph.
        JavaRDD<Told> documents = understood
                .mapToPair(document -> new Tuple2<>(String.valueOf(document.document()), document))
                .reduceByKey((a, b) -> a.order().compareTo(b.order()) <= 0 ? a : b)
                .values()
                .persist(StorageLevel.DISK_ONLY());
        quads(documents, understood).saveAsTextFile(out + "/quads");
        claims(documents, out + "/claims");
        JavaRDD<String> refused = refusals(told);
        refused.saveAsTextFile(out + "/refused");
        return new Result(documents.count(), refused.collect());
    }

    private JavaRDD<String> quads(JavaRDD<Told> documents, JavaRDD<Told> understood) {
        List<String> register = new LooseQuads().register(source.get().register());
        // A place that the document's own graph tells comes from both.
        JavaRDD<String> graphs = documents.flatMap(document -> document.lines().iterator());
        return spark.parallelize(register, 1)
                .union(graphs.union(Places.of(understood)).distinct())
                .union(NearCopies.of(documents));
    }

    private static void claims(JavaRDD<Told> documents, String folder) {
        SparkSession session = SparkSession.active();
        session.createDataFrame(
                        documents.flatMap(document -> document.claims().stream()
                                .map(claim -> claim.row(String.valueOf(document.document()), document.location()))
                                .iterator()),
                        ClaimRecord.COLUMNS)
                .write()
                .partitionBy("incident")
                .parquet(folder);
    }

    private static JavaRDD<String> refusals(JavaRDD<Told> told) {
        JavaPairRDD<Order, String> lines = told.flatMapToPair(document -> document.refused().stream()
                .map(line -> new Tuple2<>(document.order(), line))
                .iterator());
        return lines.sortByKey(true, 1).values();
    }

    /** @param arguments folder for the results, then files and folders */
    public static void main(String[] arguments) {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("expected: OUT INPUT…");
        }
        SparkSession session = SparkSession.builder().appName("jaccuse").getOrCreate();
        List<String> inputs = List.of(arguments).subList(1, arguments.length);
        int parts = Math.max(200, 4 * session.sparkContext().defaultParallelism());
        Result result = new SparkIngest(session, new Shipped()).run(inputs, arguments[0], parts);
        result.refusals().forEach(System.err::println);
        System.err.println(
                result.documents() + " documents, " + result.refusals().size() + " refusals");
        session.stop();
    }

    /** The walk with the shipped register, patterns and models. */
    private static final class Shipped implements PipelineSource {
        private static final long serialVersionUID = 1L;

        @Override
        public Pipeline get() {
            return Pipeline.load(Bundle.shipped(), note -> {}, new Profile());
        }
    }
}
