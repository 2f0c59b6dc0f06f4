package org.jaccuse.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jaccuse.model.Document;
import org.jaccuse.model.NamedEntity;

/** What the rest of a document says about a name in it. */
final class Surroundings {
    private static final double TOLD_BY_TEXT = 0.95;
    private static final double IN_OFFICE = 0.85;
    private static final double ONLY_STATE = 0.85;
    private static final double OPEN = 0.6;
    private static final String FULL_NAME = "the full name is in the text";

    private final Register register;
    private final Optional<LocalDate> day;
    private final List<Word> words;
    private final String folded;

    Surroundings(Register register, Document document) {
        this.register = register;
        day = document.published();
        words = Words.of(document.text());
        folded = " " + Words.folded(words) + " ";
    }

    Optional<LocalDate> day() {
        return day;
    }

    /** The candidates with what the document adds to what the name says. */
    List<Candidate> weighed(String name, List<Candidate> candidates) {
        return candidates.stream()
                .map(c -> register.entry(c.entity().id())
                        .map(entry -> weighed(c, entry, name, candidates))
                        .orElse(c))
                .toList();
    }

    private Candidate weighed(Candidate c, Entry entry, String name, List<Candidate> all) {
        return switch (c.reason()) {
            case Candidate.HOMONYM -> homonym(c, entry, name, all);
            case Candidate.FAMILY_NAME -> person(c, entry, all);
            case Candidate.EVERYDAY_WORD ->
                saysOtherName(entry, name) ? c.told(TOLD_BY_TEXT, "another of its names is in the text") : c;
            default -> c;
        };
    }

    private Candidate homonym(Candidate c, Entry entry, String name, List<Candidate> all) {
        Optional<String> cue = entry.all("j:cue").stream().filter(this::says).findFirst();
        if (cue.isPresent()) {
            return c.told(TOLD_BY_TEXT, "“" + cue.get() + "” is in the text");
        }
        if (bodyOfOnlyState(entry, all)) {
            return c.told(ONLY_STATE, "the text names its state and none of the others'");
        }
        List<Word> words = Words.of(name);
        boolean person = words.size() == 1
                && c.entity().label().equals(words.get(0).written())
                && !givenNames(words.get(0).folded()).isEmpty();
        return person ? c.scored(Math.min(c.score(), OPEN)) : c;
    }

    /** Whether a body's state is named in the text and those of the bodies of the same name are not: whose "Foreign Ministry". */
    private boolean bodyOfOnlyState(Entry entry, List<Candidate> all) {
        List<Entry> named = all.stream()
                .flatMap(c -> register.entry(c.entity().id()).stream())
                .filter(body -> body.all("j:belongsTo").stream()
                        .flatMap(id -> register.entry(id).stream())
                        .anyMatch(this::namesState))
                .toList();
        return named.equals(List.of(entry));
    }

    private boolean namesState(Entry larger) {
        return larger.kind() == NamedEntity.Kind.STATE
                && (larger.entity().names().stream().anyMatch(this::says)
                        || larger.all("j:demonym").stream().anyMatch(this::says));
    }

    /** A family name means its holder when the text gives the full name, or when no other holder was in office on the day. */
    private Candidate person(Candidate c, Entry entry, List<Candidate> all) {
        String family = Words.folded(Words.of(entry.one("schema:familyName").orElse("")));
        boolean full = entry.entity().names().stream().anyMatch(this::says);
        Set<String> given = givenNames(family);
        entry.entity().names().forEach(n -> Words.of(n).forEach(w -> given.remove(w.folded())));
        if (!given.isEmpty()) {
            return full && titled(c)
                    ? c.told(TOLD_BY_TEXT, FULL_NAME)
                    : c.told(titled(c) ? c.score() : OPEN, "the text names another of this family name");
        }
        if (full) {
            return c.told(TOLD_BY_TEXT, FULL_NAME);
        }
        return inOfficeAlone(entry, all)
                ? c.told(Math.max(c.score(), IN_OFFICE), "alone among them in office on " + day.orElseThrow())
                : c;
    }

    private static boolean titled(Candidate c) {
        return c.score() > OPEN;
    }

    private boolean inOfficeAlone(Entry entry, List<Candidate> all) {
        List<Entry> inOffice = all.stream()
                .flatMap(c -> register.entry(c.entity().id()).stream())
                .filter(e -> day.isPresent() && e.inOffice(day.get()))
                .toList();
        return inOffice.equals(List.of(entry))
                && all.stream().allMatch(c -> c.reason().equals(Candidate.FAMILY_NAME));
    }

    private boolean saysOtherName(Entry entry, String name) {
        String key = Words.folded(Words.of(name));
        return entry.entity().names().stream()
                .filter(n -> !Words.folded(Words.of(n)).contains(key)
                        && !entry.marks("j:commonWord", Words.folded(Words.of(n))))
                .anyMatch(this::says);
    }

    private boolean says(String name) {
        return folded.contains(" " + Words.folded(Words.of(name)) + " ");
    }

    /** Capitalised words that stand right before a family name and are no title: "Hunter" of "Hunter Biden". */
    private Set<String> givenNames(String family) {
        Set<String> given = new TreeSet<>();
        for (int i = 1; i < words.size(); i++) {
            Word before = words.get(i - 1);
            if (words.get(i).folded().equals(family)
                    && words.get(i).capital()
                    && before.capital()
                    && before.written().length() > 1
                    && !before.possessive()
                    && !register.words().has(WordLists.Kind.TITLES, before)
                    && !register.words().has(WordLists.Kind.FUNCTION, before)
                    && register.names().stateLength(List.of(before)) == 0) {
                given.add(before.folded());
            }
        }
        return given;
    }
}
