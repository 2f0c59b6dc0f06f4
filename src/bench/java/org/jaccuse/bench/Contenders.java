package org.jaccuse.bench;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.model.Refusal;
import org.jaccuse.pipeline.EverySentence;
import org.jaccuse.pipeline.Gathering;
import org.jaccuse.pipeline.Observer;
import org.jaccuse.pipeline.Pipeline;
import org.jaccuse.pipeline.Profile;
import org.jaccuse.pipeline.Receipt;
import org.jaccuse.pipeline.Settings;
import org.jaccuse.read.ReadOptions;
import org.jaccuse.store.Store;

/** The program and its peers; each reads the documents' files itself. */
final class Contenders {
    static final Observer SILENT = new Observer() {
        @Override
        public void refused(Refusal refusal) {}

        @Override
        public void done(Receipt receipt) {}
    };

    private Contenders() {}

    /** The first is the program as it is shipped, with all processors. */
    static List<Contender> all(Path scratch) {
        int all = Runtime.getRuntime().availableProcessors();
        List<Contender> ours = threads(scratch);
        return List.of(
                ours.get(0),
                ours.get(1),
                ingest(
                        "every sentence parsed, " + all + " threads",
                        EverySentence.load(),
                        scratch.resolve("every"),
                        all),
                peer("CoreNLP to depparse, every sentence", "tokenize,ssplit,pos,lemma,depparse"),
                peer("CoreNLP to openie", "tokenize,ssplit,pos,lemma,depparse,natlog,openie"));
    }

    /** The program with all processors, and with one. */
    static List<Contender> threads(Path scratch) {
        int all = Runtime.getRuntime().availableProcessors();
        Pipeline shipped = Pipeline.load(Bundle.shipped(), note -> {}, new Profile());
        return List.of(
                ingest("jaccuse ingest, " + all + " threads", shipped, scratch.resolve("all"), all),
                ingest("jaccuse ingest, 1 thread", shipped, scratch.resolve("one"), 1));
    }

    private static Contender ingest(String name, Pipeline pipeline, Path store, int threads) {
        Store open = Store.open(store);
        // Analysed again each time, as if the documents were new.
        Settings settings = new Settings(new ReadOptions(Optional.empty()), threads, true, false);
        return new Contender(
                name,
                files ->
                        pipeline.ingest(open, files.stream().map(Path::toString).toList(), settings, SILENT));
    }

    /** CoreNLP as it comes: one thread, default models. The text is the same, so that no one is spared the reading of pages. */
    private static Contender peer(String name, String annotators) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        return new Contender(
                name,
                files -> Pipeline.read(
                        files.stream().map(Path::toString).toList(),
                        new ReadOptions(Optional.empty()),
                        Gathering.USUAL,
                        read -> pipeline.annotate(
                                new CoreDocument(read.document().text())),
                        refusal -> {}));
    }

    /** Writes generated articles of other news, nine for each of the given, and mixes them in. */
    static List<Path> archive(List<Path> dense, Path folder) {
        try {
            Files.createDirectories(folder);
            List<Path> mixed = new ArrayList<>();
            for (int i = 0; i < dense.size(); i++) {
                mixed.add(dense.get(i));
                for (int j = 0; j < 9; j++) {
                    long number = 9L * i + j;
                    mixed.add(Files.writeString(
                            folder.resolve("other-" + number + ".txt"), new OtherNews(number).article()));
                }
            }
            return mixed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
