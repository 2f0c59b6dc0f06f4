package org.jaccuse.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jaccuse.model.Dependency;
import org.jaccuse.model.Sentence;
import org.jaccuse.model.Span;
import org.jaccuse.model.Token;

/** The tree of a parsed sentence with the lexicon classes of its words; words are named by their index. */
final class Syntax {
    private static final int LONGEST_ROUTE = 5;

    private final Sentence sentence;
    private final List<Set<String>> classes;
    private final int[] governor;
    private final String[] relation;
    private final String[] plain;
    private final boolean[] proper;
    private final List<List<Integer>> dependents = new ArrayList<>();

    Syntax(Sentence sentence, List<Set<String>> classes) {
        this.sentence = sentence;
        this.classes = classes;
        int size = sentence.tokens().size();
        governor = new int[size];
        relation = new String[size];
        for (int i = 0; i < size; i++) {
            dependents.add(new ArrayList<>());
            governor[i] = -1;
            relation[i] = "root";
        }
        for (Dependency edge : sentence.parse().orElseThrow().basic()) {
            governor[edge.dependent()] = edge.governor();
            relation[edge.dependent()] = edge.relation();
            if (edge.governor() >= 0) {
                dependents.get(edge.governor()).add(edge.dependent());
            }
        }
        plain = Arrays.stream(relation).map(Syntax::plain).toArray(String[]::new);
        proper = new boolean[size];
        for (int i = 0; i < size; i++) {
            proper[i] = looksProper(i);
        }
    }

    private static String plain(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return governor.length;
    }

    Token token(int word) {
        return sentence.tokens().get(word);
    }

    String lemma(int word) {
        return token(word).lemma();
    }

    /** Relation to the governor without what follows a colon: {@code nmod:poss} is {@code nmod}. */
    String relation(int word) {
        return plain[word];
    }

    String fullRelation(int word) {
        return relation[word];
    }

    int governor(int word) {
        return governor[word];
    }

    List<Integer> dependents(int word) {
        return dependents.get(word);
    }

    boolean is(int word, String name) {
        return classes.get(word).contains(name);
    }

    /** Whether a word has one of some classes. */
    boolean is(int word, String... names) {
        Set<String> own = classes.get(word);
        if (own.isEmpty()) {
            return false;
        }
        for (String name : names) {
            if (own.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** A proper noun by its tag, or a noun written like a name: "APT41", "iPhone", a capital inside a sentence. */
    boolean isProper(int word) {
        return proper[word];
    }

    private boolean looksProper(int word) {
        Token token = token(word);
        if (!token.tag().startsWith("NN")) {
            return false;
        }
        long capitals = token.word().chars().filter(Character::isUpperCase).count();
        return token.tag().startsWith("NNP")
                || capitals > 1
                || word > 0 && Character.isUpperCase(token.word().charAt(0));
    }

    boolean isNoun(int word) {
        return token(word).tag().startsWith("NN");
    }

    boolean isVerb(int word) {
        return token(word).tag().startsWith("VB");
    }

    /** "Nobody", "no one", "no official": what they say nobody says. */
    boolean isNobody(int word) {
        return is(word, "nobody-word") || dependents(word).stream().anyMatch(i -> i < word && lemma(i).equals("no"));
    }

    boolean isPronoun(int word) {
        return token(word).tag().startsWith("PRP") || token(word).tag().equals("WP");
    }

    /** The head of a phrase that names somebody or something: a noun or pronoun that is no part of a longer name. */
    boolean isNominal(int word) {
        boolean part = Set.of("compound", "flat").contains(relation(word)) && governor[word] >= 0;
        return (isNoun(word) || isPronoun(word)) && !part;
    }

    /** The word, its governor, and so on up to the root. */
    List<Integer> path(int word) {
        List<Integer> path = new ArrayList<>();
        for (int i = word; i >= 0 && path.size() <= size(); i = governor[i]) {
            path.add(i);
        }
        return path;
    }

    boolean dominates(int upper, int lower) {
        int climbed = 0;
        for (int i = lower; i >= 0 && climbed <= size(); i = governor[i]) {
            if (i == upper) {
                return true;
            }
            climbed++;
        }
        return false;
    }

    /** The word and everything below it. */
    Set<Integer> subtree(int word) {
        Set<Integer> all = new TreeSet<>();
        List<Integer> open = new ArrayList<>(List.of(word));
        while (!open.isEmpty()) {
            int next = open.remove(open.size() - 1);
            if (all.add(next)) {
                open.addAll(dependents.get(next));
            }
        }
        return all;
    }

    Span span(int first, int last) {
        return new Span(token(first).span().start(), token(last).span().end());
    }

    boolean anyBelow(int word, String... names) {
        BitSet seen = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(List.of(word));
        while (!open.isEmpty()) {
            int next = open.pop();
            if (is(next, names)) {
                return true;
            }
            seen.set(next);
            for (int below : dependents.get(next)) {
                if (!seen.get(below)) {
                    open.push(below);
                }
            }
        }
        return false;
    }

    /** The relations from one word up to where both meet and down to the other: {@code >nsubj<obj}; "long" beyond five. */
    String route(int from, int to) {
        List<Integer> up = path(from);
        List<Integer> down = path(to);
        int meet = up.stream().filter(down::contains).findFirst().orElse(-1);
        List<String> steps = new ArrayList<>();
        up.stream().takeWhile(i -> i != meet).forEach(i -> steps.add(">" + relation(i)));
        int climbed = steps.size();
        down.stream().takeWhile(i -> i != meet).forEach(i -> steps.add(climbed, "<" + relation(i)));
        return steps.size() > LONGEST_ROUTE ? "long" : String.join("", steps);
    }
}
