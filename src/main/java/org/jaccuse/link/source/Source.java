package org.jaccuse.link.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jaccuse.model.Entries;
import org.jaccuse.model.InputException;
import org.jaccuse.resolve.Candidate;
import org.jaccuse.resolve.Countries;
import org.jaccuse.resolve.Register;

/**
 * A file of a public dataset.
 *
 * @param file where its bytes are
 * @param location as the user named it
 * @param about its description
 * @param countries finds states by their names and codes
 * @param actors finds the one actor of the register that a name means
 */
public record Source(
        Path file, String location, Description about, Countries countries, Function<String, Optional<String>> actors) {
    private static final int HEAD = 1 << 18;
    /** From this score on a name surely means an entry of the register. */
    private static final double CLEAR = 0.9;

    /**
     * Finds out what a file is by its content.
     *
     * @throws InputException when no description fits
     */
    public static Source of(Path file, String location, List<Description> known, Register register) {
        String head = head(file, location);
        Description about = known.stream()
                .filter(description -> description.fits(head))
                .findFirst()
                .orElseThrow(() -> new InputException(
                        location,
                        "of no known format; expected one of those in data/links: "
                                + String.join(
                                        ", ",
                                        known.stream()
                                                .map(Description::id)
                                                .sorted()
                                                .toList())));
        return new Source(file, location, about, register.countries(), name -> actor(register, name));
    }

    private static Optional<String> actor(Register register, String name) {
        List<Candidate> found = register.candidates(name);
        boolean clear = found.size() == 1 && found.get(0).score() >= CLEAR;
        return clear ? Optional.of(found.get(0).entity().id()).filter(id -> id.startsWith("actor/")) : Optional.empty();
    }

    private static String head(Path file, String location) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(HEAD);
            ByteOrderMark mark = ByteOrderMark.of(bytes);
            return new String(bytes, mark.length(), bytes.length - mark.length(), mark.charset());
        } catch (IOException e) {
            throw new InputException(location, "cannot be read (" + e.getMessage() + "); give a file", e);
        }
    }

    /**
     * Reads it.
     *
     * @throws InputException when the file as a whole is not what it should be
     */
    public void read(Entries to) {
        try {
            Formats.require(about.format(), location).read(this, to);
        } catch (MalformedInputException e) {
            throw new InputException(location, "is not UTF-8; save it as UTF-8", e);
        } catch (IOException e) {
            throw new InputException(location, "cannot be read to its end (" + e.getMessage() + ")", e);
        } catch (UncheckedIOException e) {
            throw new InputException(location, "cannot be read to its end (" + e.getMessage() + ")", e);
        }
    }

    /** The state that a dataset's word for it means: by the description's own list, else by code or name. */
    Optional<String> state(String word) {
        return countries.state(about.map("countries").getOrDefault(word, word));
    }

    /** The place of a state. */
    Optional<String> place(String word) {
        return state(word).flatMap(countries::place);
    }
}
