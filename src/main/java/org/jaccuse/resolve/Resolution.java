package org.jaccuse.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jaccuse.model.Claim;
import org.jaccuse.model.Document;
import org.jaccuse.model.Finding;
import org.jaccuse.model.Grounds;
import org.jaccuse.model.Hop;
import org.jaccuse.model.Mention;
import org.jaccuse.model.NamedEntity;
import org.jaccuse.model.NamedEntity.Kind;
import org.jaccuse.model.Party;
import org.jaccuse.model.Relation;
import org.jaccuse.model.Response;

/** The resolution of one document's findings. */
final class Resolution {
    private static final Set<Kind> ACTORS = EnumSet.complementOf(EnumSet.of(Kind.PLACE, Kind.INCIDENT, Kind.MALWARE));

    /** As sure as that a victim alone means its incident. */
    private static final double BESIDE = 0.85;

    private final Register register;
    private final Surroundings surroundings;
    private final Minting minting;
    private final List<Finding> findings;
    private final Map<String, Set<String>> incidentsOfDescription = new HashMap<>();
    private final Set<String> fullNames = new TreeSet<>();

    Resolution(Register register, Document document, List<Finding> findings) {
        this.register = register;
        this.findings = findings;
        surroundings = new Surroundings(register, document);
        minting = new Minting(register, document);
        findings.forEach(this::note);
    }

    List<Claim> claims() {
        return findings.stream().map(this::claim).toList();
    }

    /** Learns which known incidents a description is told of, and which full names the findings hold. */
    private void note(Finding finding) {
        if (finding.relation() == Relation.RESPONSIBLE) {
            known(incidents(finding.object()))
                    .ifPresent(incident -> incidentsOfDescription
                            .computeIfAbsent(key(finding.subject()), k -> new TreeSet<>())
                            .add(slug(incident)));
        }
        List<Mention> mentions = new ArrayList<>(List.of(finding.subject(), finding.object(), finding.holder()));
        finding.via().forEach(hop -> mentions.add(hop.speaker()));
        mentions.stream()
                .filter(m ->
                        m.kind() == Mention.Kind.NAMED && Words.of(m.name()).size() > 1)
                .forEach(m -> fullNames.add(m.name()));
    }

    private Claim claim(Finding f) {
        Party object = f.relation() == Relation.RESPONSIBLE ? deed(f) : object(f);
        Optional<String> tie = f.relation() == Relation.RESPONSIBLE
                        && register.entry(object.id()).isPresent()
                ? Optional.of(object.id().substring("incident/".length()))
                : soleIncident(f.subject());
        return new Claim(
                f.relation(),
                actor(f.subject(), tie),
                object,
                f.stance(),
                f.certainty(),
                f.act(),
                actor(f.holder(), Optional.empty()),
                f.via().stream()
                        .map(hop -> new Hop<>(actor(hop.speaker(), Optional.empty()), hop.hedges()))
                        .toList(),
                f.hedges(),
                f.claimedOn(),
                f.evidence(),
                f.pattern());
    }

    Response<Party> response(Response<Mention> told) {
        return new Response<>(
                told.kind(),
                actor(told.responder(), Optional.empty()),
                told.target().map(target -> actor(target, Optional.empty())),
                told.over().map(this::incident),
                told.day(),
                told.evidence(),
                told.sign(),
                told.pattern());
    }

    private Party incident(Mention mention) {
        return wordless(mention).orElseGet(() -> {
            List<Candidate> candidates = incidents(mention);
            Party found = known(candidates)
                    .map(i -> party(i, mention, candidates))
                    .orElseGet(() -> minting.incident(mention));
            return found.on(new Grounds(readings(candidates), found.grounds().happening()));
        });
    }

    /** The incident of a finding; where its own words only say "the attack", also by what the same sentence tells. */
    private Party deed(Finding f) {
        Party own = incident(f.object());
        boolean open = register.entry(own.id()).isEmpty()
                && register.incidents().general(f.object().text());
        boolean telling =
                own.grounds().happening().flatMap(Grounds.Happening::victim).isPresent();
        return !open
                ? own
                : (telling ? Optional.<Candidate>empty() : meantBeside(f))
                        .or(() -> meantByVictim(f))
                        .map(found -> new Party(
                                        found.entity().id(), found.entity().label(), f.object())
                                .on(new Grounds(
                                        readings(List.of(found)), own.grounds().happening())))
                        .orElse(own);
    }

    /** The one known incident that another finding of the same sentence names. */
    private Optional<Candidate> meantBeside(Finding f) {
        List<NamedEntity> beside = findings.stream()
                .filter(other -> other.relation() == Relation.RESPONSIBLE
                        && other.evidence().span().equals(f.evidence().span()))
                .flatMap(other -> known(incidents(other.object())).stream())
                .distinct()
                .toList();
        return beside.size() == 1
                ? Optional.of(new Candidate(beside.get(0), BESIDE, "the incident that the sentence names"))
                : Optional.empty();
    }

    /** What a victim calls the attack is the one on itself. A state is the victim of too many. */
    private Optional<Candidate> meantByVictim(Finding f) {
        return known(candidates(f.holder().name(), ACTORS))
                .filter(victim -> victim.kind() != Kind.STATE)
                .map(victim -> register.incidents()
                        .candidates(victim.label() + " " + f.object().text(), surroundings.day()))
                .filter(register.weights()::clear)
                .map(candidates -> candidates.get(0));
    }

