package org.jaccuse.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jaccuse.bundle.YamlEntry;
import org.jaccuse.model.Certainty;
import org.jaccuse.model.SyntaxPattern;

/**
 * A way in which a sentence puts a clause into somebody's mouth, or weakens, negates or suspends it.
 *
 * @param name unique name
 * @param effect what becomes of the clause
 * @param certainty the most that the clause can be, where the frame says
 * @param hedge whether the cue is a hedging word only, with no holder of its own
 * @param hearsay whether the cue tells that somebody unnamed holds it
 * @param alternatives compiled syntax patterns with nodes named {@code cue, content, holder, holder2, passive}
 */
record FramePattern(
        String name,
        Effect effect,
        Optional<Certainty> certainty,
        boolean hedge,
        boolean hearsay,
        List<SyntaxPattern> alternatives) {
    private static final Set<String> FIELDS =
            Set.of("frame", "stance", "certainty", "hedge", "hearsay", "patterns", "examples", "counterexamples");

    /** What a frame does to the clause in it. */
    enum Effect {
        AFFIRM,
        DENY,
        DOUBT,
        /** The clause is not said to be so: a condition, a plan, a forecast. */
        DROP
    }

    static FramePattern of(YamlEntry entry, PatternCompiler compiler) {
        entry.allow(FIELDS);
        return new FramePattern(
                entry.required("frame"),
                entry.text("stance")
                        .map(s -> Terms.parse(Effect.class, s, entry.where()))
                        .orElse(Effect.AFFIRM),
                entry.text("certainty").map(s -> Terms.parse(Certainty.class, s, entry.where())),
                entry.text("hedge").map(Boolean::parseBoolean).orElse(false),
                entry.text("hearsay").map(Boolean::parseBoolean).orElse(false),
                compiler.compile(entry));
    }
}
