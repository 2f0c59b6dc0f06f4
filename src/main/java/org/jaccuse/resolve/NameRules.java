package org.jaccuse.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jaccuse.model.NamedEntity;
import org.jaccuse.model.NamedEntity.Kind;
import org.jaccuse.resolve.NameIndex.Bearing;
import org.jaccuse.resolve.NameIndex.Use;

/** What a name or a phrase around a name may mean, judged by its own words alone. */
final class NameRules {
    private static final double STATE_PHRASE = 0.95;
    private static final double FULL_NAME = 0.95;
    private static final double IN_APPOSITION = 0.9;
    private static final double FOR_ITS_BODY = 0.85;
    private static final double TITLED = 0.8;
    private static final double OPEN = 0.6;
    private static final double UNUSUAL = 0.5;

    private static final String METONYM = "a capital, seat or government of the state";

    private static final String ADJECTIVE = "the adjective of the state";

    private static final String SPEAKING = "people who speak for the body";
    private static final Set<Kind> BODIES = EnumSet.of(Kind.AGENCY, Kind.OFFICE, Kind.COMPANY, Kind.ORGANISATION);

    private final NameIndex index;
    private final WordLists lists;

    NameRules(NameIndex index, WordLists lists) {
        this.index = index;
        this.lists = lists;
    }

