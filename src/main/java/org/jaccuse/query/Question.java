package org.jaccuse.query;

import java.util.List;

/**
 * A query that documents itself, from {@code queries/ask/}.
 *
 * @param name file name without its ending
 * @param title one line
 * @param explanation what the rows are
 * @param parameters the values that it takes, in the order of the file
 * @param examples command lines that ask it
 * @param query the query, its parameters unbound
 */
public record Question(
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
