package org.jaccuse.bench;

import edu.stanford.nlp.classify.Dataset;
import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.classify.LinearClassifierFactory;
import edu.stanford.nlp.classify.LogPrior;
import edu.stanford.nlp.optimization.QNMinimizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** The weights of a logistic regression, trained by CoreNLP's quasi-Newton minimiser with a Gaussian prior. */
final class Weights implements ToDoubleFunction<Set<String>> {
    /** Features seen less often say nothing of other documents. */
    private static final int RAREST = 3;

    /** Smaller weights change no decision and would only make the file long. */
    private static final double SMALLEST = 0.01;

    /** What begins so tells where a text of training is from, and is no feature of others. */
    static final String ORIGIN = "origin=";

    private final Map<String, Double> weights = new TreeMap<>();

    /**
     * @param sigma of the prior: the smaller, the closer to nought the weights
     * @param bias log-odds to begin with
     */
    static Weights train(Dataset<Boolean, String> data, double sigma, double bias) {
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
                sigma,
                0);
        factory.setVerbose(false);
        LinearClassifier<Boolean, String> classifier = factory.trainClassifier(data);
        Weights trained = new Weights();
        trained.weights.put("bias", bias);
        for (String feature : data.featureIndex()) {
            double weight = classifier.weight(feature, true) - classifier.weight(feature, false);
            if (Math.abs(weight) >= SMALLEST && !feature.startsWith(ORIGIN)) {
                trained.weights.put(feature, Math.round(weight * 1000) / 1000.0);
            }
        }
        return trained;
    }

    @Override
    public double applyAsDouble(Set<String> features) {
        return weights.getOrDefault("bias", 0.0)
                + features.stream()
                        .mapToDouble(f -> weights.getOrDefault(f, 0.0))
                        .sum();
    }

    void write(Path file, String speaksFor, int documents) throws IOException {
        StringBuilder text = new StringBuilder("# Feature, tab, weight; above nought speaks for " + speaksFor
                + ".\n# Trained by src/bench, class TrainModels, on " + documents
                + " marked documents and the patterns' examples.\n");
        weights.forEach((feature, weight) -> text.append(String.format(Locale.ROOT, "%s\t%.3f%n", feature, weight)));
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
