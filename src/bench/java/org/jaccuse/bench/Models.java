package org.jaccuse.bench;

import edu.stanford.nlp.classify.Dataset;
import edu.stanford.nlp.ling.BasicDatum;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jaccuse.bench.TrainModels.Sample;
import org.jaccuse.extract.Candidate;
import org.jaccuse.extract.Choice;
import org.jaccuse.extract.Decision;

/** The models of {@code data/models}: whether a candidate is a claim, and of those that are, who holds it and what it is about. */
record Models(Weights acceptance, Weights holder, Weights object) {
    /** Odds below even are accepted: with wrong and missed claims counting alike, F1 is best there. */
    private static final double LENIENCE = 0.7;

    private static final int ORIGIN_TOLD = 9;

    static Models train(List<Sample> samples) {
        Dataset<Boolean, String> claims = new Dataset<>();
        Dataset<Boolean, String> holders = new Dataset<>();
        Dataset<Boolean, String> objects = new Dataset<>();
        for (Sample sample : samples) {
            for (Candidate candidate :
                    sample.candidates().stream().flatMap(List::stream).toList()) {
                boolean claim = sample.marks().tells(candidate.findings());
                claims.add(new BasicDatum<>(withOrigin(candidate.features(), sample), claim));
                if (claim) {
                    add(holders, candidate.holders(), sample.marks(), candidate, Marked.HOLDER);
                    add(objects, candidate.objects(), sample.marks(), candidate, Marked.OBJECT);
                }
            }
        }
        return new Models(
                Weights.train(claims, 0.22, LENIENCE), Weights.train(holders, 0.4, 0), Weights.train(objects, 0.22, 0));
    }

    /**
     * Examples and retold articles hold more claims than the press does. A feature of theirs takes up the difference, so that it does
     * not make claims likelier elsewhere; told several times, as the prior holds each weight down.
     */
    private static Set<String> withOrigin(Set<String> features, Sample sample) {
        if (!sample.ownText()) {
            return features;
        }
        Set<String> all = new TreeSet<>(features);
        for (int i = 0; i < ORIGIN_TOLD; i++) {
            all.add(Weights.ORIGIN + sample.set() + i);
        }
        return all;
    }

    private static void add(
            Dataset<Boolean, String> data, List<Choice> choices, Marked marks, Candidate candidate, int role) {
        for (Choice choice : choices) {
            data.add(new BasicDatum<>(choice.features(), marks.fills(candidate.findings(), role, choice.mention())));
        }
    }

    Decision decision() {
        return new Decision(acceptance, holder, object);
    }

    void write(Path folder, int documents) throws IOException {
        acceptance.write(folder.resolve("acceptance.tsv"), "a candidate's being a claim", documents);
        holder.write(folder.resolve("holder.tsv"), "somebody's holding a claim", documents);
        object.write(folder.resolve("object.tsv"), "something's being what a claim is about", documents);
    }
}
