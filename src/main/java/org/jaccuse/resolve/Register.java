package org.jaccuse.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.DataFile;
import org.jaccuse.model.InputException;
import org.jaccuse.model.NamedEntity;

/** The actors, places and incidents that jaccuse knows by name: {@code data/register/*.ttl}. Immutable. */
public final class Register {
    private static final String FOLDER = "data/register";

    private final List<DataFile> files;
    private final Map<String, Entry> entries;
    private final WordLists words;
    private final NameRules names;
    private final IncidentRules incidents;
    private final OfficeRules offices;
    private final Deed deeds;
    private final Weights weights;

    private Register(List<DataFile> files, List<NamedEntity> more) {
        this.files = List.copyOf(files);
        RegisterReader reader = new RegisterReader(files);
        entries = Wider.with(reader.entries(), more);
        words = reader.words();
        NameIndex index = new NameIndex(entries.values());
        names = new NameRules(index, words);
        incidents = new IncidentRules(index, words, entries);
        offices = new OfficeRules(index, words, entries);
        deeds = new Deed(index, words);
        weights = reader.weights();
    }

    /**
     * Reads and checks the register of a bundle.
     *
     * @throws InputException naming file and line, when a file is no Turtle, an entry is incomplete or points at nothing, or a name
     *     is shared without being declared so
     */
    public static Register load(Bundle bundle) {
        return load(bundle, List.of());
    }

    /**
     * As {@link #load(Bundle)}, with names from elsewhere. The register's own names come before them.
     *
     * @param more names of an entry, by its identifier; or of an entity of which the files do not tell
     */
    public static Register load(Bundle bundle, List<NamedEntity> more) {
        List<DataFile> files = bundle.list(FOLDER, ".ttl");
        if (files.isEmpty()) {
            throw new InputException(
                    FOLDER, "found no .ttl file, expected the register of actors, places and incidents");
        }
        return new Register(files, more);
    }

    /** All entries in order of their identifiers. */
    public List<NamedEntity> entities() {
        return entries.values().stream().map(Entry::entity).toList();
    }

    /** The files that the register was read from, in order of their paths. */
    public List<DataFile> files() {
        return files;
    }

    /**
     * The entries that a name or a phrase around a name may mean: "Moscow", "the Russian authorities", "Kremlin spokesman Dmitry
     * Peskov", "DarkSide hackers". Capitals, accents, possessive endings and "the" do not matter, but "us" is not "US".
     *
     * @return best first, then by identifier; every holder of a name that several bear; empty when none is known
     */
    public List<Candidate> candidates(String name) {
        return names.candidates(name);
    }

    /** The states, by what lists call them. */
    public Countries countries() {
        return new Countries(entries.values());
    }

    Optional<Entry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    WordLists words() {
        return words;
    }

    NameRules names() {
        return names;
    }

    IncidentRules incidents() {
        return incidents;
    }

    OfficeRules offices() {
        return offices;
    }

    Deed deeds() {
        return deeds;
    }

    Weights weights() {
        return weights;
    }
}
