package org.jaccuse.query;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.DataFile;

/** The queries of a bundle, each read and parsed when it is first wanted. Shared by all who ask. */
public final class QueryFiles {
    private final Bundle bundle;
    private final Map<String, SafeQuery> parsed = new ConcurrentHashMap<>();

    public QueryFiles(Bundle bundle) {
        this.bundle = bundle;
    }

    /**
     * A query.
     *
     * @param path inside the project: {@code queries/serve/facts.rq}
     * @throws org.jaccuse.model.InputException when there is no such file or it is no query
     */
    SafeQuery file(String path) {
        return parsed.computeIfAbsent(path, wanted -> {
            DataFile file = bundle.file(wanted);
            return SafeQuery.parse(file.path(), file.text());
        });
    }

    Bundle bundle() {
        return bundle;
    }
}
