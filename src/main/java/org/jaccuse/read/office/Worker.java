package org.jaccuse.read.office;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.mail.RFC822Parser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.txt.TXTParser;
import org.apache.tika.sax.SecureContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * The child process: reads one document after the other from standard input until it ends, and answers each on standard output.
 * Whatever a document does to it, the parent lives on.
 */
final class Worker {
    private Worker() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out))) {
            // What a library prints must not come between the answers.
            System.setOut(System.err);
            while (true) {
                String type = Wire.string(in);
                answer(type, Wire.bytes(in), out);
                out.flush();
            }
        } catch (EOFException e) {
            // the parent has no more
        }
    }

    /** Reads one document and writes what is in it, or why it is refused. */
    static void answer(String type, byte[] bytes, DataOutputStream out) throws IOException {
        Extract extract;
        try {
            extract = read(type, bytes);
        } catch (EncryptedDocumentException e) {
            refuse("locked with a password; save it without one", out);
            return;
        } catch (TikaException | SAXException | IOException | RuntimeException | StackOverflowError e) {
            refuse(reason(e), out);
            return;
        }
        out.writeInt(Wire.READ);
        Wire.write(out, extract);
    }

    private static void refuse(String reason, DataOutputStream out) throws IOException {
        out.writeInt(Wire.REFUSED);
        Wire.write(out, reason);
    }

    private static String reason(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        if (e instanceof Lines.TooLong || cause instanceof Lines.TooLong) {
            return "holds more than " + Lines.LIMIT + " characters, the most that is read; split it";
        }
        if (String.valueOf(e.getMessage()).contains("zip bomb")) {
            return "unpacks to far more than it is, as a bomb does; not read";
        }
        String message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return "damaged (" + (message.isBlank() || message.equals("null") ? "in a way that has no name" : message)
                + "); expected a whole file";
    }

    private static Extract read(String type, byte[] bytes) throws IOException, TikaException, SAXException {
        Metadata metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, type);
        Lines lines = new Lines();
        try (TikaInputStream in = TikaInputStream.get(bytes)) {
            SecureContentHandler guarded = new SecureContentHandler(lines, in);
            try {
                parser(type).parse(in, guarded, metadata, context());
            } catch (SAXException e) {
                guarded.throwIfCauseOf(e);
                throw e;
            }
        }
        Map<String, String> known = new TreeMap<>();
        for (String name : metadata.names()) {
            known.put(name.toLowerCase(Locale.ROOT), metadata.get(name));
        }
        return new Extract(known, lines.all());
    }

    private static Parser parser(String type) {
        return switch (type) {
            case "application/pdf" -> new PDFParser();
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> new OOXMLParser();
            case "application/vnd.oasis.opendocument.text" -> new OpenDocumentParser();
            case "application/rtf" -> new RTFParser();
            case "application/epub+zip" -> new EpubParser();
            case "message/rfc822" -> new RFC822Parser();
            default -> throw new IllegalArgumentException(type);
        };
    }

    /** Text alone: no attachments, no forms that fetch things, no text recognition. */
    private static ParseContext context() {
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new NoAttachments());
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setExtractAcroFormContent(false);
        pdf.setExtractAnnotationText(false);
        pdf.setExtractBookmarksText(false);
        pdf.setExtractInlineImages(false);
        pdf.setSuppressDuplicateOverlappingText(true);
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        context.set(PDFParserConfig.class, pdf);
        context.set(Parser.class, new AutoDetectParser(new TXTParser(), new JSoupParser()));
        return context;
    }

    /** Lets attachments lie. */
    private static final class NoAttachments implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // not asked for
        }
    }
}
