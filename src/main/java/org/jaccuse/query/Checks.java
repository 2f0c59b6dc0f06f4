package org.jaccuse.query;

import java.util.List;
import java.util.Set;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.DataFile;
import org.jaccuse.model.InputException;

/** The checks of {@code queries/check/}: one file, one check. */
public final class Checks {
    private static final String FOLDER = "queries/check";
    private static final Set<String> KEYS = Set.of("title", "problem", "remedy");

    private Checks() {}

    /**
     * Loads and validates every check.
     *
     * @throws InputException with file and line where a header or a query is broken
     */
    public static List<Check> load(Bundle bundle) {
        return bundle.list(FOLDER, ".rq").stream().map(Checks::read).toList();
    }

    /** Reads one check file. */
    public static Check read(DataFile file) {
        Header header = Header.of(file, KEYS);
        SafeQuery query = SafeQuery.parse(file.path(), file.text());
        if (!query.selects()) {
            throw header.error(1, "a check is a SELECT whose rows are the violations; write it as one");
        }
        return new Check(file.stem(), header.one("title"), header.one("problem"), header.one("remedy"), query);
    }
}
