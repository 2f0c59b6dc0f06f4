package org.jaccuse.read.office;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jaccuse.model.Block;
import org.jaccuse.model.InputException;
import org.jaccuse.model.RawDocument;
import org.jaccuse.read.Draft;
import org.jaccuse.read.Dropped;
import org.jaccuse.read.FormatReader;
import org.jaccuse.read.HeadLines;

/** PDF, Word, OpenDocument, RTF, EPUB and e-mail. */
public final class OfficeReader implements FormatReader {
    private static final String PDF = "application/pdf";
    private static final String MAIL = "message/rfc822";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final Map<String, String> TYPES = Map.of(
            PDF,
            "a PDF file",
            WORD,
            "a Word file",
            "application/vnd.oasis.opendocument.text",
            "an OpenDocument text",
            "application/rtf",
            "an RTF file",
            "application/epub+zip",
            "an EPUB book",
            MAIL,
            "an e-mail");

    private static final int MEGABYTES = 512;
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Child child;

    public OfficeReader() {
        this(new Child(Worker.class, MEGABYTES, LIMIT));
    }

    /** @param child the process that reads */
    OfficeReader(Child child) {
        this.child = child;
    }

    @Override
    public boolean reads(String mediaType) {
        return TYPES.containsKey(mediaType) || mediaType.equals("text/rtf");
    }

    @Override
    public Draft read(RawDocument raw) {
        String declared = raw.declaredType().orElse("").split(";", 2)[0].strip();
        String type = declared.equals("text/rtf") ? "application/rtf" : declared;
        Extract extract;
        try {
            extract = child.read(raw.location(), type, raw.bytes());
        } catch (InputException e) {
            String prefix = "[" + raw.location() + "] ";
            String reason = String.valueOf(e.getMessage()).replace(prefix, "");
            throw new InputException(raw.location(), TYPES.get(type) + ": " + reason, e);
        }
        checkKind(raw, type, extract);
        List<Dropped> dropped = new ArrayList<>();
        List<Draft.Passage> passages = PrintedText.passages(extract.lines(), dropped);
        if (passages.isEmpty()) {
            throw new InputException(
                    raw.location(),
                    TYPES.get(type) + " without text" + (type.equals(PDF) ? ": its pages are pictures" : "")
                            + "; recognise the text with another program first");
        }
        return draft(type, extract.metadata(), passages, dropped);
    }

    /** Sheets and slides come in the same wrapping as texts. */
    private static void checkKind(RawDocument raw, String type, Extract extract) {
        String found = extract.metadata().getOrDefault("content-type", WORD);
        if (type.equals(WORD) && !found.contains("wordprocessingml") && !found.contains("ms-word")) {
            throw new InputException(raw.location(), "an Office file of another kind (" + found + "); expected a text");
        }
    }

    private static Draft draft(
            String type, Map<String, String> metadata, List<Draft.Passage> passages, List<Dropped> dropped) {
        HeadLines head = HeadLines.of(passages.stream().map(Draft.Passage::text).toList());
        boolean mail = type.equals(MAIL);
        // Writing programs fill in a title and an author of their own, printed ones most of all.
        Optional<String> stated = first(metadata, "dc:title", "dc:subject").filter(title -> mail || !isFileName(title));
        boolean printed = type.equals(PDF);
        return new Draft(
                stated.or(head::title),
                printed
                        ? Optional.empty()
                        : first(metadata, mail ? "message:from-name" : "dc:creator")
                                .or(() -> first(metadata, "dc:creator")),
                first(metadata, "dc:publisher").or(head::agency),
                mail
                        ? first(metadata, "dcterms:created").flatMap(HeadLines::day)
                        : head.published().or(() -> first(metadata, "dc:date").flatMap(HeadLines::day)),
                Optional.empty(),
                Optional.empty(),
                first(metadata, "dc:language"),
                Optional.empty(),
                passages,
                dropped);
    }

    private static Optional<String> first(Map<String, String> metadata, String... names) {
        return Stream.of(names)
                .map(name -> metadata.getOrDefault(name, "").strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static boolean isFileName(String title) {
        return title.matches(
                "(?i)(?:microsoft word - .*|untitled.*|.*\\.(?:docx?|odt|rtf|pdf|indd|tex|pages|dvi|qxd)|\\S{1,12})");
    }

    /** The kind that a line opens as the kind of a block. */
    static Block.Kind kind(Extract.Kind kind) {
        return kind == Extract.Kind.HEADING ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
    }
}
