package org.jaccuse.serve.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jaccuse.query.Inquiry;

/**
 * A request for a page.
 *
 * @param path as it was sent, escapes untouched; it begins with a slash
 * @param values of its parameters, those that are empty left out
 * @param accept what the client says it takes
 * @param inquiry asks the store
 */
record Asked(String path, Map<String, String> values, String accept, Inquiry inquiry) {
    Asked {
        values = Map.copyOf(values);
    }

    /** The parts of the path. */
    List<String> parts() {
        return List.of(path.substring(1).split("/", -1));
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    Links links() {
        return new Links(inquiry.names());
    }
}
