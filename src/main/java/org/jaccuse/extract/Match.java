package org.jaccuse.extract;

import java.util.Map;
import java.util.Optional;

/**
 * A claim pattern found in a sentence.
 *
 * @param pattern which
 * @param nodes word index by node name
 */
record Match(ClaimPattern pattern, Map<String, Integer> nodes) {
    Optional<Integer> node(String name) {
        return Optional.ofNullable(nodes.get(name));
    }

    /** The word that carries the claim: the node of that name, else what the claim is about. */
    int cue() {
        return node("cue")
                .or(() -> node("incident"))
                .or(() -> node("accusation"))
                .or(() -> node("actor"))
                .orElseThrow();
    }

    Optional<Integer> subject() {
        return switch (pattern.relation()) {
            case HARBOURS -> node("state");
            default -> node("actor");
        };
    }

    Optional<Integer> object() {
        return switch (pattern.relation()) {
            case RESPONSIBLE -> node("incident").or(() -> node("incident2")).or(() -> node("accusation"));
            case LINKED_TO -> node("party");
            case BASED_IN -> node("place");
            case HARBOURS -> node("actor");
        };
    }

    Optional<Integer> holder() {
        return node("holder").or(() -> node("holder2"));
    }
}
