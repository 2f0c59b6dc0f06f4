package org.jaccuse.acquire;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jaccuse.acquire.web.Limits;
import org.jaccuse.acquire.web.Ticks;
import org.jaccuse.acquire.web.WebAddress;

/**
 * Brings in documents from wherever they are: files, folders, web addresses and standard input, and from what these hold or
 * name: ZIP and web archives, gzip data, JSON Lines of articles, feeds and sitemaps.
 */
public final class Sources implements AutoCloseable {
    /** Names standard input. */
    public static final String STANDARD_INPUT = "-";

    private final Pages pages;
    private final InputStream input;
    private final List<Container> kinds;

    /** @param input read where {@link #STANDARD_INPUT} is named */
    public Sources(WebOptions web, InputStream input) {
        this(new Pages(web, Limits.USUAL, Ticks.real()), input);
    }

    Sources(Pages pages, InputStream input) {
        this.pages = pages;
        this.input = input;
        this.kinds = List.of(
                new WarcArchive(),
                new GzipFile(),
                new ZipArchive(),
                new JsonLines(),
                new Sitemap(pages),
                new Feed(pages));
    }

    /**
     * Brings in what the locations name, in the order given.
     *
     * @param locations files and folders as for {@link FileSource#acquire}, addresses of the web, or {@code -}
     * @param to told of every document and of everything that was not taken
     */
    public void acquire(List<String> locations, Arrivals to) {
        Intake intake = new Intake(to, FileSource.LIMIT, kinds);
        FileSource files = new FileSource();
        for (String location : locations) {
            if (location.equals(STANDARD_INPUT)) {
                standardInput(intake);
            } else if (WebAddress.looksLikeOne(location)) {
                pages.take(location, intake);
            } else {
                files.acquire(location, intake);
            }
        }
    }

    /**
     * Brings in what one input of another file system holds.
     *
     * @param location where it stands, as the user is told of it; its ending tells the kind where the bytes leave it open
     * @param opening gives its bytes from the beginning, any number of times
     * @param to told of every document and of everything that was not taken
     */
    public void acquire(String location, Callable<InputStream> opening, Arrivals to) {
        Content.Opening bytes = () -> {
            try {
                return opening.call();
            } catch (IOException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IOException(e.getMessage(), e);
            }
        };
        new Intake(to, FileSource.LIMIT, kinds).take(new Content(location, location, bytes, Optional.empty()));
    }

    /** What comes in is named by what it is: it has no place where it could be found again. */
    private void standardInput(Intake intake) {
        try {
            byte[] bytes = input.readNBytes(FileSource.LIMIT + 1);
            if (bytes.length > FileSource.LIMIT) {
                intake.refuse("standard input", intake.tooLarge());
                return;
            }
            String digest = Digest.of(bytes);
            int start = digest.indexOf(':') + 1;
            intake.take(Content.of(bytes, "standard input " + digest.substring(start, start + 8)));
        } catch (IOException e) {
            intake.refuse("standard input", FileSource.reason(e));
        }
    }

    /**
     * About how many documents and refusals {@link #acquire} will tell of, without reading or fetching anything.
     *
     * @param locations as for {@link #acquire}
     */
    public static long count(List<String> locations) {
        List<String> files = locations.stream()
                .filter(location -> !location.equals(STANDARD_INPUT) && !WebAddress.looksLikeOne(location))
                .toList();
        return new FileSource().count(files) + locations.size() - files.size();
    }

    /** Writes down what servers said about their pages, and closes connections. */
    @Override
    public void close() {
        pages.close();
    }
}
