package org.jaccuse.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jaccuse.model.NamedEntity;
import org.jaccuse.model.NamedEntity.Kind;

/** Who can act and speak in invented documents: the entities of the register, and others that only documents know. */
final class Cast {
    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
    private static final int DAYS = 5600;

    /** How much more often the first of a list is drawn than later ones: the exponent of Zipf's law. */
    private static final double SKEW = 0.8;

    private final List<Member> incidents;
    private final List<Member> states;
    private final List<Member> groups;
    private final List<Member> agencies;
    private final List<Member> speakers;
    private final int unknownIncidents;

    /** @param id as {@link org.jaccuse.model.Party#id()} */
    record Member(String id, String label) {}

    /** An incident with who is accused of it and the day before which nobody speaks of it. */
    record Plot(Member incident, List<Member> culprits, LocalDate day) {}

    Cast(List<NamedEntity> register, int unknownIncidents) {
        incidents = of(register, Kind.INCIDENT);
        states = of(register, Kind.STATE);
        groups = of(register, Kind.THREAT_GROUP);
        agencies = of(register, Kind.AGENCY);
        speakers = of(register, Kind.COMPANY, Kind.PERSON, Kind.ORGANISATION);
        this.unknownIncidents = unknownIncidents;
    }

    private static List<Member> of(List<NamedEntity> register, Kind... kinds) {
        return register.stream()
                .filter(entity -> List.of(kinds).contains(entity.kind()))
                .map(entity -> new Member(entity.id(), entity.label()))
                .toList();
    }

    /** A third of the documents is about incidents of the register, some of which are in the news far more than others. */
    Plot plot(Random random) {
        boolean known = random.nextInt(100) < 35;
        int number = random.nextInt(unknownIncidents);
        Member incident = known
                ? skewed(incidents, random)
                : new Member(
                        "incident/breach-of-company-" + number + "-20" + (10 + number % 15),
                        "breach of Company " + number);
        Random fate = new Random(incident.id().hashCode());
        List<Member> culprits = List.of(
                skewed(states, fate),
                pick(groups, fate),
                skewed(agencies, fate),
                pick(groups, fate),
                skewed(states, fate));
        return new Plot(incident, culprits, FIRST_DAY.plusDays(fate.nextInt(DAYS)));
    }

    /** The usual suspect mostly, now and then another. */
    static Member culprit(Plot plot, Random random) {
        int[] weights = {0, 0, 0, 1, 1, 1, 1, 2, 3, 4};
        return plot.culprits().get(weights[random.nextInt(random.nextInt(4) == 0 ? weights.length : 8)]);
    }

    /** @param document first digits of the document's digest, for sources without a name */
    Member speaker(Random random, String document) {
        int kind = random.nextInt(100);
        if (kind < 12) {
            return new Member("actor/officials~" + document, "officials");
        }
        return kind < 45 ? skewed(states, random) : kind < 70 ? skewed(agencies, random) : skewed(speakers, random);
    }

    Member state(Random random) {
        return skewed(states, random);
    }

    private static Member pick(List<Member> members, Random random) {
        return members.get(random.nextInt(members.size()));
    }

    /** By Zipf's law with the order of the register's files as rank, found by inverting its continuous form. */
    private static Member skewed(List<Member> members, Random random) {
        double share = Math.pow(random.nextDouble(), 1 / (1 - SKEW));
        int order = (int) (share * members.size());
        // The register's order is by alphabet; a fixed permutation keeps the first letters from being the most famous.
        return members.get((int) ((order * 7919L + 13) % members.size()));
    }
}
