package org.jaccuse.analyse;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jaccuse.model.Dependency;
import org.jaccuse.model.Token;

/**
 * Mends the parser's commonest mistakes in news of attacks. In "Hackers linked to Iran stole the files" it takes the participle
 * for the main verb and leaves "stole" hanging from it: the finite verb becomes the main verb, the participle a modifier of its
 * subject. In "The firm and two ministries have accused" it takes the first subject for a sentence of its own, and in the headline
 * "Ministry hacked by vandals" the victim for the doer. "A group believed to be working for Iran" gets the subject of "working",
 * which enhanced graphs leave out.
 */
final class ParseMender {
    private static final Set<String> HANGING = Set.of("dep", "xcomp", "ccomp", "parataxis", "advcl", "obj", "obl");
    private static final Set<String> AUXILIARIES = Set.of("aux", "aux:pass", "cop", "nsubj:pass");

    private final List<Token> tokens;
    private List<Dependency> edges;

    private ParseMender(List<Token> tokens, List<Dependency> edges) {
        this.tokens = tokens;
        this.edges = edges;
    }

    /** The edges, mended where the mistake is found. */
    static List<Dependency> mend(List<Token> tokens, List<Dependency> edges) {
        return TrailingSpeech.mend(tokens, new ParseMender(tokens, FiniteClauses.mend(tokens, edges)).mend());
    }

    /** The enhanced edges, mended, with the subjects of infinitives under a participle. */
    static List<Dependency> mendEnhanced(List<Token> tokens, List<Dependency> edges) {
        ParseMender mender = new ParseMender(tokens, FiniteClauses.fillGaps(tokens, mend(tokens, edges)));
        mender.raiseSubjects();
        mender.shareVerb();
        return mender.edges;
    }

    private void raiseSubjects() {
        List<Dependency> raised = new ArrayList<>(edges);
        for (Dependency clause : edges) {
            if (clause.relation().equals("acl") || clause.relation().equals("acl:relcl")) {
                edges.stream()
                        .filter(e -> e.governor() == clause.dependent()
                                && e.relation().equals("xcomp"))
                        .filter(e -> find(e.dependent(), Set.of("nsubj:xsubj", "nsubj:pass:xsubj"))
                                .isEmpty())
                        .forEach(e -> raised.add(subjectOf(e.dependent(), clause.governor())));
            }
        }
        edges = raised;
    }

    /** What is coordinated with a subject is a subject too. */
    private void shareVerb() {
        List<Dependency> shared = new ArrayList<>(edges);
        for (Dependency subject : edges) {
            if (subject.relation().equals("nsubj") || subject.relation().equals("nsubj:pass")) {
                edges.stream()
                        .filter(e -> e.governor() == subject.dependent()
                                && base(e.relation()).equals("conj"))
                        .map(e -> new Dependency(subject.governor(), e.dependent(), subject.relation()))
                        .filter(e -> !shared.contains(e))
                        .forEach(shared::add);
            }
        }
        edges = shared;
    }

    private Dependency subjectOf(int verb, int subject) {
        boolean passive = find(verb, Set.of("aux:pass")).isPresent();
        return new Dependency(verb, subject, passive ? "nsubj:pass:xsubj" : "nsubj:xsubj");
    }

    private List<Dependency> mend() {
        joinSubjects();
        nameSubjects();
        edges.stream().filter(this::isBareAgent).findFirst().ifPresent(agent -> makePassive(agent.governor()));
        for (int word = 0; word < tokens.size(); word++) {
            int participle = word;
            if (tokens.get(word).tag().matches("VBN|VBD")
                    && find(word, AUXILIARIES).isEmpty()) {
                find(word, Set.of("nsubj"))
                        .filter(e -> e.dependent() < participle)
                        .ifPresent(
                                subject -> mainVerb(participle).ifPresent(main -> restore(subject, participle, main)));
            }
        }
        return edges;
    }

    /** "Ministry hacked by vandals": a headline leaves "was" out; who has an agent and no object is no doer. */
    private boolean isBareAgent(Dependency by) {
        int verb = by.governor();
        return by.relation().startsWith("obl")
                && tokens.get(verb).tag().matches("VBD|VBN")
                && tokens.get(by.dependent()).tag().startsWith("NNP")
                && edges.stream()
                        .anyMatch(e -> e.governor() == by.dependent()
                                && e.relation().equals("case")
                                && tokens.get(e.dependent()).lemma().equals("by"))
                && !isDay(tokens.get(by.dependent()).word())
                && find(verb, Set.of("obj", "aux", "aux:pass", "ccomp", "xcomp", "parataxis", "advcl"))
                        .isEmpty();
    }

    /** "Struck by Friday". */
    private static boolean isDay(String word) {
        return Stream.concat(Stream.of(Month.values()), Stream.of(DayOfWeek.values()))
                .anyMatch(day -> day.toString().equalsIgnoreCase(word));
    }

    private void makePassive(int verb) {
        edges = edges.stream()
                .map(e -> e.governor() == verb && e.relation().equals("nsubj")
                        ? new Dependency(verb, e.dependent(), "nsubj:pass")
                        : e)
                .toList();
    }

    /** In "The firm and two ministries have accused …" the parser takes "the firm" for a sentence of its own, beside the other. */
    private void joinSubjects() {
        edges.stream()
                .filter(e -> e.relation().equals("root")
                        && tokens.get(e.dependent()).tag().startsWith("NN"))
                .filter(e -> find(e.dependent(), Set.of("nsubj", "cop", "aux", "mark"))
                        .isEmpty())
                .findFirst()
                .ifPresent(root -> edges.stream()
                        .filter(e -> e.governor() == root.dependent()
                                && base(e.relation()).equals("conj")
                                && isFinite(e.dependent()))
                        .findFirst()
                        .ifPresent(clause -> joinSubjects(root, clause)));
    }

