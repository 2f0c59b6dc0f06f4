package org.jaccuse.bench;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
import org.jaccuse.query.Page;
import org.jaccuse.query.Parameter;
import org.jaccuse.query.Question;
import org.jaccuse.query.Questions;
import org.jaccuse.query.SafeQuery;
import org.jaccuse.store.Store;

/**
 * Asks every question of a store over and over and prints a table of how long each answer took, from the values to the written
 * table. A call uses an incident, actor or claim drawn from the claims of the store, so that those spoken of more are asked about more
 * often; one call at the end uses the defaults, which for many questions ask of the whole store. Next to the time on the clock stands
 * processor time, which other programs disturb less.
 *
 * <p>Arguments: folder of the store, number of calls a question, {@code yes} to ask with the defaults too, names of questions (all when
 * left out).
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
        boolean defaults = args[2].equals("yes");
        List<String> names = List.of(args).subList(3, args.length);
        System.out.println(Machine.describe());
        System.out.printf(
                Locale.ROOT,
                "%-16s %9s %9s %9s %9s %9s %9s %7s%n",
                "question",
                "p50 ms",
                "p95 ms",
                "cpu p50",
                "cpu p95",
                "default",
                "cpu",
                "rows");
        try (Store store = Store.openExisting(folder)) {
            QuestionBench bench = new QuestionBench(new Inquiry(store.dataset(), Bundle.shipped()));
            Questions.load(Bundle.shipped()).all().stream()
                    .filter(question -> names.isEmpty() || names.contains(question.name()))
                    .forEach(question -> bench.measure(question, calls, defaults));
        }
    }

    private void measure(Question question, int calls, boolean defaults) {
        Map<String, String> none =
                question.parameters().stream().anyMatch(Parameter::required) ? values(question) : Map.of();
        ask(question, values(question));
        Times[] times = new Times[calls];
        for (int i = 0; i < calls; i++) {
            times[i] = times(question, values(question));
        }
        double[] clock = Arrays.stream(times).mapToDouble(Times::clock).sorted().toArray();
        double[] processor =
                Arrays.stream(times).mapToDouble(Times::processor).sorted().toArray();
        Times usual = defaults ? times(question, none) : new Times(0, 0, times[calls - 1].rows());
        int late = Math.min(calls - 1, (int) Math.ceil(calls * 0.95) - 1);
        System.out.printf(
                Locale.ROOT,
                "%-16s %9.0f %9.0f %9.0f %9.0f %9.0f %9.0f %7d%n",
                question.number().map(number -> number + " ").orElse("") + question.name(),
                clock[calls / 2],
                clock[late],
                processor[calls / 2],
                processor[late],
                usual.clock(),
                usual.processor(),
                usual.rows());
    }

    /** Milliseconds of one call, on the clock and of the processor, and the number of its rows. */
    private record Times(double clock, double processor, int rows) {}

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

    private Times times(Question question, Map<String, String> values) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        long busy = threads.getCurrentThreadCpuTime();
        int rows = ask(question, values);
        return new Times((System.nanoTime() - start) / 1e6, (threads.getCurrentThreadCpuTime() - busy) / 1e6, rows);
    }

    /** Number of rows. */
    private int ask(Question question, Map<String, String> values) {
        Answer answer = inquiry.ask(question, values, Page.of(String.valueOf(Page.USUAL), "1"));
        new AnswerWriter(new ByteArrayOutputStream(), inquiry::names).write(answer, Optional.empty());
        return answer instanceof Answer.Rows rows ? rows.table().rows().size() : 0;
    }
}
