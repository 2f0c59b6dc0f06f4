package org.jaccuse.bench;

import edu.stanford.nlp.classify.Dataset;
import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.classify.LinearClassifierFactory;
import edu.stanford.nlp.classify.LogPrior;
import edu.stanford.nlp.ling.BasicDatum;
import edu.stanford.nlp.optimization.QNMinimizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jaccuse.extract.Candidate;

/** The weights of a logistic regression, trained by CoreNLP's quasi-Newton minimiser with a Gaussian prior. */
final class Weights {
    /** Features seen less often say nothing of other documents. */
    private static final int RAREST = 3;

    /** Of the prior: the smaller, the closer to nought the weights. */
    private static final double SIGMA = 0.22;

    /** Odds below even are accepted: with wrong and missed claims counting alike, F1 is best there. */
    private static final double LENIENCE = 0.6;

    /** Smaller weights change no decision and would only make the file long. */
    private static final double SMALLEST = 0.01;

    private final Map<String, Double> weights = new TreeMap<>();

    static Weights train(List<TrainAcceptance.Sample> samples) {
        Dataset<Boolean, String> data = new Dataset<>();
        for (TrainAcceptance.Sample sample : samples) {
            for (Candidate candidate :
                    sample.candidates().stream().flatMap(List::stream).toList()) {
                boolean claim = sample.marks().depth(candidate.findings()) >= 2;
                data.add(new BasicDatum<>(candidate.features(), claim));
            }
        }
        data.applyFeatureCountThreshold(RAREST);
        LinearClassifierFactory<Boolean, String> factory = new LinearClassifierFactory<>(
                () -> {
                    QNMinimizer minimizer = new QNMinimizer(15);
                    minimizer.shutUp();
                    return minimizer;
                },
                1e-4,
                false,
                LogPrior.LogPriorType.QUADRATIC.ordinal(),
                SIGMA,
                0);
        factory.setVerbose(false);
        LinearClassifier<Boolean, String> classifier = factory.trainClassifier(data);
        Weights trained = new Weights();
        trained.weights.put("bias", LENIENCE);
        for (String feature : data.featureIndex()) {
            double weight = classifier.weight(feature, true) - classifier.weight(feature, false);
            if (Math.abs(weight) >= SMALLEST) {
                trained.weights.put(feature, Math.round(weight * 1000) / 1000.0);
            }
        }
        return trained;
    }

    double score(Set<String> features) {
        return weights.getOrDefault("bias", 0.0)
                + features.stream()
                        .mapToDouble(f -> weights.getOrDefault(f, 0.0))
                        .sum();
    }

    void write(Path file, int documents) throws IOException {
        StringBuilder text =
                new StringBuilder("# Weights of the acceptance model: feature, tab, weight; above nought speaks for a"
                        + " claim.\n# Trained by src/bench, class TrainAcceptance, on " + documents
                        + " marked documents.\n");
        weights.forEach((feature, weight) -> text.append(String.format(Locale.ROOT, "%s\t%.3f%n", feature, weight)));
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
