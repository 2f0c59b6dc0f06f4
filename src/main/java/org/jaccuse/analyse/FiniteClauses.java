package org.jaccuse.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jaccuse.model.Dependency;
import org.jaccuse.model.Token;

/**
 * Mends trees in which a finite verb above a clause was not seen as one: "a raid that clerks say was led by Bo" and "A paper says
 * Bo led it" (the parser takes "say" for an auxiliary of "led"), "The clerk said there was proof" (it takes the speech for the
 * subject of the proof), "The clerk believed Bo was behind it" (Bo is who was behind it, and no object), "Bo denied having led it" (a gerund is no main verb).
 */
final class FiniteClauses {
    private static final Set<String> AUXILIARIES = Set.of(
            "be", "have", "do", "get", "will", "would", "can", "could", "may", "might", "shall", "should", "must");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
    private static final String RELATIVE = "acl:relcl";
    private static final String FINITE = "VBD|VBZ|VBP";

    private final List<Token> tokens;
    private List<Dependency> edges;

    private FiniteClauses(List<Token> tokens, List<Dependency> edges) {
        this.tokens = tokens;
        this.edges = edges;
    }

    /** The edges, mended where the mistake is found. */
    static List<Dependency> mend(List<Token> tokens, List<Dependency> edges) {
        FiniteClauses mender = new FiniteClauses(tokens, edges);
        mender.edges.stream().filter(mender::isFalseAuxiliary).findFirst().ifPresent(mender::raise);
        mender.edges.stream().filter(mender::isFalseSubject).findFirst().ifPresent(mender::lower);
        mender.edges = mender.edges.stream().map(mender::subject).toList();
        mender.edges.stream().filter(mender::isGerund).findFirst().ifPresent(mender::subordinate);
        return mender.edges;
    }

    /** "Having" after a verb that is taken for a mere modifier of the subject: that verb is the main one. */
    private boolean isGerund(Dependency having) {
        return Set.of("aux", "aux:pass").contains(having.relation())
                && tokens.get(having.dependent()).tag().equals("VBG")
                && modifier(having).isPresent();
    }

    private Optional<Dependency> modifier(Dependency having) {
        return of(having.governor(), SUBJECTS)
                .flatMap(subject -> of(subject.dependent(), Set.of("acl")))
                .filter(verb -> verb.dependent() == having.dependent() - 1
                        && tokens.get(verb.dependent()).tag().matches("VBD|VBN"))
                .findFirst();
    }

    private void subordinate(Dependency having) {
        Dependency modifier = modifier(having).orElseThrow();
        int clause = having.governor();
        int verb = modifier.dependent();
        edges = edges.stream()
                .map(e -> {
                    if (e.equals(modifier)) {
                        return new Dependency(verb, clause, "xcomp");
                    } else if (e.governor() == clause && e.dependent() == modifier.governor()) {
                        return new Dependency(verb, e.dependent(), "nsubj");
                    }
                    return e.dependent() == clause ? new Dependency(e.governor(), verb, e.relation()) : e;
                })
                .toList();
    }

    /** An object right before a finite clause that has no subject is that subject. */
    private Dependency subject(Dependency object) {
        return object.relation().equals("obj") && object.governor() < object.dependent()
                ? of(object.governor(), Set.of("ccomp"))
                        .map(Dependency::dependent)
                        .filter(clause -> lacksSubject(clause, object.dependent()))
                        .findFirst()
                        .map(clause -> new Dependency(clause, object.dependent(), subjectOf(clause)))
                        .orElse(object)
                : object;
    }

    private boolean lacksSubject(int clause, int object) {
        int first = of(clause, Set.of("cop", "aux", "aux:pass"))
                .mapToInt(Dependency::dependent)
                .min()
                .orElse(clause);
        return object < first
                && tokens.get(first).tag().matches(FINITE + "|MD")
                && of(clause, Set.of("nsubj", "nsubj:pass", "csubj", "expl", "mark"))
                        .findAny()
                        .isEmpty();
    }

    private String subjectOf(int clause) {
        return of(clause, Set.of("aux:pass")).findAny().isPresent() ? "nsubj:pass" : "nsubj";
    }

