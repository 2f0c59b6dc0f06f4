package org.jaccuse.acquire;

import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jaccuse.acquire.web.Fetched;
import org.jaccuse.acquire.web.Fetched.Validators;
import org.jaccuse.acquire.web.Fetcher;
import org.jaccuse.acquire.web.Limits;
import org.jaccuse.acquire.web.Ticks;
import org.jaccuse.model.InputException;
import org.jspecify.annotations.Nullable;

/** Pages of the web; the means to fetch them are made when the first one is asked for. */
final class Pages implements AutoCloseable {
    private final WebOptions options;
    private final Supplier<Fetcher> means;
    private final FetchMemory memory;
    private final Set<String> linked = new HashSet<>();
    private @Nullable Fetcher fetcher;

    Pages(WebOptions options, Limits limits, Ticks ticks) {
        this(options, () -> new Fetcher(options.allowedHosts(), limits, ticks));
    }

    /** @param means makes what fetches */
    Pages(WebOptions options, Supplier<Fetcher> means) {
        this.options = options;
        this.means = means;
        this.memory = FetchMemory.of(options.memory());
    }

    /** Takes what a user named: a page, or anything that holds or names several documents. */
    void take(String location, Intake to) {
        fetched(location, true, to).ifPresent(to::take);
    }

    /** Takes a page that a feed or sitemap names, once in a run. */
    void document(String location, Intake to) {
        if (linked.add(location)) {
            fetched(location, true, to).ifPresent(to.documentsOnly()::take);
        }
    }

    /** Fetches what names further pages; it is always read anew. */
    Optional<Content> content(String location, Intake to) {
        return fetched(location, false, to);
    }

    private Optional<Content> fetched(String location, boolean conditional, Intake to) {
        Optional<FetchMemory.Entry> before = conditional
                ? memory.of(location).filter(entry -> options.known().test(entry.digest()))
                : Optional.empty();
        try {
            Fetched fetched = fetcher()
                    .fetch(location, before.map(FetchMemory.Entry::validators).orElse(Validators.NONE));
            if (fetched instanceof Fetched.Page page) {
                memory.remember(location, page.validators(), Digest.of(page.bytes()));
                return Optional.of(Content.of(page, location));
            }
            before.ifPresent(entry -> to.unchanged(location, entry.digest()));
        } catch (InputException e) {
            to.refuse(location, Intake.reason(location, e));
        }
        return Optional.empty();
    }

    private Fetcher fetcher() {
        if (fetcher == null) {
            fetcher = means.get();
        }
        return fetcher;
    }

    @Override
    public void close() {
        if (fetcher != null) {
            fetcher.close();
            fetcher = null;
        }
        try {
            memory.save();
        } catch (UncheckedIOException e) {
            // It only saves fetching a page again; that the disk is full, whoever writes to the store tells.
            return;
        }
    }
}
