package org.jaccuse.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jaccuse.model.SyntaxPattern;

/** Finds the frames of a sentence and tells which of them govern a word, innermost first. */
final class FrameFinder {
    /** A denial or doubt does not reach into a relative clause or a modifier: what stands there is presupposed. */
    private static final Set<String> CLOSED = Set.of("acl:relcl", "appos", "nmod:poss");

    private static final Set<String> ASIDES =
            Set.of("after", "since", "when", "while", "as", "although", "though", "before", "whereas", "until");

    private final Syntax syntax;
    private final List<Frame> frames;

    private FrameFinder(Syntax syntax, List<Frame> frames) {
        this.syntax = syntax;
        this.frames = frames;
    }

    static FrameFinder of(Syntax syntax, SyntaxPattern.Subject subject, List<FramePattern> patterns) {
        Map<String, Frame> found = new TreeMap<>();
        for (FramePattern pattern : patterns) {
            for (SyntaxPattern alternative : pattern.alternatives()) {
                for (Map<String, Integer> fit : alternative.match(subject)) {
                    Frame frame = frame(syntax, pattern, fit);
                    String key = pattern.name() + " " + frame.cue() + " " + frame.content();
                    found.merge(key, frame, (a, b) -> a.holder().isPresent() ? a : b);
                }
            }
        }
        return new FrameFinder(syntax, List.copyOf(found.values()));
    }

    private static Frame frame(Syntax syntax, FramePattern pattern, Map<String, Integer> fit) {
        Optional<Integer> holder = Optional.ofNullable(fit.get("holder"))
                .or(() -> Optional.ofNullable(fit.get("holder2")))
                .filter(h -> !fit.containsKey("passive") || fit.containsKey("holder2"))
                .filter(h -> !Set.of("WDT", "EX", "WP").contains(syntax.token(h).tag()))
                .filter(h -> !syntax.isVerb(h));
        int content = Objects.requireNonNull(fit.get("content"), "a frame has content");
        int cue = Optional.ofNullable(fit.get("cue")).or(() -> holder).orElse(content);
        return new Frame(pattern, cue, content, holder);
    }

    /** The frames that govern a word, innermost first. */
    List<Frame> around(int word) {
        List<Integer> path = syntax.path(word);
        List<Frame> around = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            for (Frame frame : frames) {
                if (frame.content() == path.get(i) && reaches(frame, path.subList(0, i)) && !inside(frame, word)) {
                    around.add(frame);
                }
            }
        }
        return around;
    }

    /** Frames whose cue or holder is the very phrase in question say nothing of it. */
    private boolean inside(Frame frame, int word) {
        return frame.cue() == word
                        && frame.pattern().effect() != FramePattern.Effect.DROP
                        && !frame.pattern().hedge()
                        && frame.content() != word
                || frame.holder()
                        .filter(h ->
                                syntax.dominates(h, word) && h != frame.content() && !syntax.dominates(h, frame.cue()))
                        .isPresent();
    }

    /** "Two years after Bonn blamed Ada, experts do not think so": what else happened, and when, is told as it is. */
    private boolean isAside(int clause) {
        return syntax.relation(clause).equals("advcl")
                && syntax.dependents(clause).stream()
                        .filter(word -> syntax.relation(word).equals("mark"))
                        .anyMatch(word -> ASIDES.contains(syntax.lemma(word).toLowerCase(Locale.ROOT)));
    }

    /** "Not" before the first of two coordinated verbs leaves the second alone. */
    private boolean conjoined(List<Integer> below) {
        return below.stream().anyMatch(i -> syntax.relation(i).equals("conj"));
    }

    private boolean reaches(Frame frame, List<Integer> below) {
        boolean closed = below.stream().anyMatch(i -> CLOSED.contains(syntax.fullRelation(i)) || isAside(i));
        boolean clause = below.stream()
                .anyMatch(i -> Set.of("ccomp", "xcomp", "advcl", "acl", "parataxis", "conj")
                        .contains(syntax.relation(i)));
        return switch (frame.pattern().effect()) {
            case AFFIRM -> !frame.pattern().hedge() || !closed && !clause;
            case DENY, DOUBT -> !closed && (frame.cue() != frame.content() || !conjoined(below));
            case DROP ->
                !closed && below.stream().noneMatch(i -> Set.of("nmod", "ccomp").contains(syntax.relation(i)));
        };
    }
}
