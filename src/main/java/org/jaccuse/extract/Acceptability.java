package org.jaccuse.extract;

import java.util.Optional;
import org.jaccuse.model.Relation;
import org.jaccuse.model.Stance;

/** Whether a fit is a claim by the demands of its pattern alone: its actor identified well enough, its requirements met. */
final class Acceptability {
    private Acceptability() {}

    static boolean of(Scene scene, Match match) {
        Optional<Integer> subject = match.subject();
        if (subject.isEmpty()) {
            return match.pattern().subject().isPresent() && Requirements.met(scene, match);
        }
        return identified(scene, match, subject.get()) && Requirements.met(scene, match);
    }

    private static boolean identified(Scene scene, Match match, int subject) {
        Identity identity = scene.identity(subject);
        boolean doubt = match.pattern().stance() == Stance.DOUBT;
        boolean described = match.pattern().relation() != Relation.RESPONSIBLE || doubt;
        boolean open = doubt && scene.syntax().is(subject, "actor-noun");
        return identity.identified()
                || open
                || identity == Identity.BARE && (described || byDeed(scene, match, subject));
    }

    private static boolean byDeed(Scene scene, Match match, int subject) {
        return Actors.byDeed(scene.syntax(), subject)
                && match.object()
                        .filter(o -> scene.syntax().governor(o) != subject)
                        .isPresent();
    }
}
