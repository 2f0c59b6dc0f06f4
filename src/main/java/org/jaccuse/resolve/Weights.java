package org.jaccuse.resolve;

import java.util.List;
import java.util.Map;
import org.jaccuse.model.InputException;

/**
 * The numbers of {@code data/register/weights.ttl}.
 *
 * @param threshold a candidate is taken from this score on
 * @param margin by which it must be ahead of the next one
 */
record Weights(double threshold, double margin) {
    /** @param nodes those of the register by their addresses */
    static Weights of(Map<String, Described> nodes) {
        return new Weights(value(nodes, "weights/threshold"), value(nodes, "weights/margin"));
    }

    /** Whether the first candidate is clearly meant. */
    boolean clear(List<Candidate> sorted) {
        return !sorted.isEmpty()
                && sorted.get(0).score() >= threshold
                && (sorted.size() == 1 || sorted.get(0).score() - sorted.get(1).score() >= margin);
    }

    private static double value(Map<String, Described> nodes, String id) {
        Described node = nodes.get(id);
        if (node == null) {
            throw new InputException(
                    "data/register",
                    "found no weight <" + id + ">, which name matching needs; add it with its j:value");
        }
        String text = node.only("j:value");
        try {
            double value = Double.parseDouble(text);
            if (value >= 0 && value <= 1) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw node.error("j:value is \"" + text + "\", expected a number from 0 to 1");
        }
        throw node.error("j:value is " + text + ", expected a number from 0 to 1");
    }
}
