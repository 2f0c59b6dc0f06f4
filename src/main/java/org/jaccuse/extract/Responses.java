package org.jaccuse.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.model.AnnotatedDocument;
import org.jaccuse.model.Evidence;
import org.jaccuse.model.Finding;
import org.jaccuse.model.Gate;
import org.jaccuse.model.Mention;
import org.jaccuse.model.Response;
import org.jaccuse.model.Sentence;
import org.jaccuse.model.Span;
import org.jaccuse.model.SyntaxPattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what was done about accusations: sanctions, indictments, expulsions and the like, by the patterns in
 * {@code data/responses}. What is only threatened, planned, denied or asked for is none. Immutable; may be used from several
 * threads.
 */
public final class Responses {
    private static final String[] CYBER = {"hostile-noun", "hostile-verb", "cyber-word", "threat-noun", "crime-noun"};
    private static final Set<String> UNREAL =
            Set.of("would", "could", "may", "might", "should", "can", "will", "must", "shall", "'ll", "’ll");
    private static final Set<String> NEGATIONS = Set.of("not", "never", "n't", "n’t", "no", "neither");
    private static final Set<String> REASONS = Set.of("over", "for", "after", "following");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");

    private final Lexicons lexicons;
    private final List<ResponsePattern> patterns;
    private final SyntaxPattern.Compiler syntax;

    private Responses(Bundle bundle, SyntaxPattern.Compiler syntax) {
        this.lexicons = Lexicons.load(bundle);
        this.syntax = syntax;
        this.patterns = ResponsePattern.load(bundle, syntax, lexicons);
    }

    /**
     * Loads and checks the patterns.
     *
     * @throws org.jaccuse.model.InputException naming file and line of a mistake
     */
    public static Responses load(Bundle bundle, SyntaxPattern.Compiler syntax) {
        return new Responses(bundle, syntax);
    }

    /** Which sentences are worth parsing: those that one gate lets through, and those with a word for a response. */
    public Gate gate(Gate other) {
        return new Gate() {
            @Override
            public boolean opens(List<Set<String>> sentences) {
                return other.opens(sentences);
            }

            @Override
            public boolean lets(Set<String> forms) {
                return other.lets(forms)
                        || forms.stream()
                                .anyMatch(form -> lexicons.classes(form).contains("response-cue"));
            }
        };
    }

