package org.jaccuse.spark;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;

/**
 * Where a document comes in the order of the inputs, as it does when one machine reads them.
 *
 * @param input which of the inputs that were named
 * @param path of the file below that input, compared by code points
 * @param number of the document in the file
 */
record Order(int input, String path, int number) implements Comparable<Order>, Serializable {
    private static final Comparator<Order> ORDER = Comparator.comparingInt(Order::input)
            .thenComparing(
                    Order::path,
                    (a, b) -> Arrays.compare(
                            a.codePoints().toArray(), b.codePoints().toArray()))
            .thenComparingInt(Order::number);

    @Override
    public int compareTo(Order other) {
        return ORDER.compare(this, other);
    }
}
