package org.jaccuse.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.DataFile;
import org.jaccuse.model.InputException;

/**
 * A logistic regression over named yes-or-no features, its weights in {@code data/models}: one feature and its weight a line,
 * so that an analyst can read what counts.
 */
final class LinearModel implements ToDoubleFunction<Set<String>> {
    static final String BIAS = "bias";

    private final Map<String, Double> weights;

    private LinearModel(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** @throws InputException naming the line of the file that gives no weight */
    static LinearModel load(Bundle bundle, String name) {
        DataFile file = bundle.file("data/models/" + name + ".tsv");
        Map<String, Double> weights = new HashMap<>();
        List<String> lines = file.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("#")) {
                String[] fields = lines.get(i).split("\\t");
                weights.put(fields[0], weight(file.path() + ":" + (i + 1), fields));
            }
        }
        return new LinearModel(weights);
    }

    private static double weight(String where, String[] fields) {
        try {
            return Double.parseDouble(fields[1]);
        } catch (ArrayIndexOutOfBoundsException | NumberFormatException e) {
            throw new InputException(where, "found no weight; expected a feature, a tab and a number", e);
        }
    }

    /** The log-odds for something with these features. */
    @Override
    public double applyAsDouble(Set<String> features) {
        return weights.getOrDefault(BIAS, 0.0)
                + features.stream()
                        .mapToDouble(feature -> weights.getOrDefault(feature, 0.0))
                        .sum();
    }
}
