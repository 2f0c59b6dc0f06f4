package org.jaccuse.serve.page;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
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
    /** Rows of an answer on a page. */
    private static final int ROOM = 200;

    /** Asks for a later part of an answer; no parameter of a question is called so. */
    private static final String PART = "part";

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
        Map<String, String> given = new TreeMap<>(asked.values());
        given.remove(PART);
        values.put("given", given);
        int status = 200;
        if (!asked.values().isEmpty() || question.parameters().stream().noneMatch(p -> p.required())) {
            status = answer(asked, question, values);
        }
        return engine.page(status, "question", values);
    }

    private int answer(Asked asked, Question question, Map<String, Object> values) {
        int part = asked.value(PART)
                .filter(text -> text.matches("[1-9]\\d{0,5}"))
                .map(Integer::parseInt)
                .orElse(1);
        long from = (part - 1L) * ROOM + 1;
        try {
            org.jaccuse.query.Page wanted = new org.jaccuse.query.Page(from, OptionalLong.of(ROOM));
            if (asked.inquiry().ask(question, given(asked, question), wanted) instanceof Answer.Rows rows) {
                values.put(
                        "columns",
                        rows.table().columns().stream().map(Var::getVarName).toList());
                values.put("rows", rows(rows.table(), asked.links()));
                values.put("from", from);
                if (part > 1) {
                    values.put("before", href(asked, part - 1));
                }
                if (rows.more()) {
                    values.put("after", href(asked, part + 1));
                }
            }
            return 200;
        } catch (InputException e) {
            values.put("problem", Shown.safe(String.valueOf(e.getMessage())));
            return 400;
        }
    }

    private static List<List<Links.Name>> rows(Table table, Links links) {
        List<String> columns = table.columns().stream().map(Var::getVarName).toList();
        links.learn(table.rows().stream()
                .flatMap(row -> columns.stream().flatMap(column -> Table.text(row, column).stream())));
        return table.rows().stream()
                .map(row -> columns.stream()
                        .map(column -> Table.text(row, column).map(links::of).orElse(new Links.Name("", "", "")))
                        .toList())
                .toList();
    }

    private static String href(Asked asked, int part) {
        return new Extent(Integer.MAX_VALUE, ROOM, 1, asked.path(), PART, asked.values()).href(part);
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
