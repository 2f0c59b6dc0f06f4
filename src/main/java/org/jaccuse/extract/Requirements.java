package org.jaccuse.extract;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jaccuse.model.NamedEntity;

/** Tests that a pattern may demand of its match beyond syntax: whether the actor may be one, whether the thing done is cyber. */
final class Requirements {
    private static final Map<String, BiPredicate<Scene, Match>> TESTS = new TreeMap<>(Map.ofEntries(
            Map.entry("cyber-object", (scene, match) -> cyber(scene, match.object())),
            Map.entry("cyber-act", Requirements::cyberAct),
            Map.entry("deed", (scene, match) -> !isBody(scene, match)),
            Map.entry("body", (scene, match) -> isBody(scene, match)),
            Map.entry(
                    "hostile-act",
                    (scene, match) ->
                            actor(scene, match).filter(a -> !scene.isFirm(a)).isPresent()),
            Map.entry("possessive-act", Requirements::possessiveAct),
            Map.entry("national-act", Requirements::nationalAct),
            Map.entry("linked-actor", (scene, match) -> mayWorkForOthers(scene, match) && isBody(scene, match)),
            Map.entry(
                    "described-actor",
                    (scene, match) ->
                            actor(scene, match).filter(a -> attacker(scene, a)).isPresent()),
            Map.entry("member", Requirements::member),
            Map.entry("agency-party", (scene, match) -> isKind(scene, match.object(), NamedEntity.Kind.AGENCY)),
            Map.entry("based", Requirements::based),
            Map.entry("denied-accusation", Requirements::deniedAccusation),
            Map.entry("negated-knowledge", Requirements::negatedKnowledge)));

    static final Set<String> NAMES = Set.copyOf(TESTS.keySet());

    private Requirements() {}

    static boolean met(Scene scene, Match match) {
        return match.pattern()
                .requires()
                .map(TESTS::get)
                .map(test -> test.test(scene, match))
                .orElse(true);
    }

    private static Optional<Integer> actor(Scene scene, Match match) {
        return match.subject();
    }

    private static boolean attacker(Scene scene, int actor) {
        return scene.identity(actor).attacker() || scene.syntax().is(actor, "threat-noun", "group-noun", "member-noun");
    }

    private static boolean cyber(Scene scene, Optional<Integer> object) {
        return object.filter(o -> scene.syntax().isPronoun(o)
                        || scene.syntax()
                                .anyBelow(
                                        o,
                                        "hostile-noun",
                                        "incident-word",
                                        "hostile-verb",
                                        "malware-name",
                                        "crime-noun")
                        || scene.discourse().isTool(scene.mention(o).name())
                        || isKind(scene, Optional.of(o), NamedEntity.Kind.INCIDENT, NamedEntity.Kind.MALWARE))
                .isPresent();
    }

    private static boolean cyberAct(Scene scene, Match match) {
        int actor = match.subject().orElse(-1);
        if (actor < 0 || scene.isFirm(actor)) {
            return false;
        }
        Identity identity = scene.identity(actor);
        boolean operation = match.object()
                .filter(o -> scene.syntax().is(o, "hostile-noun")
                        || statelike(scene, actor) && scene.syntax().anyBelow(o, "hostile-noun", "malware-name"))
                .isPresent();
        boolean assault =
                scene.syntax().is(match.cue(), "assault-verb") && match.object().isPresent();
        if (identity == Identity.THREAT) {
            return match.object().isPresent();
        }
        return identity.attacker() ? assault || cyber(scene, match.object()) : identity.identified() && operation;
    }

    private static boolean statelike(Scene scene, int actor) {
        return scene.identity(actor) == Identity.STATE
                || isKind(scene, Optional.of(actor), NamedEntity.Kind.STATE, NamedEntity.Kind.AGENCY);
    }

    private static boolean possessiveAct(Scene scene, Match match) {
        int actor = match.subject().orElse(-1);
        int act = match.object().orElse(-1);
        if (actor < 0 || scene.isFirm(actor) || scene.syntax().is(act, "tool-noun")) {
            return false;
        }
        boolean by = !scene.syntax().fullRelation(actor).equals("nmod:poss");
        Identity identity = scene.identity(actor);
        boolean owner = identity == Identity.KNOWN || identity == Identity.THREAT || identity == Identity.DESCRIBED;
        return by ? identity.identified() && identity != Identity.NAME : owner;
    }