    /** "Say" is nobody's auxiliary. */
    private boolean isFalseAuxiliary(Dependency edge) {
        Token word = tokens.get(edge.dependent());
        return edge.relation().equals("aux")
                && edge.dependent() < edge.governor()
                && word.tag().matches(FINITE)
                && !AUXILIARIES.contains(word.lemma())
                && !word.word().contains("'");
    }

    /** The supposed auxiliary governs the clause; what stands between "that" and it is its subject, what stands behind, the clause's. */
    private void raise(Dependency auxiliary) {
        int clause = auxiliary.governor();
        int speech = auxiliary.dependent();
        Optional<Dependency> subject =
                of(clause, SUBJECTS).filter(e -> e.dependent() < speech).findFirst();
        List<Dependency> mended = new ArrayList<>();
        for (Dependency edge : edges) {
            if (edge.equals(auxiliary)) {
                mended.add(new Dependency(speech, clause, "ccomp"));
            } else if (subject.filter(edge::equals).isPresent()) {
                mended.add(new Dependency(speech, edge.dependent(), "nsubj"));
            } else if (edge.dependent() == clause) {
                mended.add(new Dependency(
                        edge.governor(),
                        speech,
                        subject.map(s -> relative(edge)).orElse(edge.relation())));
            } else if (subject.isPresent() && isGap(edge, clause, subject.get().dependent())) {
                mended.add(new Dependency(clause, edge.dependent(), subjectOf(clause)));
            } else {
                mended.add(edge);
            }
        }
        edges = mended;
    }

    /** A noun has no clause for an object. */
    private String relative(Dependency edge) {
        boolean noun = edge.governor() >= 0 && tokens.get(edge.governor()).tag().startsWith("NN");
        return noun && edge.relation().equals("ccomp") ? RELATIVE : edge.relation();
    }

    /** What the relative clause is about, taken for an object as its place was filled. */
    private static boolean isGap(Dependency edge, int clause, int subject) {
        return edge.governor() == clause
                && edge.dependent() < subject
                && Set.of("obj", "dep", "iobj").contains(edge.relation());
    }

    /** A finite clause without "that" or "what" is no subject. */
    private boolean isFalseSubject(Dependency edge) {
        return edge.relation().startsWith("csubj")
                && edge.dependent() < edge.governor()
                && tokens.get(edge.dependent()).tag().matches(FINITE)
                && of(edge.dependent(), SUBJECTS).findAny().isPresent()
                && of(edge.dependent(), Set.of("mark")).findAny().isEmpty()
                && of(edge.dependent(), Set.of("nsubj", "obj"))
                        .noneMatch(e -> tokens.get(e.dependent()).tag().startsWith("W"));
    }

    private void lower(Dependency subject) {
        int speech = subject.dependent();
        int clause = subject.governor();
        edges = edges.stream()
                .map(e -> {
                    if (e.equals(subject)) {
                        return new Dependency(speech, clause, "ccomp");
                    } else if (e.governor() == speech && e.dependent() > speech && isThere(e)) {
                        return new Dependency(clause, e.dependent(), "expl");
                    }
                    return e.dependent() == clause ? new Dependency(e.governor(), speech, e.relation()) : e;
                })
                .toList();
    }

    private boolean isThere(Dependency edge) {
        return tokens.get(edge.dependent()).word().equalsIgnoreCase("there");
    }

    /** In "a raid that clerks say was led by Bo" the raid is the subject of "led": what the enhanced graph is for. */
    static List<Dependency> fillGaps(List<Token> tokens, List<Dependency> edges) {
        FiniteClauses clauses = new FiniteClauses(tokens, edges);
        return edges.stream()
                .map(e -> SUBJECTS.contains(e.relation())
                                && e.governor() >= 0
                                && tokens.get(e.dependent()).tag().matches("WDT|WP|DT|IN")
                        ? clauses.above(e.governor(), "ccomp")
                                .flatMap(speech -> clauses.above(speech, RELATIVE))
                                .map(noun -> new Dependency(e.governor(), noun, e.relation()))
                                .orElse(e)
                        : e)
                .toList();
    }

    private Optional<Integer> above(int word, String relation) {
        return edges.stream()
                .filter(e -> e.dependent() == word && e.relation().equals(relation) && e.governor() >= 0)
                .map(Dependency::governor)
                .findFirst();
    }

    private Stream<Dependency> of(int governor, Set<String> relations) {
        return edges.stream().filter(e -> e.governor() == governor && relations.contains(e.relation()));
    }
}
