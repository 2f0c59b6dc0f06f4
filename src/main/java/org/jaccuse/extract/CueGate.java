package org.jaccuse.extract;

import java.util.List;
import java.util.Set;
import org.jaccuse.model.Gate;

/**
 * Opens texts that may be about attacks on computers, and lets through their sentences with a word for an attack, an attacker, a denial
 * or a tie, and somebody who may be meant by it.
 */
final class CueGate implements Gate {
    private static final Set<String> CUES = Set.of(
            "hostile-verb",
            "hostile-noun",
            "deny-verb",
            "accusation-noun",
            "link-word",
            "baseless-word",
            "shelter-noun",
            "threat-noun",
            "assault-verb",
            "malware-name",
            "gate-cue");
    private static final Set<String> ACTORS = Set.of("threat-noun", "group-noun", "actor-noun", "demonym", "country");

    private final Lexicons lexicons;
    private final Topic topic;
    private final Set<String> names;

    /** @param names one-word names of threat groups and agencies: they alone make a sentence worth parsing */
    CueGate(Lexicons lexicons, Topic topic, Set<String> names) {
        this.lexicons = lexicons;
        this.topic = topic;
        this.names = Set.copyOf(names);
    }

    @Override
    public boolean opens(List<Set<String>> sentences) {
        return topic.mayBeIn(sentences);
    }

    @Override
    public boolean lets(Set<String> forms) {
        boolean cue = forms.stream().anyMatch(names::contains);
        boolean actor = false;
        for (String form : forms) {
            Set<String> classes = lexicons.classes(form);
            cue |= classes.stream().anyMatch(CUES::contains);
            actor |= Character.isUpperCase(form.charAt(0)) || classes.stream().anyMatch(ACTORS::contains);
        }
        return cue && actor;
    }
}
