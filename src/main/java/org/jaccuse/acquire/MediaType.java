package org.jaccuse.acquire;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What kind of content a file holds: by its first bytes, and by its name only where text leaves it open. */
final class MediaType {
    /** Enough for a long licence comment before the first tag. */
    private static final int HEAD = 4096;

    private static final String BINARY = "application/octet-stream";

    /** First bytes (as ISO-8859-1 characters) of formats, from the formats' specifications. */
    private static final List<Map.Entry<String, String>> MAGIC = List.of(
            Map.entry("%PDF-", "application/pdf"),
            Map.entry("PK\3\4", "application/zip"),
            Map.entry("PK\5\6", "application/zip"),
            Map.entry("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "application/x-ole-storage"),
            Map.entry("{\\rtf", "application/rtf"),
            Map.entry("GIF8", "image/gif"),
            Map.entry("\u0089PNG\r\n", "image/png"),
            Map.entry("\u00ff\u00d8\u00ff", "image/jpeg"),
            Map.entry("RIFF", "application/x-riff"),
            Map.entry("II*\0", "image/tiff"),
            Map.entry("MM\0*", "image/tiff"),
            Map.entry("\177ELF", "application/x-elf"),
            Map.entry("MZ\u0090\0", "application/x-msdownload"),
            Map.entry("\u00ca\u00fe\u00ba\u00be", "application/java-vm"),
            Map.entry("\u001f\u008b", "application/gzip"),
            Map.entry("BZh", "application/x-bzip2"),
            Map.entry("\u00fd7zXZ\0", "application/x-xz"),
            Map.entry("(\u00b5/\u00fd", "application/zstd"),
            Map.entry("7z\u00bc\u00af", "application/x-7z-compressed"),
            Map.entry("Rar!\u001a", "application/vnd.rar"),
            Map.entry("SQLite format 3", "application/vnd.sqlite3"),
            Map.entry("WARC/", "application/warc"));

    /** Readers of PDF look for its head in the first 1,024 bytes, and some files have something before it. */
    private static final Pattern LATE_PDF = Pattern.compile("(?s).{1,1019}?%PDF-[12]\\.\\d\\s*[\\r\\n]");

    private static final Pattern HTML = Pattern.compile("(?is)\\A\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*"
            + "<(?:!doctype\\s+html|html|head|body|title|meta|article|main|div|h1|p)\\b.*");

    /** Head of an e-mail as it is sent: fields alone up to the first empty line, who wrote it and when or of what among them. */
    private static final Pattern MAIL =
            Pattern.compile("\\A(?=(?:.+\\R)*?(?i:from): )(?=(?:.+\\R)*?(?i:date|message-id|received|mime-version): )"
                    + "(?:[A-Za-z][\\w-]*:.*\\R(?:[ \\t].*\\R)*+)++(?:\\R|\\z)(?s:.*)");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("html", "text/html"),
            Map.entry("htm", "text/html"),
            Map.entry("xhtml", "text/html"),
            Map.entry("json", "application/json"),
            Map.entry("jsonl", "application/json"),
            Map.entry("xml", "application/xml"),
            Map.entry("rss", "application/xml"),
            Map.entry("atom", "application/xml"),
            Map.entry("csv", "text/csv"),
            Map.entry("tsv", "text/tab-separated-values"),
            Map.entry("eml", "message/rfc822"));

    private MediaType() {}

    /**
     * @param bytes whole content
     * @param name file name or path
     * @return a media type without parameters; {@code text/plain} for text that nothing says more about
     */
    static String of(byte[] bytes, String name) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> magic : MAGIC) {
            if (head.startsWith(magic.getKey())) {
                return magic.getKey().startsWith("PK") ? archive(head) : magic.getValue();
            }
        }
        if (LATE_PDF.matcher(head).lookingAt()) {
            return "application/pdf";
        }
        if (binary(head)) {
            return BINARY;
        }
        // without NULs and byte order marks, UTF-16 shows its ASCII tags
        String tags = head.replaceAll("[\\x00\\u00ef\\u00bb\\u00bf\\u00fe\\u00ff]", "");
        if (HTML.matcher(tags).matches()) {
            return "text/html";
        }
        if (MAIL.matcher(tags).matches()) {
            return "message/rfc822";
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return NAMES.getOrDefault(ending, "text/plain");
    }

    /** Office Open XML, OpenDocument and EPUB are archives whose first entries tell which. */
    private static String archive(String head) {
        if (head.contains("mimetypeapplication/epub+zip")) {
            return "application/epub+zip";
        }
        if (head.contains("mimetypeapplication/vnd.oasis.opendocument.text")) {
            return "application/vnd.oasis.opendocument.text";
        }
        return head.contains("[Content_Types].xml") || head.contains("word/")
                ? "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
                : "application/zip";
    }

    /** UTF-16 has NULs on one side of every Latin letter; other text has none, and hardly any control characters. */
    private static boolean binary(String head) {
        if (head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff")) {
            return false;
        }
        long controls = head.chars()
                .filter(c -> c < 0x20 && !Character.isWhitespace(c) || c == 0x7f)
                .count();
        return controls * 10 > head.length();
    }
}
