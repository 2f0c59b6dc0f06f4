package org.jaccuse.bench;

import edu.stanford.nlp.classify.Dataset;
import edu.stanford.nlp.ling.BasicDatum;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jaccuse.bench.TrainModels.Sample;
import org.jaccuse.extract.Candidate;
import org.jaccuse.extract.Choice;
import org.jaccuse.extract.Decision;

/** The models of {@code data/models}: whether a candidate is a claim, and of those that are, who holds it and what it is about. */
record Models(Weights acceptance, Weights holder, Weights object) {
    /** Odds below even are accepted: with wrong and missed claims counting alike, F1 is best there. */
    private static final double LENIENCE = 0.6;

    static Models train(List<Sample> samples) {
        Dataset<Boolean, String> claims = new Dataset<>();
        Dataset<Boolean, String> holders = new Dataset<>();
        Dataset<Boolean, String> objects = new Dataset<>();
        for (Sample sample : samples) {
            for (Candidate candidate :
                    sample.candidates().stream().flatMap(List::stream).toList()) {
                boolean claim = sample.marks().tells(candidate.findings());
                if (!sample.retold()) {
                    claims.add(new BasicDatum<>(candidate.features(), claim));
                }
                if (claim) {
                    add(holders, candidate.holders(), sample.marks(), candidate, Marked.HOLDER);
                    add(objects, candidate.objects(), sample.marks(), candidate, Marked.OBJECT);
                }
            }
        }
        return new Models(
                Weights.train(claims, 0.22, LENIENCE), Weights.train(holders, 0.4, 0), Weights.train(objects, 0.22, 0));
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
