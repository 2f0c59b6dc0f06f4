package org.jaccuse.link.match;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.DataFile;
import org.jaccuse.bundle.YamlEntry;
import org.jaccuse.model.InputException;

/** How much each kind of evidence counts: {@code data/matching/rates.yml}. */
public final class Rates {
    private static final String FILE = "data/matching/rates.yml";
    private static final String WORDS = "data/matching/common-words.txt";
    private static final Set<String> NAMES = Set.of(
            "identifier",
            "primary-primary",
            "primary-other",
            "other-other",
            "core",
            "typing",
            "victim",
            "most",
            "other-country",
            "exact",
            "close",
            "margin");

    private final Map<String, Double> rates = new TreeMap<>();
    private final Set<String> common;

    private Rates(DataFile file, DataFile words) {
        common = words.text()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(String::strip)
                .collect(Collectors.toUnmodifiableSet());
        List<YamlEntry> entries = YamlEntry.of(file);
        for (YamlEntry entry : entries) {
            entry.allow(Set.of("name", "rate", "why"));
            String name = entry.required("name");
            if (!NAMES.contains(name)) {
                throw new InputException(entry.where(), "unknown rate '" + name + "'; expected one of " + NAMES);
            }
            rates.put(name, number(entry));
        }
        NAMES.forEach(name -> {
            if (!rates.containsKey(name)) {
                throw new InputException(file.path(), "the rate '" + name + "' is missing; add it");
            }
        });
    }

    /** @throws InputException naming file and line of a mistake */
    public static Rates load(Bundle bundle) {
        return new Rates(bundle.file(FILE), bundle.file(WORDS));
    }

    private static double number(YamlEntry entry) {
        try {
            double rate = Double.parseDouble(entry.required("rate"));
            if (rate >= 0 && rate <= 1) {
                return rate;
            }
        } catch (NumberFormatException e) {
            // Told below, as any other rate that is none.
        }
        throw new InputException(entry.where(), "the rate is no number from 0 to 1; correct it");
    }

    /** The files as they are, for those who must know whether they changed. */
    public static String text(Bundle bundle) {
        return bundle.file(FILE).text() + bundle.file(WORDS).text();
    }

    /** Words in names of incidents that tell nothing about which one is meant. */
    Set<String> common() {
        return common;
    }

    double get(String name) {
        return rates.getOrDefault(name, 0.0);
    }
}
