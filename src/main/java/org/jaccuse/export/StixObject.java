package org.jaccuse.export;

import java.io.IOException;
import java.util.Optional;

/** What all objects of STIX 2.1 have in common. */
final class StixObject {
    private StixObject() {}

    static String id(String type, String name) {
        return type + "--" + Uuid5.of(name);
    }

    /** Begins an object with its id and times; the caller ends it. */
    static String begin(Json json, String type, String name, Optional<String> day) throws IOException {
        String id = id(type, name);
        json.object()
                .field("type", type)
                .field("spec_version", "2.1")
                .field("id", id)
                .field("created", time(day))
                .field("modified", time(day));
        return id;
    }

    /** The beginning of a day; STIX wants a time where no text tells one. */
    static String time(Optional<String> day) {
        return day.filter(text -> text.matches("\\d{4}-\\d\\d-\\d\\d")).orElse(Misp.NO_DAY) + "T00:00:00.000Z";
    }
}
