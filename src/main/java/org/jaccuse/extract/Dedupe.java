package org.jaccuse.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jaccuse.model.Finding;
import org.jaccuse.model.Relation;

/** Keeps one finding where several patterns, or coordinated verbs and victims, say the same of the same actor. */
final class Dedupe {
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /** Keeps the findings of a match that say something new, and returns those. */
    List<Finding> add(List<Finding> composed) {
        List<Finding> fresh = composed.stream()
                .filter(finding -> !seen.contains(key(finding)))
                .toList();
        fresh.forEach(finding -> seen.add(key(finding)));
        findings.addAll(fresh);
        return fresh;
    }

    private static String key(Finding finding) {
        String actor = finding.subject().name().toLowerCase(Locale.ROOT);
        String object = finding.relation() == Relation.RESPONSIBLE
                ? ""
                : finding.object().name();
        return finding.relation() + "|" + actor + "|" + finding.stance() + "|" + object;
    }

    List<Finding> findings() {
        return findings;
    }
}
