package org.jaccuse.serve.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Which media types a client takes, by its header {@code Accept} (RFC 9110, 12.5.1). */
public final class Accepted {
    private final List<Range> ranges;

    private Accepted(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** @param type {@code text/turtle}, {@code text/*} or {@code *}{@code /*} */
    private record Range(String type, double quality) {
        /** How closely it tells of a type, -1 where it does not. */
        int closeness(String offered) {
            if (type.equals(offered)) {
                return 2;
            }
            boolean family = type.endsWith("/*") && offered.startsWith(type.substring(0, type.length() - 1));
            return family ? 1 : type.equals("*/*") ? 0 : -1;
        }
    }

    /** @param header its text; what is no media range in it goes for nothing, and where nothing is left, all is taken */
    public static Accepted of(String header) {
        List<Range> ranges = new ArrayList<>();
        for (String part : header.toLowerCase(Locale.ROOT).split(",")) {
            String[] words = part.split(";");
            if (words.length > 0 && words[0].strip().matches("[^\\s/]+/[^\\s/]+")) {
                ranges.add(new Range(words[0].strip(), quality(words)));
            }
        }
        return new Accepted(ranges.isEmpty() ? List.of(new Range("*/*", 1)) : ranges);
    }

    private static double quality(String[] words) {
        return Arrays.stream(words)
                .skip(1)
                .map(String::strip)
                .filter(word -> word.matches("q *= *[01](\\.\\d{0,3})?"))
                .mapToDouble(word -> Double.parseDouble(word.replaceFirst("q *= *", "")))
                .findFirst()
                .orElse(1);
    }

    /** The one it likes best, the earlier of several; empty where it takes none. */
    public Optional<String> best(List<String> offered) {
        ToDoubleFunction<String> liking = type -> ranges.stream()
                .filter(range -> range.closeness(type) >= 0)
                .max(Comparator.comparingInt(range -> range.closeness(type)))
                .map(Range::quality)
                .orElse(0.0);
        return offered.stream()
                .filter(type -> liking.applyAsDouble(type) > 0)
                .reduce((a, b) -> liking.applyAsDouble(b) > liking.applyAsDouble(a) ? b : a);
    }
}