    List<Candidate> candidates(String name) {
        Map<String, Candidate> best = new TreeMap<>();
        collect(name, 1, best);
        int aside = asideStart(name);
        if (aside > 0) {
            collect(name.substring(0, aside), IN_APPOSITION, best);
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Candidate::score)
                        .reversed()
                        .thenComparing(c -> c.entity().id()))
                .toList();
    }

    /** The words without articles in front. */
    List<Word> core(String name) {
        return lists.core(Words.of(name));
    }

    /** The states that the first {@code length} words name or qualify: "Russia", "Russian", "U.S.". */
    List<Entry> statesAt(List<Word> words, int length) {
        return index.exact(words.subList(0, length)).stream()
                .filter(u -> u.entry().kind() == Kind.STATE)
                .map(Use::entry)
                .distinct()
                .toList();
    }

    /** How many words at the start name or qualify a state; 0 for none. */
    int stateLength(List<Word> words) {
        return index.longestAt(words, 0, Kind.STATE);
    }

    private void collect(String name, double weight, Map<String, Candidate> best) {
        List<Word> words = core(name);
        if (words.isEmpty()) {
            return;
        }
        List<Candidate> found = new ArrayList<>(exact(words));
        if (found.isEmpty() && words.size() == Words.of(name).size()) {
            adjective(words, found);
        }
        if (found.isEmpty()) {
            stateFirst(words, found);
            stateLast(words, found);
            nameLast(words, found);
            nameFirst(words, found);
        }
        for (Candidate c : found) {
            best.merge(c.entity().id(), c.scored(c.score() * weight), (a, b) -> a.score() >= b.score() ? a : b);
        }
    }

    private List<Candidate> exact(List<Word> words) {
        List<Use> uses = index.exact(words).stream()
                .filter(u -> u.bearing() != Bearing.DEMONYM)
                .toList();
        String key = Words.folded(words);
        boolean named = uses.stream()
                .anyMatch(u -> u.bearing() != Bearing.FAMILY && !u.entry().marks("j:homonym", key));
        return uses.stream()
                .filter(u -> !named || u.bearing() != Bearing.FAMILY)
                .map(u -> judged(u, words))
                .toList();
    }

    /** The "Russian" of "a Russian hack" is Russia; with an article it is somebody from there. */
    private void adjective(List<Word> words, List<Candidate> found) {
        List<Entry> states = statesAt(words, words.size());
        double score = states.size() == 1 ? STATE_PHRASE : OPEN;
        states.forEach(s -> found.add(new Candidate(s.entity(), score, ADJECTIVE)));
    }

    private static Candidate judged(Use use, List<Word> words) {
        Entry entry = use.entry();
        String key = Words.folded(words);
        if (use.bearing() == Bearing.FAMILY) {
            return new Candidate(entry.entity(), OPEN, Candidate.FAMILY_NAME);
        }
        if (entry.marks("j:homonym", key)) {
            boolean usual = entry.marks("j:usualReading", key);
            return new Candidate(entry.entity(), usual ? FOR_ITS_BODY : OPEN, Candidate.HOMONYM);
        }
        boolean lowered = words.stream().noneMatch(w -> !w.written().equals(w.folded()));
        if (entry.marks("j:commonWord", key) || lowered && words.size() == 1 && entry.kind() == Kind.COMPANY) {
            return new Candidate(entry.entity(), lowered ? UNUSUAL : OPEN, Candidate.EVERYDAY_WORD);
        }
        return use.bearing() == Bearing.METONYM
                ? new Candidate(entry.entity(), STATE_PHRASE, METONYM)
                : new Candidate(entry.entity(), 1, "its name");
    }

    /** "Russian authorities"; "US Department of Justice", "Iran's Ministry of Intelligence". */
    private void stateFirst(List<Word> words, List<Candidate> found) {
        int length = stateLength(words);
        if (length == 0 || length == words.size()) {
            return;
        }
        List<Word> rest = words.subList(length, words.size());
        List<Entry> states = statesAt(words, length);
        if (lists.all(WordLists.Kind.GOVERNMENT, rest)) {
            double score = states.size() == 1 ? STATE_PHRASE : OPEN;
            states.forEach(s -> found.add(new Candidate(s.entity(), score, "government words after the state")));
        }
        ofState(states, rest, found);
    }

    /** "government of Russia"; "Foreign Ministry of Russia". */
    private void stateLast(List<Word> words, List<Candidate> found) {
        for (int of = 1; of < words.size() - 1; of++) {
            if (!List.of("of", "in").contains(words.get(of).folded())) {
                continue;
            }
            List<Word> tail = lists.core(words.subList(of + 1, words.size()));
            List<Word> head = words.subList(0, of);
            // "The Russian embassy in the United States" is Russia's.
            boolean another = words.get(of).folded().equals("in") && stateLength(lists.core(head)) > 0;
            if (!another && stateLength(tail) == tail.size()) {
                List<Entry> states = statesAt(tail, tail.size());
                if (lists.all(WordLists.Kind.GOVERNMENT, head)) {
                    states.forEach(s ->
                            found.add(new Candidate(s.entity(), STATE_PHRASE, "government words before the state")));
                }
                ofState(states, head, found);
            }
        }
    }

    private void ofState(List<Entry> states, List<Word> body, List<Candidate> found) {
        for (Use use : index.exact(lists.core(body))) {
            if (states.stream().anyMatch(s -> use.entry().all("j:belongsTo").contains(s.id()))) {
                found.add(new Candidate(use.entry().entity(), STATE_PHRASE, "a body of the state named with it"));
            }
        }
    }

    /** "threat intelligence firm CrowdStrike", "Kremlin spokesman Dmitry Peskov", "President Biden". */
    private void nameLast(List<Word> words, List<Candidate> found) {
        for (int from = 1; from < words.size(); from++) {
            List<Word> before = words.subList(0, from);
            List<Candidate> here = new ArrayList<>();
            for (Candidate c : exact(words.subList(from, words.size()))) {
                boolean person = c.entity().kind() == Kind.PERSON;
                if (person && c.reason().equals(Candidate.FAMILY_NAME)) {
                    titled(before, c, here);
                } else if (person ? titles(before) || introduces(before) : introduces(before)) {
                    here.add(c.scored(Math.min(c.score(), person ? FULL_NAME : IN_APPOSITION)));
                } else if (BODIES.contains(c.entity().kind()) && speaksFor(before)) {
                    here.add(new Candidate(c.entity(), Math.min(c.score(), FOR_ITS_BODY), SPEAKING));
                }
            }
            if (!here.isEmpty()) {
                here.forEach(c -> found.add(here.size() == 1 ? c : c.scored(Math.min(c.score(), OPEN))));
                return;
            }
        }
    }

    private void titled(List<Word> before, Candidate family, List<Candidate> here) {
        Word last = before.get(before.size() - 1);
        if (lists.has(WordLists.Kind.TITLES, last) && titles(before)) {
            here.add(new Candidate(family.entity(), TITLED, Candidate.FAMILY_NAME));
        }
    }

    /** Whether words before a person's name are office words, states, bodies and small words. */
    private boolean titles(List<Word> before) {
        return known(before, w -> lists.has(WordLists.Kind.TITLES, w) || !w.capital());
    }

    /** Whether words before a name only say what bears it, in apposition or by "called". */
    private boolean introduces(List<Word> before) {
        List<Word> words = withoutLast(before, List.of("the"));
        List<Word> naming = withoutLast(words, List.of("as"));
        if (naming.size() > 1 && lists.has(WordLists.Kind.NAMING, naming.get(naming.size() - 1))) {
            return true;
        }
        return words.size() == before.size()
                && known(before, w -> !w.capital() && !lists.has(WordLists.Kind.FUNCTION, w));
    }

    /** "officials of the", "head of the" before a body. */
    private boolean speaksFor(List<Word> before) {
        List<Word> of = withoutLast(before, List.of("the"));
        List<Word> people = withoutLast(of, List.of("of", "from", "at"));
        return people.size() < of.size() && lists.all(WordLists.Kind.SPEAKERS, people);
    }

    private static List<Word> withoutLast(List<Word> words, List<String> dropped) {
        int last = words.size() - 1;
        return last > 0 && dropped.contains(words.get(last).folded()) ? words.subList(0, last) : words;
    }

    /** Whether all words pass, or are part of a name of the register. */
    private boolean known(List<Word> words, Predicate<Word> passes) {
        for (int i = 0; i < words.size(); ) {
            if (passes.test(words.get(i))) {
                i++;
                continue;
            }
            int length = 0;
            for (Kind kind : List.of(Kind.STATE, Kind.AGENCY, Kind.COMPANY)) {
                length = Math.max(length, index.longestAt(words, i, kind));
            }
            if (length == 0) {
                return false;
            }
            i += length;
        }
        return true;
    }

    /** "DarkSide hackers" are the group; "FBI officials" speak for the agency. */
    private void nameFirst(List<Word> words, List<Candidate> found) {
        for (int to = words.size() - 1; to > 0; to--) {
            List<Word> rest = words.subList(to, words.size());
            List<Candidate> here = new ArrayList<>();
            for (Candidate c : exact(words.subList(0, to))) {
                extended(c, rest).ifPresent(here::add);
            }
            if (!here.isEmpty()) {
                found.addAll(here);
                return;
            }
        }
    }

    private Optional<Candidate> extended(Candidate c, List<Word> rest) {
        NamedEntity entity = c.entity();
        return switch (entity.kind()) {
            case THREAT_GROUP ->
                lists.all(WordLists.Kind.MEMBERS, rest)
                        ? Optional.of(new Candidate(entity, IN_APPOSITION, "the group named by its members"))
                        : Optional.empty();
            case STATE ->
                c.reason().equals(METONYM) && lists.all(WordLists.Kind.SPEAKERS, rest)
                        ? Optional.of(c.scored(Math.min(c.score(), FOR_ITS_BODY)))
                        : Optional.empty();
            case AGENCY, OFFICE, COMPANY, ORGANISATION ->
                lists.all(WordLists.Kind.SPEAKERS, rest)
                        ? Optional.of(new Candidate(entity, Math.min(c.score(), FOR_ITS_BODY), SPEAKING))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static int asideStart(String name) {
        int comma = name.indexOf(',');
        int bracket = name.indexOf(" (");
        return comma < 0 ? bracket : bracket < 0 ? comma : Math.min(comma, bracket);
    }
}
