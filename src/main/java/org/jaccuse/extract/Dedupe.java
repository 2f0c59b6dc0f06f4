package org.jaccuse.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jaccuse.model.Finding;
import org.jaccuse.model.Relation;

/** Keeps one finding where several patterns, or coordinated verbs and victims, say the same of the same actor. */
final class Dedupe {
    private final Syntax syntax;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    Dedupe(Syntax syntax) {
        this.syntax = syntax;
    }

    void add(Match match, List<Finding> composed) {
        for (Finding finding : composed) {
            if (seen.add(key(match, finding))) {
                findings.add(finding);
            }
        }
    }

    private String key(Match match, Finding finding) {
        String actor = finding.subject().name().toLowerCase(java.util.Locale.ROOT);
        String object = finding.relation() == Relation.RESPONSIBLE
                ? ""
                : finding.object().text();
        return finding.relation() + "|" + actor + "|" + finding.stance() + "|" + object;
    }

    List<Finding> findings() {
        return findings;
    }
}
