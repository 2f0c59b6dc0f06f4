package org.jaccuse.analyse;

import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetEndAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins what the tokenizer splits at a hyphen before a particle, "break-in": as three words it is read as a verb with a preposition, and
 * what follows as its object.
 */
final class HyphenatedNouns {
    private static final Pattern PARTICLE = Pattern.compile("(?:in|up|off|out|down|over|back)s?");
    private static final Pattern VERB = Pattern.compile("\\p{L}{3,}");

    private HyphenatedNouns() {}

    /** The same words, with such nouns as one each. */
    static List<CoreLabel> joined(List<CoreLabel> tokens) {
        List<CoreLabel> joined = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (isSplit(tokens, i)) {
                joined.add(together(tokens.get(i), tokens.get(i + 2)));
                i += 2;
            } else {
                joined.add(tokens.get(i));
            }
        }
        return joined;
    }

    private static boolean isSplit(List<CoreLabel> tokens, int at) {
        return at + 2 < tokens.size()
                && tokens.get(at + 1).word().equals("-")
                && VERB.matcher(tokens.get(at).word()).matches()
                && PARTICLE.matcher(tokens.get(at + 2).word()).matches()
                && adjacent(tokens.get(at), tokens.get(at + 1))
                && adjacent(tokens.get(at + 1), tokens.get(at + 2))
                && !(at + 4 < tokens.size()
                        && tokens.get(at + 3).word().equals("-")
                        && adjacent(tokens.get(at + 2), tokens.get(at + 3)));
    }

    private static boolean adjacent(CoreLabel one, CoreLabel next) {
        return one.endPosition() == next.beginPosition();
    }

    private static CoreLabel together(CoreLabel verb, CoreLabel particle) {
        CoreLabel noun = new CoreLabel(verb);
        noun.setWord(verb.word() + "-" + particle.word());
        noun.setValue(noun.word());
        noun.setOriginalText(noun.word());
        noun.set(CharacterOffsetEndAnnotation.class, particle.endPosition());
        return noun;
    }
}
