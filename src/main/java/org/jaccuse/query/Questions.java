package org.jaccuse.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.DataFile;
import org.jaccuse.model.InputException;

/** The questions of {@code queries/ask/}: one file, one question. */
public final class Questions {
    private static final String FOLDER = "queries/ask";
    private static final Set<String> KEYS = Set.of("title", "explanation", "parameter", "example");
    private static final Pattern NUMBERED = Pattern.compile("0*([1-9][0-9]*)-(.+)");

    /** Numbered ones first, in the order of their numbers. */
    private static final Comparator<Question> ORDER = Comparator.comparing(
                    (Question question) -> question.number().orElse(Integer.MAX_VALUE))
            .thenComparing(Question::name);

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
        List<Question> questions = new ArrayList<>();
        Map<String, String> files = new HashMap<>();
        for (DataFile file : bundle.list(FOLDER, ".rq")) {
            Question question = read(file);
            questions.add(question);
            Stream.concat(question.number().map(String::valueOf).stream(), Stream.of(question.name()))
                    .forEach(key -> {
                        String other = files.putIfAbsent(key, file.path());
                        if (other != null) {
                            throw new InputException(
                                    file.path(), "\"" + key + "\" is taken by " + other + "; give the file another");
                        }
                    });
        }
        questions.sort(ORDER);
        return new Questions(questions);
    }

    /** Reads one question file. */
    public static Question read(DataFile file) {
        Header header = Header.of(file, KEYS);
        SafeQuery query = SafeQuery.parse(file.path(), file.text());
        List<Parameter> parameters = header.all("parameter").stream()
                .map(entry -> ParameterLine.read(header, entry, query))
                .toList();
        Matcher numbered = NUMBERED.matcher(file.stem());
        boolean hasNumber = numbered.matches();
        return new Question(
                hasNumber ? Optional.of(Integer.valueOf(numbered.group(1))) : Optional.empty(),
                hasNumber ? numbered.group(2) : file.stem(),
                header.one("title"),
                header.one("explanation"),
                parameters,
                header.some("example"),
                query);
    }

    /** All questions, those with a number first. */
    public List<Question> all() {
        return questions;
    }

    /**
     * The question of a name or number.
     *
     * @throws InputException suggesting near names
     */
    public Question named(String name) {
        return questions.stream()
                .filter(q -> q.name().equals(name)
                        || q.number().map(String::valueOf).filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new InputException(
                        "ask " + name,
                        "no such question" + Nearest.suggestion(name, names()) + "; \"jaccuse ask\" lists them"));
    }

    private List<String> names() {
        return questions.stream().map(Question::name).toList();
    }
}