    /**
     * The responses that a document tells of, in text order.
     *
     * @param findings of the same document: a sentence that has one, or follows one, needs no word of the cyber field itself
     */
    public List<Response<Mention>> extract(AnnotatedDocument document, List<Finding> findings) {
        Set<Span> claims =
                findings.stream().map(finding -> finding.evidence().span()).collect(Collectors.toSet());
        Headlines headlines = new Headlines(document.document());
        List<Response<Mention>> responses = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (sentence.parse().isPresent() && !headlines.have(sentence)) {
                List<Response<Mention>> here = new ArrayList<>();
                extract(document, sentence, claims).stream()
                        .filter(response -> here.stream().noneMatch(other -> same(other, response)))
                        .forEach(here::add);
                responses.addAll(here);
            }
        }
        return List.copyOf(responses);
    }

    /** @param claims sentences with a claim */
    private List<Response<Mention>> extract(AnnotatedDocument document, Sentence sentence, Set<Span> claims) {
        var classes = lexicons.classes(sentence);
        Syntax tree = new Syntax(sentence, classes);
        boolean cyber = IntStream.range(0, tree.size()).anyMatch(word -> tree.is(word, CYBER));
        if (!cyber && !isNear(claims, sentence, document)) {
            return List.of();
        }
        SyntaxPattern.Subject subject = syntax.prepare(sentence, classes);
        List<Response<Mention>> found = new ArrayList<>();
        for (ResponsePattern pattern : patterns) {
            pattern.alternatives().stream()
                    .flatMap(alternative -> alternative.match(subject).stream())
                    .filter(fit -> !isAttacker(tree, fit.get("responder")))
                    .filter(fit -> happened(tree, fit.getOrDefault("act", fit.getOrDefault("cue", 0))))
                    .map(fit -> response(document, tree, pattern, fit))
                    .sorted(Comparator.comparing(response -> response.target().isEmpty()))
                    .forEach(found::add);
        }
        return found;
    }

    private static Response<Mention> response(
            AnnotatedDocument document, Syntax tree, ResponsePattern pattern, Map<String, Integer> fit) {
        String text = document.document().text();
        Phrases phrases = new Phrases(tree, text, KnownNames.NONE);
        Span span = tree.sentence().span();
        int cue = fit.getOrDefault("cue", 0);
        int verb = fit.getOrDefault("act", cue);
        return new Response<>(
                pattern.kind(),
                party(tree, phrases, fit.get("responder")).orElseGet(Mention::unspecified),
                party(tree, phrases, fit.get("target")),
                over(tree, fit.get("over"), verb).flatMap(head -> party(tree, phrases, head)),
                ClaimDay.of(document, tree, verb),
                new Evidence(span.of(text), span, document.document().digest()),
                tree.token(cue).span().of(text),
                pattern.name());
    }

    /** The words of a party; a pronoun stands for nobody here. */
    private static Optional<Mention> party(Syntax tree, Phrases phrases, @Nullable Integer head) {
        return Optional.ofNullable(head)
                .filter(word -> !tree.isPronoun(word) && !tree.token(word).tag().equals("WDT"))
                .map(phrases::mention);
    }

    /** What the pattern found, or the next attack below the verb that it was done over, for, after or following. */
    private static Optional<Integer> over(Syntax tree, @Nullable Integer found, int verb) {
        return Optional.ofNullable(found)
                .filter(head -> isDeed(tree, head))
                .or(() -> tree.subtree(verb).stream()
                        .filter(word -> word > verb && isDeed(tree, word))
                        .filter(word -> tree.dependents(word).stream()
                                .anyMatch(child ->
                                        tree.relation(child).equals("case") && REASONS.contains(tree.lemma(child))))
                        .findFirst());
    }

    private static boolean isDeed(Syntax tree, int head) {
        return tree.anyBelow(head, "hostile-noun", "hostile-verb", "cyber-word", "incident-word");
    }

    private static boolean isAttacker(Syntax tree, @Nullable Integer responder) {
        return responder != null && tree.is(responder, "threat-noun");
    }

    /** Told as done: not negated, not under a modal or a condition, and not the complement of a verb of intent. */
    private static boolean happened(Syntax tree, int verb) {
        for (int word : tree.dependents(verb)) {
            String lemma = tree.lemma(word).toLowerCase(Locale.ROOT);
            String relation = tree.relation(word);
            boolean unreal = relation.equals("aux") && UNREAL.contains(lemma)
                    || relation.equals("advmod") && NEGATIONS.contains(lemma)
                    || relation.equals("mark") && CONDITIONS.contains(lemma);
            if (unreal) {
                return false;
            }
        }
        int above = tree.governor(verb);
        boolean complement =
                Set.of("xcomp", "ccomp", "acl", "advcl", "obl", "obj").contains(tree.relation(verb));
        boolean intended = complement && above >= 0 && tree.is(above, "unrealised-verb");
        boolean carriedOn = above >= 0 && Set.of("conj", "xcomp").contains(tree.relation(verb)) && tree.isVerb(above);
        return !intended && (!carriedOn || happened(tree, above));
    }

    private static boolean isNear(Set<Span> claims, Sentence sentence, AnnotatedDocument document) {
        return claims.contains(sentence.span())
                || sentence.index() > 0
                        && claims.contains(
                                document.sentences().get(sentence.index() - 1).span());
    }

    /** One sentence tells of one response of a kind by one responder; the fullest telling of it comes first. */
    private static boolean same(Response<Mention> one, Response<Mention> other) {
        return one.kind() == other.kind()
                && one.evidence().equals(other.evidence())
                && (one.target().equals(other.target()) || other.target().isEmpty());
    }
}
