package org.jaccuse.serve.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jaccuse.query.Inquiry;

/**
 * A request for a page.
 *
 * @param path as it was sent, escapes untouched; it begins with a slash
 * @param values of its parameters, those that are empty left out
 * @param accept what the client says it takes
 * @param asking who asks the store as it is at that moment
 */
record Asked(String path, Map<String, String> values, String accept, Supplier<Inquiry> asking) {
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

    /** Asks the store. What it knows of it is never older than the moment at which this is called. */
    Inquiry inquiry() {
        return asking.get();
    }

    Links links() {
        return new Links(inquiry().names());
    }
}
