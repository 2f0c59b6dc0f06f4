package org.jaccuse.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An explanation for people. */
public final class ExplanationText {
    private static final int WIDEST = 100;
    private static final String INDENT = "    ";
    private static final Map<String, String> HEADINGS = Map.of(
            "sentence", "The sentence, with the part that its words play",
            "chain", "The chain",
            "words", "What the words were taken for",
            "details", "What else it tells",
            "others", "Others on the same",
            "origin", "Where it comes from");

    private final Paint paint;

    public ExplanationText(Paint paint) {
        this.paint = paint;
    }

    /**
     * @param context the text around the sentence, where the document is still at hand
     */
    public String of(Explanation explanation, Optional<String> context) {
        StringBuilder text = new StringBuilder(paint.faint(explanation.claim().id())).append('\n');
        text.append(new ClaimText(paint).paragraph(explanation.claim()));
        context.ifPresent(words -> {
            text.append(paint.strong("The sentence in its context")).append('\n');
            wrapped(text, words);
            text.append('\n');
        });
        Map<String, List<Explanation.Fact>> sections = explanation.facts().stream()
                .collect(Collectors.groupingBy(
                        Explanation.Fact::section, java.util.LinkedHashMap::new, Collectors.toList()));
        sections.forEach((section, facts) -> {
            text.append(paint.strong(HEADINGS.getOrDefault(section, section))).append('\n');
            boolean labelled = !section.equals("sentence") && !section.equals("chain");
            facts.forEach(fact -> wrapped(text, (labelled ? fact.label() + ": " : "") + fact.value()));
            text.append('\n');
        });
        return text.toString();
    }

    private static void wrapped(StringBuilder text, String words) {
        Shown.wrap(Shown.safe(words), WIDEST - INDENT.length())
                .forEach(line -> text.append(INDENT).append(line).append('\n'));
    }
}