    private void joinSubjects(Dependency root, Dependency clause) {
        int verb = clause.dependent();
        int first = root.dependent();
        Optional<Dependency> second =
                find(verb, Set.of("nsubj", "nsubj:pass")).filter(e -> e.dependent() > first && e.dependent() < verb);
        Optional<Dependency> and = find(verb, Set.of("cc"))
                .filter(e -> second.isPresent() && e.dependent() < second.get().dependent());
        if (and.isPresent()) {
            edges = edges.stream()
                    .map(e -> joined(e, root, clause, second.get(), and.get()))
                    .toList();
        }
    }

    private static Dependency joined(
            Dependency edge, Dependency root, Dependency clause, Dependency second, Dependency and) {
        int verb = clause.dependent();
        int first = root.dependent();
        if (edge.equals(root)) {
            return new Dependency(root.governor(), verb, root.relation());
        } else if (edge.equals(clause)) {
            return new Dependency(verb, first, second.relation());
        } else if (edge.equals(second)) {
            return new Dependency(first, second.dependent(), clause.relation());
        } else if (edge.equals(and)) {
            return new Dependency(second.dependent(), and.dependent(), "cc");
        }
        return edge.governor() == first && edge.dependent() > verb
                ? new Dependency(verb, edge.dependent(), edge.relation())
                : edge;
    }

    /** In "The hacking group Anonymous claimed" the parser takes group and name for two subjects: the name is the group's. */
    private void nameSubjects() {
        edges = edges.stream()
                .map(name -> edges.stream()
                        .filter(kind -> isKindOf(kind, name))
                        .findFirst()
                        .map(kind -> new Dependency(kind.dependent(), name.dependent(), "appos"))
                        .orElse(name))
                .toList();
    }

    private boolean isKindOf(Dependency kind, Dependency name) {
        return name.relation().startsWith("nsubj")
                && kind.relation().equals(name.relation())
                && kind.governor() == name.governor()
                && kind.dependent() < name.dependent()
                && tokens.get(kind.dependent()).tag().matches("NNS?")
                && tokens.get(name.dependent()).tag().startsWith("NNP")
                && edges.stream()
                                .filter(e -> e.governor() == name.dependent() && e.dependent() > kind.dependent())
                                .mapToInt(Dependency::dependent)
                                .min()
                                .orElse(name.dependent())
                        == kind.dependent() + 1;
    }

    /** The first edge from a word by one of some relations. */
    private Optional<Dependency> find(int governor, Set<String> relations) {
        return edges.stream()
                .filter(e -> e.governor() == governor && relations.contains(e.relation()))
                .findFirst();
    }

    /** A finite verb after the participle, hanging from it without a subject, conjunction or marker of its own. */
    private Optional<Dependency> mainVerb(int participle) {
        return edges.stream()
                .filter(e -> e.governor() == participle && e.dependent() > participle + 1)
                .filter(e -> HANGING.contains(base(e.relation())))
                .filter(e -> isFinite(e.dependent()))
                .filter(e -> find(e.dependent(), Set.of("nsubj", "nsubj:pass", "expl", "mark", "case", "cc"))
                        .isEmpty())
                .findFirst();
    }

    /** "Having led" and "being behind it" are none, for all their auxiliaries. */
    private boolean isFinite(int word) {
        int first = edges.stream()
                .filter(e ->
                        e.governor() == word && Set.of("aux", "aux:pass", "cop").contains(e.relation()))
                .mapToInt(Dependency::dependent)
                .min()
                .orElse(word);
        return tokens.get(first).tag().matches("VBD|VBZ|VBP|MD");
    }

    private static String base(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    /** A participle has no object: "The ministry denied the country had …" says something of the country. */
    private void restore(Dependency subject, int participle, Dependency main) {
        Optional<Dependency> object = find(participle, Set.of("obj"))
                .filter(e -> e.dependent() > participle && e.dependent() < main.dependent());
        if (object.isPresent()) {
            complement(participle, object.get(), main);
        } else {
            swap(subject, participle, main);
        }
    }

    private void complement(int verb, Dependency object, Dependency clause) {
        boolean passive = find(clause.dependent(), Set.of("aux:pass")).isPresent();
        edges = edges.stream()
                .map(e -> {
                    if (e.equals(clause)) {
                        return new Dependency(verb, clause.dependent(), "ccomp");
                    }
                    return e.equals(object)
                            ? new Dependency(clause.dependent(), object.dependent(), passive ? "nsubj:pass" : "nsubj")
                            : e;
                })
                .toList();
    }

    private void swap(Dependency subject, int participle, Dependency main) {
        boolean passive = find(main.dependent(), Set.of("aux:pass")).isPresent();
        List<Dependency> mended = new ArrayList<>();
        for (Dependency edge : edges) {
            if (edge.equals(subject)) {
                mended.add(new Dependency(main.dependent(), subject.dependent(), passive ? "nsubj:pass" : "nsubj"));
                mended.add(new Dependency(subject.dependent(), participle, "acl"));
            } else if (edge.dependent() == participle) {
                mended.add(new Dependency(edge.governor(), main.dependent(), edge.relation()));
            } else if (!edge.equals(main)) {
                mended.add(edge);
            }
        }
        edges = mended;
    }
}
