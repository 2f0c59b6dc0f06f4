package org.jaccuse.query;

import java.util.List;
import java.util.Optional;

/**
 * A query that documents itself, from {@code queries/ask/}.
 *
 * @param number its place in the list, from the digits that its file name starts with; absent for further questions
 * @param name file name without number and ending
 * @param title one line
 * @param explanation what the rows are
 * @param parameters the values that it takes, in the order of the file
 * @param examples command lines that ask it
 * @param query the query, its parameters unbound
 */
public record Question(
        Optional<Integer> number,
        String name,
        String title,
        String explanation,
        List<Parameter> parameters,
        List<String> examples,
        SafeQuery query) {
    public Question {
        parameters = List.copyOf(parameters);
        examples = List.copyOf(examples);
    }
}
