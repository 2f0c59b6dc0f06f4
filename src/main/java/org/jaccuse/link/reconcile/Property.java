package org.jaccuse.link.reconcile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What can be asked of an entity beside its name. */
enum Property {
    COUNTRY(
            "States and places that lists tie it to",
            one -> one.countries().stream().sorted().toList()),
    ALIAS(
            "What else it is called",
            one -> one.names().stream()
                    .filter(name -> !name.equals(one.label()))
                    .toList()),
    SAME("Its addresses in other catalogues", Known::references);

    private final String about;
    private final Function<Known, List<String>> values;

    Property(String about, Function<Known, List<String>> values) {
        this.about = about;
        this.values = values;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String about() {
        return about;
    }

    List<String> of(Known one) {
        return values.apply(one);
    }

    static Optional<Property> of(String id) {
        return Arrays.stream(values())
                .filter(property -> property.id().equals(id))
                .findFirst();
    }
}
