package org.jaccuse.model;

import java.util.List;
import java.util.Optional;

/**
 * An entity as a public dataset lists it.
 *
 * @param key identifier inside the dataset, the same in every version of it: a UUID, {@code G0016}, a row's number
 * @param kind what it is
 * @param label preferred name
 * @param names every further name, with who coined it where the dataset tells
 * @param references addresses that the dataset gives for it; those of other catalogues identify it there
 * @param aspects what else the dataset tells of it
 */
public record Listing(
        String key, NamedEntity.Kind kind, String label, List<Name> names, List<String> references, Aspects aspects) {
    /**
     * A name.
     *
     * @param coinedBy who introduced it, in the words of the dataset
     */
    public record Name(String text, Optional<String> coinedBy) {
        /** A name of which nobody says who coined it. */
        public static Name of(String text) {
            return new Name(text, Optional.empty());
        }
    }

    /**
     * What helps to tell entities apart.
     *
     * @param start first known day, month or year: {@code 2015-06-01}, {@code 2015}
     * @param victims who was hit, for an incident
     * @param text a description in the words of the dataset
     * @param retired whether the dataset keeps it for the record only
     */
    public record Aspects(Optional<String> start, List<String> victims, Optional<String> text, boolean retired) {
        /** Nothing is told. */
        public static final Aspects NONE = new Aspects(Optional.empty(), List.of(), Optional.empty(), false);

        public Aspects {
            victims = List.copyOf(victims);
        }
    }

    public Listing {
        names = List.copyOf(names);
        references = List.copyOf(references);
    }
}
