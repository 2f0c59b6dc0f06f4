package org.jaccuse.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jaccuse.link.Counts;
import org.jaccuse.link.Imported;
import org.jaccuse.link.Widening;

/** What became of a dataset, for the person who took it in. */
final class LinkReport {
    private LinkReport() {}

    /** @param told the most refusals that are named one by one */
    static List<String> of(Imported imported, int told) {
        List<String> lines = new ArrayList<>();
        String name = imported.id() + " (" + imported.title() + ", "
                + imported.digest().substring(7, 23) + ")";
        if (imported.unchanged()) {
            return List.of(name + ": unchanged");
        }
        Counts counts = imported.counts();
        lines.add(name + ": " + counts.entities() + " entities with " + counts.names() + " names; "
                + listed(counts.taken()));
        if (!counts.aside().isEmpty()) {
            lines.add("  left aside: " + listed(counts.aside()));
        }
        counts.refusals().stream().limit(told).map(Console::refusal).forEach(lines::add);
        if (counts.refused() > 0) {
            lines.add("  refused: " + counts.refused()
                    + (counts.refused() > told ? ", the first " + told + " are named; --refusals names all" : ""));
        }
        return lines;
    }

    /** What the datasets of the store bring for reading documents. */
    static String of(Widening.Names names) {
        return "names of groups for reading: " + names.taken() + "; left out: " + names.registered()
                + " that the register gives a meaning of its own, " + names.ambiguous() + " that several groups bear, "
                + names.small() + " too short";
    }

    private static String listed(Map<String, Long> counts) {
        return new TreeMap<>(counts)
                .entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .collect(Collectors.joining(", "));
    }
}
