package org.jaccuse.query;

import java.util.List;
import java.util.Set;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.DataFile;
import org.jaccuse.model.InputException;

/** The questions of {@code queries/ask/}: one file, one question. */
public final class Questions {
    private static final String FOLDER = "queries/ask";
    private static final Set<String> KEYS = Set.of("title", "explanation", "parameter", "example");

    private final List<Question> questions;

    private Questions(List<Question> questions) {
        this.questions = List.copyOf(questions);
    }

    /**
     * Loads and validates every question.
     *
     * @throws InputException with file and line where a header or a query is broken
     */
    public static Questions load(Bundle bundle) {
        return new Questions(
                bundle.list(FOLDER, ".rq").stream().map(Questions::read).toList());
    }

    /** Reads one question file. */
    public static Question read(DataFile file) {
        Header header = Header.of(file, KEYS);
        SafeQuery query = SafeQuery.parse(file.path(), file.text());
        List<Parameter> parameters = header.all("parameter").stream()
                .map(entry -> ParameterLine.read(header, entry, query))
                .toList();
        return new Question(
                file.stem(), header.one("title"), header.one("explanation"), parameters, header.some("example"), query);
    }

    /** All questions, by name. */
    public List<Question> all() {
        return questions;
    }

    /**
     * The question of a name.
     *
     * @throws InputException suggesting near names
     */
    public Question named(String name) {
        return questions.stream()
                .filter(q -> q.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InputException(
                        "ask " + name,
                        "no such question" + Nearest.suggestion(name, names()) + "; \"jaccuse ask\" lists them"));
    }

    private List<String> names() {
        return questions.stream().map(Question::name).toList();
    }
}