    private static boolean nationalAct(Scene scene, Match match) {
        int act = match.object().orElse(-1);
        int nation = match.subject().orElse(-1);
        Syntax syntax = scene.syntax();
        boolean adjective = syntax.token(nation).tag().startsWith("JJ") && syntax.governor(nation) == act;
        boolean cyber = syntax.is(act, "national-act-noun")
                || syntax.dependents(act).stream()
                        .anyMatch(i -> syntax.is(i, "hostile-verb", "cyber-word", "national-act-noun"));
        return adjective
                && cyber
                && Character.isUpperCase(syntax.token(nation).word().charAt(0));
    }

    private static boolean mayWorkForOthers(Scene scene, Match match) {
        int actor = match.subject().orElse(-1);
        if (actor < 0 || scene.isFirm(actor)) {
            return false;
        }
        Identity identity = scene.identity(actor);
        return identity.attacker()
                || identity == Identity.NAME
                || identity == Identity.BARE
                || isKind(scene, match.subject(), NamedEntity.Kind.AGENCY, NamedEntity.Kind.PERSON);
    }

    private static boolean isBody(Scene scene, Match match) {
        return match.object().filter(party -> isBody(scene, party)).isPresent();
    }

    /** A state, an agency, a group: something that an actor may work for. */
    static boolean isBody(Scene scene, int p) {
        return scene.syntax().is(p, "country", "state-noun", "group-noun", "threat-noun", "demonym")
                || isKind(
                        scene,
                        Optional.of(p),
                        NamedEntity.Kind.STATE,
                        NamedEntity.Kind.AGENCY,
                        NamedEntity.Kind.THREAT_GROUP,
                        NamedEntity.Kind.ORGANISATION)
                || scene.syntax().isProper(p)
                        && scene.discourse().isThreat(scene.mention(p).name())
                || scene.syntax().dependents(p).stream()
                        .anyMatch(i -> scene.syntax().is(i, "country", "demonym"));
    }

    private static boolean member(Scene scene, Match match) {
        return isKind(scene, match.object(), NamedEntity.Kind.AGENCY, NamedEntity.Kind.THREAT_GROUP)
                || match.object()
                        .filter(p -> scene.syntax().is(p, "group-noun", "threat-noun")
                                        && !scene.syntax().isPronoun(p)
                                || scene.discourse().isThreat(scene.mention(p).name()))
                        .isPresent();
    }

    private static boolean based(Scene scene, Match match) {
        int actor = match.subject().orElse(-1);
        int place = match.object().orElse(-1);
        return actor >= 0
                && place >= 0
                && !scene.isFirm(actor)
                && attacker(scene, actor)
                && !scene.syntax().is(place, "place-part")
                && (scene.syntax().isProper(place) || scene.syntax().anyBelow(place, "country", "demonym"));
    }

    private static boolean deniedAccusation(Scene scene, Match match) {
        int accusation = match.node("accusation").orElse(-1);
        boolean cyber =
                accusation >= 0 && scene.syntax().anyBelow(accusation, "hostile-noun", "cyber-word", "hostile-verb");
        return cyber
                || new Roles(scene, match).toldBefore(accusation).isPresent()
                || scene.discourse().incident().isPresent();
    }

    private static boolean negatedKnowledge(Scene scene, Match match) {
        Syntax syntax = scene.syntax();
        int cue = match.cue();
        return syntax.is(cue, "unknown-word")
                || syntax.path(cue).stream()
                        .limit(3)
                        .anyMatch(word -> syntax.is(word, "unknown-word")
                                || syntax.dependents(word).stream()
                                        .anyMatch(i -> Set.of("not", "never", "no", "cannot", "n't")
                                                .contains(syntax.lemma(i))));
    }

    private static boolean isKind(Scene scene, Optional<Integer> head, NamedEntity.Kind... kinds) {
        return head.flatMap(scene::known)
                .filter(e -> Set.of(kinds).contains(e.kind()))
                .isPresent();
    }
}
