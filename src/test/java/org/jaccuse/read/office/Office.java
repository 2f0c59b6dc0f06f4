package org.jaccuse.read.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDXFAResource;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jaccuse.model.RawDocument;

/** Office files made for tests. */
final class Office {
    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Office() {}

    static RawDocument raw(String type, byte[] bytes) {
        return new RawDocument("report", bytes, Optional.of(type), "sha256:0");
    }

    /** One page for each list of lines; an empty line leaves a gap. */
    static byte[] pdf(List<List<String>> pages) throws IOException {
        return pdf(pages, "");
    }

    static byte[] pdf(List<List<String>> pages, String password) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (List<String> lines : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                    content.setLeading(14);
                    content.newLineAtOffset(60, 730);
                    for (String line : lines) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    /** A page with an XFA form beside it. */
    static byte[] withForm(List<String> lines, byte[] form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf(List.of(lines)))) {
            COSStream stream = document.getDocument().createCOSStream();
            try (OutputStream content = stream.createOutputStream()) {
                content.write(form);
            }
            PDAcroForm acroForm = new PDAcroForm(document);
            acroForm.setXFA(new PDXFAResource(stream));
            document.getDocumentCatalog().setAcroForm(acroForm);
            document.save(out);
        }
        return out.toByteArray();
    }

    /** A page whose packed content unpacks to so many bytes of drawing commands. */
    static byte[] withContent(int bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream stream = new PDStream(document);
            byte[] commands = "q Q 1 0 0 1 0 0 cm BT ET\n".repeat(40_000).getBytes(StandardCharsets.US_ASCII);
            try (OutputStream content = stream.createOutputStream(COSName.FLATE_DECODE)) {
                for (int written = 0; written < bytes; written += commands.length) {
                    content.write(commands);
                }
            }
            page.setContents(stream);
            document.save(out);
        }
        return out.toByteArray();
    }

    /** An archive with one of its entries, text in UTF-8, changed. */
    static byte[] changed(byte[] archive, String name, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(
                        entry.getName().equals(name)
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return out.toByteArray();
    }

    static byte[] docx(List<String> paragraphs) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            paragraphs.forEach(p -> document.createParagraph().createRun().setText(p));
            document.write(out);
        }
        return out.toByteArray();
    }

    /** An archive whose first entry, {@code mimetype}, is stored as it is. */
    static byte[] zip(String mimetype, Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] type = mimetype.getBytes(StandardCharsets.US_ASCII);
            ZipEntry first = new ZipEntry("mimetype");
            CRC32 crc = new CRC32();
            crc.update(type);
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            first.setCrc(crc.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }

    static byte[] odt(String prolog, String body) throws IOException {
        String content = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + prolog
                + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>" + body
                + "</office:text></office:body></office:document-content>";
        return zip(
                "application/vnd.oasis.opendocument.text",
                Map.of("content.xml", content.getBytes(StandardCharsets.UTF_8)));
    }
}
