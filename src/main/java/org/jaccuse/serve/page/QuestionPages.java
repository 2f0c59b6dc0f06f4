package org.jaccuse.serve.page;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.sparql.core.Var;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.model.InputException;
import org.jaccuse.query.Answer;
import org.jaccuse.query.AnswerWriter;
import org.jaccuse.query.Format;
import org.jaccuse.query.Question;
import org.jaccuse.query.Questions;
import org.jaccuse.query.Shown;
import org.jaccuse.query.Table;

/** The shipped questions as forms, with their answers below. */
final class QuestionPages {
    private static final int MOST_ROWS = 2000;

    private final Engine engine;
    private final Questions questions = Questions.load(Bundle.shipped());

    QuestionPages(Engine engine) {
        this.engine = engine;
    }

    Page list(Asked asked) {
        return engine.page("questions", Map.of("questions", questions.all(), "path", asked.path()));
    }

    Page one(Asked asked) {
        Question question = questions.named(asked.parts().get(1));
        Map<String, Object> values = new HashMap<>();
        values.put("question", question);
        values.put("path", asked.path());
        values.put("given", asked.values());
        int status = 200;
        if (!asked.values().isEmpty() || question.parameters().stream().noneMatch(p -> p.required())) {
            status = answer(asked, question, values);
        }
        return engine.page(status, "question", values);
    }

    private int answer(Asked asked, Question question, Map<String, Object> values) {
        try {
            if (asked.inquiry().ask(question, given(asked, question)) instanceof Answer.Rows rows) {
                Links links = asked.links();
                List<Var> columns = rows.table().columns();
                values.put("columns", columns.stream().map(Var::getVarName).toList());
                values.put(
                        "rows",
                        rows.table().rows().stream()
                                .limit(MOST_ROWS)
                                .map(row -> columns.stream()
                                        .map(column -> Table.text(row, column.getVarName())
                                                .map(links::of)
                                                .orElse(new Links.Name("", "", "")))
                                        .toList())
                                .toList());
                values.put("size", rows.table().rows().size());
            }
            return 200;
        } catch (InputException e) {
            values.put("problem", Shown.safe(String.valueOf(e.getMessage())));
            return 400;
        }
    }

    private static Map<String, String> given(Asked asked, Question question) {
        Map<String, String> given = new TreeMap<>();
        question.parameters().forEach(p -> asked.value(p.name()).ifPresent(value -> given.put(p.name(), value)));
        return given;
    }

    /**
     * The answer for programs.
     *
     * @param question its name or number
     */
    Page data(Asked asked, String question, Format format) {
        Question named = questions.named(question);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Answer answer = asked.inquiry().ask(named, given(asked, named));
        new AnswerWriter(out, asked.inquiry()::names).write(answer, Optional.of(format));
        String type = format == Format.CSV ? "text/csv; charset=utf-8" : "application/sparql-results+json";
        Page page = Page.of(type, out.toByteArray());
        return format == Format.CSV ? page.asFile(named.name() + ".csv") : page;
    }
}
