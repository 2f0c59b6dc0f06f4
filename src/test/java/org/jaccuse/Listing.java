package org.jaccuse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A command that a page shows.
 *
 * @param line number of its line in the page, from 1
 * @param command as a shell takes it
 * @param shown what the page shows below it
 * @param compared whether that is what the command writes to standard output; else the page shows no output
 * @param keys words of the parts of the output that the page shows; without any it shows the whole output
 */
record Listing(int line, String command, List<String> shown, boolean compared, List<String> keys) {
    private static final String LEFT_OUT = "…";

    /**
     * What a page shows of an output: its paragraphs with one of the keys, or its lines where it has no paragraphs, and a line
     * with three dots for what stands between them.
     *
     * @throws AssertionError when a key is nowhere in the output
     */
    List<String> excerpt(String output) {
        if (keys.isEmpty()) {
            return output.lines().toList();
        }
        String gap = output.contains("\n\n") ? "\n\n" : "\n";
        List<String> parts =
                Stream.of(output.split(gap)).map(String::stripTrailing).toList();
        keys.stream()
                .filter(key -> parts.stream().noneMatch(part -> has(part, key)))
                .forEach(key -> {
                    throw new AssertionError("no part of the output has '" + key + "':\n" + output);
                });
        List<String> kept = new ArrayList<>();
        for (String part : parts) {
            if (keys.stream().anyMatch(key -> has(part, key))) {
                kept.add(part);
            } else if (kept.isEmpty() || !kept.get(kept.size() - 1).equals(LEFT_OUT)) {
                kept.add(LEFT_OUT);
            }
        }
        return String.join(gap, kept).lines().toList();
    }

    /** Wherever the lines are broken. */
    private static boolean has(String part, String key) {
        return part.replaceAll("\\s+", " ").contains(key);
    }
}
