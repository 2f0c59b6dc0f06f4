package org.jaccuse.resolve;

import java.util.List;
import java.util.Map;
import org.jaccuse.bundle.DataFile;
import org.jaccuse.model.InputException;

/**
 * A node of a register file.
 *
 * @param id its address below the base of the file
 * @param file where it stands
 * @param values objects by abbreviated property, {@code a} for the type
 */
record Described(String id, DataFile file, Map<String, List<String>> values) {
    List<String> all(String property) {
        return values.getOrDefault(property, List.of());
    }

    String only(String property) {
        List<String> found = all(property);
        if (found.size() != 1) {
            throw error("<" + id + "> has " + found.size() + " values of " + property + " " + found
                    + ", expected one; leave the right one");
        }
        return found.get(0);
    }

    /** An error at the line where the node begins. */
    InputException error(String message) {
        int at = file.text().startsWith("<" + id + ">") ? 0 : file.text().indexOf("\n<" + id + ">") + 1;
        long line =
                1 + file.text().substring(0, at).chars().filter(c -> c == '\n').count();
        return new InputException(file.path() + ":" + line, message);
    }
}
