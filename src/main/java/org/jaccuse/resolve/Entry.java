package org.jaccuse.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jaccuse.model.NamedEntity;

/**
 * What the register says of an entity.
 *
 * @param entity its names
 * @param values objects of its statements by abbreviated property: lexical forms, and identifiers for entities
 * @param tenures the offices it held
 */
record Entry(NamedEntity entity, Map<String, List<String>> values, List<Tenure> tenures) {
    String id() {
        return entity.id();
    }

    NamedEntity.Kind kind() {
        return entity.kind();
    }

    List<String> all(String property) {
        return values.getOrDefault(property, List.of());
    }

    Optional<String> one(String property) {
        return all(property).stream().findFirst();
    }

    /** Whether {@code key}, a folded name, is among the entry's values of a property. */
    boolean marks(String property, String key) {
        return all(property).stream().anyMatch(v -> Words.folded(Words.of(v)).equals(key));
    }

    boolean inOffice(LocalDate day) {
        return tenures.stream().anyMatch(t -> t.covers(day));
    }

    /** The first day on which the public could know of an incident, as early as the register's precision allows. */
    Optional<LocalDate> disclosed() {
        return one("j:disclosed").or(() -> one("schema:startDate")).map(Days::first);
    }

    boolean happenedIn(int year) {
        return one("schema:startDate")
                        .map(Days::first)
                        .filter(d -> d.getYear() == year)
                        .isPresent()
                || disclosed().filter(d -> d.getYear() == year).isPresent();
    }
}
