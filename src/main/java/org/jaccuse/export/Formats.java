package org.jaccuse.export;

import java.util.List;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.YamlEntry;
import org.jaccuse.model.InputException;

/** The formats that {@code formats.yml} declares. */
public final class Formats {
    private static final String FILE = "org/jaccuse/export/formats.yml";

    private final List<Format> formats;

    private Formats(List<Format> formats) {
        this.formats = List.copyOf(formats);
    }

    /**
     * Reads and validates the declarations.
     *
     * @throws InputException with file and line where one is broken
     */
    public static Formats load() {
        return new Formats(YamlEntry.of(Bundle.shipped().file(FILE)).stream()
                .map(Format::of)
                .toList());
    }

    /** All formats: graphs, RDF, records, the page. */
    public List<Format> all() {
        return formats;
    }

    /**
     * The format of a name.
     *
     * @throws InputException listing the names when there is none of this one
     */
    public Format named(String name) {
        return formats.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InputException(
                        "format " + name,
                        "no such format; there are "
                                + String.join(
                                        ", ", formats.stream().map(Format::name).toList())));
    }
}
