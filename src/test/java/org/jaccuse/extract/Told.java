package org.jaccuse.extract;

import java.util.List;
import java.util.stream.Collectors;
import org.jaccuse.model.AnnotatedDocument;
import org.jaccuse.model.Dependency;
import org.jaccuse.model.Finding;
import org.jaccuse.model.Parse;
import org.jaccuse.model.Sentence;

/** Says in a failing test's message what was found and how the sentences were understood. */
final class Told {
    private Told() {}

    static String of(AnnotatedDocument document, List<Finding> findings) {
        return "found:\n" + findings(findings) + "\nsentences:\n"
                + document.sentences().stream()
                        .map(sentence -> sentence(document, sentence))
                        .collect(Collectors.joining("\n"));
    }

    static String findings(List<Finding> findings) {
        return findings.isEmpty()
                ? "  nothing"
                : findings.stream().map(f -> "  " + ExpectedClaim.of(f)).collect(Collectors.joining("\n"));
    }

    private static String sentence(AnnotatedDocument document, Sentence sentence) {
        String words = sentence.span().of(document.document().text());
        return "  " + words + "\n"
                + sentence.parse().map(parse -> edges(sentence, parse)).orElse("    not parsed: the gate held it back");
    }

    private static String edges(Sentence sentence, Parse parse) {
        return parse.enhanced().stream()
                .map(edge -> "    " + word(sentence, edge.dependent()) + " <-" + edge.relation() + "- "
                        + governor(sentence, edge))
                .collect(Collectors.joining("\n"));
    }

    private static String governor(Sentence sentence, Dependency edge) {
        return edge.governor() < 0 ? "ROOT" : word(sentence, edge.governor());
    }

    private static String word(Sentence sentence, int index) {
        return sentence.tokens().get(index).word() + "/"
                + sentence.tokens().get(index).tag() + "-" + index;
    }
}
