package org.jaccuse.query;

import java.util.Optional;
import org.apache.jena.sparql.engine.binding.Binding;

/** What happened and was said about an incident, a paragraph an event, the days in order. */
public final class TimelineText {
    private static final int WIDEST = 100;
    private static final String INDENT = "            ";
    private static final String NO_DAY = "undated   ";

    private final Names names;
    private final Paint paint;

    public TimelineText(Names names, Paint paint) {
        this.names = names;
        this.paint = paint;
    }

    /** From the rows of {@code queries/timeline/timeline.rq}. */
    public String of(String incident, Table table) {
        StringBuilder text = new StringBuilder();
        text.append(paint.strong(Shown.safe(names.label(incident).orElse(incident))))
                .append("\n\n");
        for (Binding row : table.rows()) {
            event(text, row);
        }
        int events = table.rows().size();
        return text.append(events == 1 ? "1 event" : events + " events")
                .append('\n')
                .toString();
    }

    private void event(StringBuilder text, Binding row) {
        String who = told(row, "who").orElse("the incident");
        String whom = told(row, "whom").orElse("");
        String event = told(row, "event").orElse("");
        String sure = told(row, "certainty").map(degree -> " (" + degree + ")").orElse("");
        text.append(Shown.padded(told(row, "day").orElse(NO_DAY), NO_DAY.length()))
                .append("  ");
        text.append(paint.strong(who + " " + sentence(event, whom)))
                .append(sure)
                .append('\n');
        told(row, "sentence")
                .ifPresent(words -> Shown.wrap("“" + words + "”", WIDEST - INDENT.length())
                        .forEach(line -> text.append(INDENT).append(line).append('\n')));
        told(row, "document")
                .ifPresent(
                        place -> text.append(INDENT).append(paint.faint(place)).append('\n'));
        text.append('\n');
    }

    private static String sentence(String event, String whom) {
        if (whom.isEmpty()) {
            return event;
        }
        boolean responds = event.startsWith("answers");
        return switch (event) {
            case "denies", "doubts" -> event + " that " + whom + " did it";
            case "claims it" -> event;
            default -> event + (responds ? " against " : " ") + whom;
        };
    }

    private Optional<String> told(Binding row, String column) {
        return Table.text(row, column).map(text -> Shown.safe(names.label(text).orElse(text)));
    }
}