    private Party object(Finding f) {
        return switch (f.relation()) {
            case RESPONSIBLE -> incident(f.object());
            case BASED_IN -> place(f.object());
            case LINKED_TO -> actor(f.object(), Optional.empty());
            case HARBOURS -> actor(f.object(), soleIncident(f.object()));
        };
    }

    private Party actor(Mention mention, Optional<String> tie) {
        return wordless(mention).orElseGet(() -> {
            List<Candidate> candidates = candidates(mention.name(), ACTORS);
            Optional<NamedEntity> known = known(candidates);
            if (known.isPresent()) {
                return party(known.get(), mention, candidates);
            }
            Optional<String> full = fullName(mention);
            if (full.isPresent()) {
                Party same = actor(
                        Mention.of(
                                Mention.Kind.NAMED, full.get(), mention.span().orElseThrow()),
                        tie);
                return new Party(same.id(), same.label(), mention, same.grounds());
            }
            return minting.actor(mention, tie, doubtful(candidates)).on(grounds(candidates));
        });
    }

    private Party place(Mention mention) {
        return wordless(mention).orElseGet(() -> {
            List<Candidate> candidates = candidates(land(mention.name()), EnumSet.of(Kind.PLACE));
            Optional<NamedEntity> known = candidates.isEmpty() ? territory(mention.name()) : known(candidates);
            return known.map(p -> party(p, mention, candidates))
                    .orElseGet(
                            () -> minting.place(mention, doubtful(candidates)).on(grounds(candidates)));
        });
    }

    /** "territory of Russia" to "Russia". */
    private String land(String name) {
        List<Word> words = register.names().core(name);
        boolean of = words.size() > 2
                && register.words().has(WordLists.Kind.TERRITORY, words.get(0))
                && words.get(1).folded().equals("of");
        return of ? Words.written(words.subList(2, words.size())) : name;
    }

    /** "Russian soil", "the Russian Federation": the land of the state. */
    private Optional<NamedEntity> territory(String name) {
        List<Word> words = register.names().core(name);
        int length = register.names().stateLength(words);
        boolean land =
                length > 0 && register.words().all(WordLists.Kind.TERRITORY, words.subList(length, words.size()));
        List<Entry> states = land ? register.names().statesAt(words, length) : List.of();
        return states.size() == 1
                ? states.get(0).one("j:territory").flatMap(register::entry).map(Entry::entity)
                : Optional.empty();
    }

    private List<Candidate> candidates(String name, Set<Kind> kinds) {
        List<Candidate> fitting = register.candidates(name).stream()
                .filter(c -> kinds.contains(c.entity().kind()))
                .toList();
        Stream<Candidate> holders = kinds.contains(Kind.PERSON)
                ? register.offices().candidates(name, surroundings.day()).stream()
                : Stream.empty();
        return Stream.concat(surroundings.weighed(name, fitting).stream(), holders)
                .collect(Collectors.toMap(c -> c.entity().id(), c -> c, (a, b) -> a.score() >= b.score() ? a : b))
                .values()
                .stream()
                .sorted(Comparator.comparingDouble(Candidate::score)
                        .reversed()
                        .thenComparing(c -> c.entity().id()))
                .toList();
    }

    private List<Candidate> incidents(Mention mention) {
        return register.incidents().candidates(mention.name(), surroundings.day());
    }

    private Optional<NamedEntity> known(List<Candidate> sorted) {
        return register.weights().clear(sorted) ? Optional.of(sorted.get(0).entity()) : Optional.empty();
    }

    private static boolean doubtful(List<Candidate> candidates) {
        return candidates.stream().anyMatch(c -> c.reason().startsWith(Candidate.HOMONYM));
    }

    /** The one full name in the findings that ends with this single word: "Nathan Wyatt" for "Wyatt". */
    private Optional<String> fullName(Mention mention) {
        List<Word> words = Words.of(mention.name());
        if (mention.kind() != Mention.Kind.NAMED || mention.span().isEmpty() || words.size() != 1) {
            return Optional.empty();
        }
        List<String> ending = fullNames.stream()
                .filter(n ->
                        Words.folded(Words.of(n)).endsWith(" " + words.get(0).folded()))
                .toList();
        return ending.size() == 1 ? Optional.of(ending.get(0)) : Optional.empty();
    }

    private Optional<String> soleIncident(Mention mention) {
        Set<String> incidents = incidentsOfDescription.getOrDefault(key(mention), Set.of());
        return incidents.size() == 1 ? incidents.stream().findFirst() : Optional.empty();
    }

    private static Optional<Party> wordless(Mention mention) {
        return switch (mention.kind()) {
            case AUTHOR -> Optional.of(new Party("author", "AUTHOR", mention));
            case UNSPECIFIED -> Optional.of(new Party("unspecified", "UNSPECIFIED", mention));
            case UNKNOWN -> Optional.of(new Party("unknown", "unknown", mention));
            case NAMED, DESCRIBED, ANAPHORIC -> Optional.empty();
        };
    }

    private String key(Mention mention) {
        return Words.folded(register.names().core(mention.name()));
    }

    private static String slug(NamedEntity incident) {
        return incident.id().substring("incident/".length());
    }

    private static Party party(NamedEntity entity, Mention mention, List<Candidate> candidates) {
        return new Party(entity.id(), entity.label(), mention, grounds(candidates));
    }

    private static Grounds grounds(List<Candidate> candidates) {
        return new Grounds(readings(candidates), Optional.empty());
    }

    private static List<Grounds.Reading> readings(List<Candidate> candidates) {
        return candidates.stream()
                .map(c -> new Grounds.Reading(c.entity().id(), c.score(), c.reason()))
                .toList();
    }
}
