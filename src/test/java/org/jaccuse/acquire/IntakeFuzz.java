package org.jaccuse.acquire;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jaccuse.model.Document;
import org.jaccuse.model.InputException;
import org.jaccuse.model.RawDocument;
import org.jaccuse.model.Refusal;
import org.jaccuse.read.DocumentReader;
import org.jaccuse.read.ReadOptions;

/**
 * Gives any bytes to what opens archives, feeds, sitemaps and JSON Lines and reads pages and texts. Whatever they are, they
 * become documents or refusals of one line that name no fault of a program. Jazzer calls it, see docs/sources.md; so does
 * {@link FuzzTest}.
 */
public final class IntakeFuzz implements Arrivals {
    private static final DocumentReader READER = DocumentReader.standard();

    /** A class cast or a null told as a reason; several lines, or none. */
    private static final Pattern FAULT = Pattern.compile("\\(\\w+(?:Exception|Error)\\)|\\R|^\\s*$");

    private final List<RawDocument> documents = new ArrayList<>();

    /** Jazzer's entry. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        IntakeFuzz fuzz = new IntakeFuzz();
        try (Sources sources = Offline.sources(new ByteArrayInputStream(bytes))) {
            sources.acquire(List.of(Sources.STANDARD_INPUT), fuzz);
        }
        fuzz.documents.forEach(IntakeFuzz::read);
    }

    private static void read(RawDocument raw) {
        String type = raw.declaredType().orElse("").replaceFirst(";.*", "");
        if (!type.matches("text/.*|application/vnd.jaccuse.article\\+json")) {
            // PDF and the like go to a process of their own: OfficeFuzz
            return;
        }
        try {
            sound(READER.read(raw, new ReadOptions(Optional.empty())));
        } catch (InputException e) {
            told(e.getMessage());
        }
    }

    private static void sound(Document document) {
        document.blocks().forEach(block -> {
            String words = block.span().of(document.text());
            if (words.isBlank() || words.chars().anyMatch(c -> c < ' ' || c >= 0x202A && c <= 0x202E)) {
                throw new AssertionError("a block that nobody can see: " + words);
            }
        });
    }

    private static void told(String reason) {
        if (FAULT.matcher(reason).find()) {
            throw new AssertionError("told as a fault: " + reason);
        }
    }

    @Override
    public void found(RawDocument document) {
        documents.add(document);
    }

    @Override
    public void refused(Refusal refusal) {
        told(refusal.reason());
    }

    @Override
    public void unchanged(String location, String digest) {
        throw new AssertionError("nothing is known of " + location);
    }
}
