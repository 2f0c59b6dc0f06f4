package org.jaccuse.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import org.jaccuse.acquire.web.Fetched;
import org.jaccuse.acquire.web.Fetcher;
import org.jaccuse.acquire.web.Limits;
import org.jaccuse.acquire.web.Ticks;
import org.jaccuse.model.InputException;
import org.jspecify.annotations.Nullable;

/** Datasets on the web, fetched into a file that is gone afterwards. */
public record Download(Set<String> allowed, Limits limits, Ticks ticks) {
    /** The largest that are published have some 50 MB. */
    private static final Limits LIMITS = new Limits(512 << 20, Duration.ofMinutes(5), 5);

    /** @param allowed hosts that may stand on the own machine or network */
    public Download {
        allowed = Set.copyOf(allowed);
    }

    /** As much as the largest datasets need. */
    public static Download from(Set<String> allowed) {
        return new Download(allowed, LIMITS, Ticks.real());
    }

    /** Whether a place is an address and no file. */
    public static boolean isAddress(String location) {
        return location.matches("(?i)https?:.*");
    }

    /**
     * Fetches a dataset and hands it over.
     *
     * @throws InputException when it cannot be fetched
     */
    public void take(String address, Consumer<Path> taker) {
        Path file = null;
        try (Fetcher fetcher = new Fetcher(allowed, limits, ticks)) {
            file = Files.createTempFile("jaccuse-link", ".data");
            Fetched fetched = fetcher.fetch(address, Fetched.Validators.NONE);
            if (fetched instanceof Fetched.Page page) {
                Files.write(file, page.bytes());
                taker.accept(file);
            }
        } catch (IOException e) {
            throw new InputException(address, "cannot be kept on the way (" + e.getMessage() + "); make room", e);
        } finally {
            delete(file);
        }
    }

    private static void delete(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // A left file of a folder for such files does no harm.
        }
    }
}
