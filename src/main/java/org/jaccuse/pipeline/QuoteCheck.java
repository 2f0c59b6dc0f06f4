package org.jaccuse.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jaccuse.acquire.FileSource;
import org.jaccuse.acquire.RawFolder;
import org.jaccuse.model.InputException;
import org.jaccuse.model.RawDocument;
import org.jaccuse.read.DocumentReader;
import org.jaccuse.read.ReadOptions;
import org.jaccuse.store.Contents;

/** Holds the words that a store quotes against the documents themselves, where their bytes were kept or are still at their place. */
public final class QuoteCheck {
    private final Contents contents;
    private final RawFolder raw;
    private final DocumentReader reader = DocumentReader.standard();
    private long quotes;
    private long missing;
    private final List<String> wrong = new ArrayList<>();

    private QuoteCheck(Contents contents, RawFolder raw) {
        this.contents = contents;
        this.raw = raw;
    }

    /**
     * What was found.
     *
     * @param quotes how many were held against their document
     * @param missing how many documents are not at their place any more, or have changed there
     * @param wrong quotes that the document does not have at their offsets, a line each
     */
    public record Result(long quotes, long missing, List<String> wrong) {}

    /**
     * Checks every document of a store.
     *
     * @param raw where the bytes of documents may be kept
     */
    public static Result of(Contents contents, RawFolder raw) {
        QuoteCheck check = new QuoteCheck(contents, raw);
        // What is no whole document is found by a check of its own.
        contents.documents().stream()
                .filter(document -> !document.digest().isEmpty())
                .forEach(check::check);
        return new Result(check.quotes, check.missing, List.copyOf(check.wrong));
    }

    private void check(Contents.Stored document) {
        checkKept(document);
        List<Contents.Quote> quoted = contents.quotes(document.iri());
        Optional<String> text =
                quoted.isEmpty() ? Optional.of("") : bytes(document).flatMap(this::text);
        if (text.isEmpty()) {
            missing++;
            return;
        }
        quotes += quoted.size();
        quoted.stream()
                .filter(quote -> !says(text.get(), quote))
                .forEach(quote -> wrong.add("<" + quote.node() + "> is not at " + quote.start() + "–" + quote.end()
                        + " of " + document.locations().get(0)));
    }

    private static boolean says(String text, Contents.Quote quote) {
        return quote.start() >= 0
                && quote.start() <= quote.end()
                && quote.end() <= text.length()
                && text.substring(quote.start(), quote.end()).equals(quote.words());
    }

    /** The bytes that the store knows by their digest: those that were kept, or else the first place that still has them. */
    private Optional<RawDocument> bytes(Contents.Stored document) {
        List<String> places = new ArrayList<>(document.locations());
        places.add(0, raw.file(document.digest()).toString());
        return read(places).stream()
                .filter(raw -> raw.digest().equals(document.digest()))
                .findFirst();
    }

    private void checkKept(Contents.Stored document) {
        String kept = raw.file(document.digest()).toString();
        if (read(List.of(kept)).stream().anyMatch(bytes -> !bytes.digest().equals(document.digest()))) {
            wrong.add("[" + kept + "] is not what was kept of "
                    + document.locations().get(0));
        }
    }

    private static List<RawDocument> read(List<String> places) {
        List<RawDocument> found = new ArrayList<>();
        new FileSource().acquire(places, found::add, refusal -> {});
        return found;
    }

    private Optional<String> text(RawDocument raw) {
        try {
            return Optional.of(
                    reader.read(raw, new ReadOptions(Optional.empty())).text());
        } catch (InputException e) {
            return Optional.empty();
        }
    }
}
