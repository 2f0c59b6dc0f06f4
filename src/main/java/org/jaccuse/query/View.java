package org.jaccuse.query;

import java.util.List;

/**
 * An excerpt of a store for other programs, from {@code queries/view/}: a CONSTRUCT that documents itself.
 *
 * @param name file name without its ending
 * @param title one line
 * @param explanation what it holds
 * @param parameters what narrows it
 * @param byDocument whether the query runs once for each document, as it does when it has a variable {@code ?document} and
 *     names a selection
 * @param query the CONSTRUCT
 * @param selection where the parameters stand: the query that selects documents and claims, or the CONSTRUCT itself
 */
public record View(
        String name,
        String title,
        String explanation,
        List<Parameter> parameters,
        boolean byDocument,
        SafeQuery query,
        Question selection) {
    public View {
        parameters = List.copyOf(parameters);
    }
}
