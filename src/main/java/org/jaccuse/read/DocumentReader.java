package org.jaccuse.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import org.jaccuse.model.Block;
import org.jaccuse.model.Document;
import org.jaccuse.model.InputException;
import org.jaccuse.model.RawDocument;
import org.jaccuse.model.Span;

/** Reads documents of every format that a {@link FormatReader} is registered for. */
public final class DocumentReader {
    private static final String BREAK = "\n\n";

    /** What people call the formats that turn up among articles. */
    private static final Map<String, String> FORMATS = Map.of(
            "application/x-ole-storage", "an old Office file",
            "application/zip", "a ZIP archive",
            "application/gzip", "gzip-compressed data",
            "application/octet-stream", "binary data");

    private final List<FormatReader> formats;
    private final Languages languages = new Languages();

    /** @param formats asked in this order */
    public DocumentReader(List<FormatReader> formats) {
        this.formats = List.copyOf(formats);
    }

    /** Reads every format that is registered as a service. */
    public static DocumentReader standard() {
        return new DocumentReader(ServiceLoader.load(FormatReader.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /**
     * Reads one document.
     *
     * @param raw its bytes; without a declared type they are taken for plain text
     * @param options what the user says about it
     * @return the document; its blocks hold its whole text but for the line feeds between them
     * @throws InputException when the format is not read, the charset cannot be told or there is no text
     */
    public Document read(RawDocument raw, ReadOptions options) {
        return reading(raw, options).document();
    }

    /**
     * Reads one document and keeps in mind what was left out of it.
     *
     * @see #read
     */
    public Reading reading(RawDocument raw, ReadOptions options) {
        Draft draft = format(raw).read(raw);
        return new Reading(document(raw, options, draft), draft.dropped());
    }

    private Document document(RawDocument raw, ReadOptions options, Draft draft) {
        if (draft.passages().isEmpty()) {
            throw new InputException(raw.location(), "no text found; expected an article with paragraphs");
        }
        List<Block> blocks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Draft.Passage passage : draft.passages()) {
            text.append(text.isEmpty() ? "" : BREAK);
            int start = text.length();
            text.append(passage.text());
            blocks.add(new Block(passage.kind(), new Span(start, text.length()), passage.page()));
        }
        return new Document(
                raw.location(),
                raw.digest(),
                draft.title(),
                draft.byline(),
                draft.publisher(),
                draft.published().or(options::date),
                draft.updated(),
                draft.section(),
                languages.tag(text.toString(), draft.language()),
                draft.url(),
                text.toString(),
                blocks);
    }

    private FormatReader format(RawDocument raw) {
        String type =
                raw.declaredType().orElse("text/plain").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return formats.stream()
                .filter(format -> format.reads(type))
                .findFirst()
                .orElseThrow(
                        () -> new InputException(
                                raw.location(),
                                "looks like " + FORMATS.getOrDefault(type, type)
                                        + "; text, HTML, PDF, DOCX, ODT, RTF, EPUB and e-mail are read: save it as one of them"));
    }
}
