package org.jaccuse.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jaccuse.model.Mention;
import org.jaccuse.model.NamedEntity;

/** Tells of a noun phrase whether it is an actor, and how well it is identified. */
final class Actors {
    private static final Set<String> VAGUE = Set.of(
            "other",
            "many",
            "several",
            "more",
            "such",
            "new",
            "some",
            "various",
            "multiple",
            "numerous",
            "different",
            "good",
            "bad");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "who", "them", "him", "her");

    private final Gazetteer gazetteer;

    Actors(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    Identity identity(Syntax syntax, int head, Mention mention, Discourse discourse) {
        if (syntax.isPronoun(head)) {
            boolean personal = PRONOUNS.contains(syntax.lemma(head).toLowerCase(Locale.ROOT));
            return personal && mention.antecedent().isPresent()
                    ? gazetteer
                            .find(mention)
                            .map(entity -> known(entity).again())
                            .orElse(Identity.ANAPHOR)
                    : Identity.NONE;
        }
        if (syntax.is(head, "malware-name") || syntax.is(head, "tool-noun") && !syntax.isProper(head)) {
            return Identity.NONE;
        }
        Optional<NamedEntity> known = gazetteer.find(mention);
        if (known.isPresent()) {
            return known(known.get());
        }
        if (syntax.isProper(head)
                || Character.isUpperCase(syntax.token(head).word().charAt(0)) && head > 0) {
            return name(syntax, head, mention, discourse);
        }
        return described(syntax, head, mention, discourse);
    }

    private static Identity known(NamedEntity entity) {
        return switch (entity.kind()) {
            case THREAT_GROUP -> Identity.THREAT;
            case STATE, AGENCY, OFFICE, PERSON, COMPANY, ORGANISATION -> Identity.KNOWN;
            case MALWARE, PLACE, INCIDENT -> Identity.NONE;
        };
    }

    private static Identity name(Syntax syntax, int head, Mention mention, Discourse discourse) {
        boolean tool = syntax.dependents(head).stream()
                .anyMatch(i -> syntax.is(i, "tool-noun")
                        && Set.of("compound", "appos", "amod").contains(syntax.relation(i)));
        if (tool || discourse.isTool(mention.name())) {
            return Identity.NONE;
        }
        boolean attacker = syntax.dependents(head).stream()
                        .anyMatch(i -> syntax.is(i, "threat-noun", "group-noun")
                                && syntax.relation(i).equals("appos"))
                || discourse.isThreat(mention.name());
        return attacker ? Identity.THREAT : Identity.NAME;
    }

    private Identity described(Syntax syntax, int head, Mention mention, Discourse discourse) {
        boolean attacker = syntax.is(head, "threat-noun", "group-noun");
        boolean organ = syntax.is(head, "state-noun");
        if (!attacker && !organ && !syntax.is(head, "actor-noun")) {
            return Identity.NONE;
        }
        if (mention.antecedent().isPresent()) {
            boolean anaphoric = mention.kind() == Mention.Kind.ANAPHORIC;
            return attacker ? (anaphoric ? Identity.ANAPHOR : Identity.THREAT) : Identity.KNOWN;
        }
        if (distinguished(syntax, head)) {
            return organ && !attacker ? Identity.STATE : Identity.DESCRIBED;
        }
        return attacker ? Identity.BARE : Identity.NONE;
    }

    /** "The attackers behind the operation": told apart by what they did. */
    static boolean byDeed(Syntax syntax, int head) {
        return syntax.dependents(head).stream()
                .anyMatch(i -> syntax.is(i, "hostile-noun")
                        && syntax.dependents(i).stream()
                                .anyMatch(c -> syntax.lemma(c).equals("behind")));
    }

    /** "Officers of the GRU": the body they belong to is said. */
    private boolean ofBody(Syntax syntax, int head) {
        return syntax.dependents(head).stream()
                .filter(i -> syntax.isProper(i) && !syntax.relation(i).equals("conj"))
                .flatMap(i -> gazetteer.find(syntax.token(i).word()).stream())
                .anyMatch(e -> Set.of(NamedEntity.Kind.AGENCY, NamedEntity.Kind.STATE, NamedEntity.Kind.THREAT_GROUP)
                        .contains(e.kind()));
    }

    /** Whether nationality, sponsor, age or another telling word is said of the head. */
    private boolean distinguished(Syntax syntax, int head) {
        return ofBody(syntax, head)
                || syntax.subtree(head).stream()
                        .filter(i -> i != head && Math.abs(i - head) < 6)
                        .anyMatch(i -> syntax.is(i, "demonym", "country", "identifying-word")
                                && !VAGUE.contains(syntax.lemma(i))
                                && !syntax.relation(i).equals("obj"));
    }
}
