package org.jaccuse.bench;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.query.Answer;
import org.jaccuse.query.AnswerWriter;
import org.jaccuse.query.Inquiry;
import org.jaccuse.query.Parameter;
import org.jaccuse.query.Question;
import org.jaccuse.query.Questions;
import org.jaccuse.query.SafeQuery;
import org.jaccuse.store.Store;

/**
 * Asks every question of a store over and over and prints a table of how long each answer took, from the values to the written
 * table. A call uses the defaults or, in turn, an incident, actor or claim drawn from the claims of the store, so that those spoken
 * of more are asked about more often.
 *
 * <p>Arguments: folder of the store, number of calls a question, names of questions (all when left out).
 */
public final class QuestionBench {
    private static final long SEED = 20210507;
    private static final String DRAWN = """
            PREFIX j: <https://w3id.org/jaccuse/ns#>
            SELECT ?claim ?incident ?actor {
              { SELECT ?claim { ?claim a j:Accusation } LIMIT 20000 }
              ?claim j:proposition ?p . ?p j:incident ?incident ; j:actor ?actor .
            }
            """;

    private final Inquiry inquiry;
    private final List<Map<String, String>> drawn = new ArrayList<>();
    private final Random random = new Random(SEED);

    private QuestionBench(Inquiry inquiry) {
        this.inquiry = inquiry;
        Answer answer = inquiry.answer(SafeQuery.parse("bench", DRAWN));
        if (answer instanceof Answer.Rows rows) {
            rows.table().rows().forEach(row -> {
                Map<String, String> values = new LinkedHashMap<>();
                row.forEach((variable, term) -> values.put(variable.getVarName(), term.toString()));
                drawn.add(values);
            });
        }
    }

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        int calls = Integer.parseInt(args[1]);
        List<String> names = List.of(args).subList(2, args.length);
        System.out.println(Machine.describe());
        System.out.printf(
                Locale.ROOT,
                "%-16s %9s %9s %9s %9s %7s%n",
                "question",
                "default",
                "p50 ms",
                "p95 ms",
                "max ms",
                "rows");
        try (Store store = Store.openExisting(folder)) {
            QuestionBench bench = new QuestionBench(new Inquiry(store.dataset(), Bundle.shipped()));
            Questions.load(Bundle.shipped()).all().stream()
                    .filter(question -> names.isEmpty() || names.contains(question.name()))
                    .forEach(question -> bench.measure(question, calls));
        }
    }

    private void measure(Question question, int calls) {
        Map<String, String> none =
                question.parameters().stream().anyMatch(Parameter::required) ? values(question) : Map.of();
        ask(question, none);
        double usual = millis(question, none);
        double[] times = new double[calls];
        for (int i = 0; i < calls; i++) {
            times[i] = millis(question, values(question));
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-16s %9.0f %9.0f %9.0f %9.0f %7d%n",
                question.number().map(number -> number + " ").orElse("") + question.name(),
                usual,
                times[calls / 2],
                times[Math.min(calls - 1, (int) Math.ceil(calls * 0.95) - 1)],
                times[calls - 1],
                ask(question, none));
    }

    /** One of the parameters that name something gets a drawn value; the others keep their defaults. */
    private Map<String, String> values(Question question) {
        List<Parameter> named = question.parameters().stream()
                .filter(parameter -> switch (parameter.kind()) {
                    case ACTOR, INCIDENT, CLAIM -> true;
                    case CHOICE, TEXT, DATE, NUMBER -> false;
                })
                .toList();
        Map<String, String> values = new LinkedHashMap<>();
        if (!named.isEmpty() && !drawn.isEmpty()) {
            Map<String, String> row = drawn.get(random.nextInt(drawn.size()));
            for (Parameter parameter : named) {
                values.put(parameter.name(), row.getOrDefault(parameter.kind().word(), ""));
            }
            // A second actor, say a speaker, would leave hardly any row.
            if (named.size() > 1
                    && question.number().filter(number -> number == 7).isEmpty()) {
                values.remove(named.get(1).name());
            }
        }
        return values;
    }

    private double millis(Question question, Map<String, String> values) {
        long start = System.nanoTime();
        ask(question, values);
        return (System.nanoTime() - start) / 1e6;
    }

    /** Number of rows. */
    private int ask(Question question, Map<String, String> values) {
        Answer answer = inquiry.ask(question, values);
        new AnswerWriter(new ByteArrayOutputStream(), inquiry::names).write(answer, Optional.empty());
        return answer instanceof Answer.Rows rows ? rows.table().rows().size() : 0;
    }
}
