package org.jaccuse.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.model.InputException;

/** Data files of a user's own in place of the shipped ones. */
final class OwnData {
    private static final List<String> NEEDED =
            List.of("data/register", "data/patterns", "data/lexicons", "data/models");

    /** What goes without, folder by folder. */
    private static final Map<String, String> ABLE = new LinkedHashMap<>();

    static {
        ABLE.put("data/details", "no claim tells basis, form, evidence offered, likelihood, involvement or scope");
        ABLE.put("data/responses", "sanctions, indictments and other responses are not found");
        ABLE.put("data/citations", "outlets whose reports a document passes on are not found");
    }

    private OwnData() {}

    /**
     * The data in a folder. What is not there and can be done without is told.
     *
     * @throws InputException naming what is needed and not there
     */
    static Bundle in(Path folder, Console console) {
        for (String needed : NEEDED) {
            if (!Files.isDirectory(folder.resolve(needed))) {
                throw new InputException(
                        folder.toString(),
                        "has no folder " + needed + "; expected " + String.join(", ", NEEDED)
                                + ", copy those that you do not change from jaccuse");
            }
        }
        ABLE.forEach((able, lost) -> {
            if (!Files.isDirectory(folder.resolve(able))) {
                console.tell("[" + folder + "] has no folder " + able + ": " + lost
                        + "; copy the folder from jaccuse to have them");
            }
        });
        return Bundle.in(folder);
    }
}
