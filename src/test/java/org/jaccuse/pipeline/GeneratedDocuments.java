package org.jaccuse.pipeline;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Articles made by rule, the same in every run: as many as wanted, some of which no reader can take. */
final class GeneratedDocuments {
    /** One in this many is bad when bad ones are wanted. */
    static final int BAD_EVERY = 20;

    private static final String GERMAN =
            "Die Regierung hat den Angriff auf das Unternehmen am Montag verurteilt und eine"
                    + " Gruppe aus dem Ausland dafür verantwortlich gemacht, wie der Sprecher am Abend vor der Presse sagte. ";
    private static final String RUSSIAN = "Правительство заявило в понедельник, что группа хакеров из другой страны"
            + " напала на компанию, и потребовало провести расследование этого нападения как можно скорее. ";

    private GeneratedDocuments() {}

    /** @param arguments folder, count, and "bad" when one in twenty is to be bad */
    public static void main(String[] arguments) throws IOException {
        write(
                Path.of(arguments[0]),
                Integer.parseInt(arguments[1]),
                List.of(arguments).contains("bad"));
    }

    /** Writes articles into a folder. */
    static void write(Path folder, int count, boolean bad) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < count; i++) {
            if (bad && i % BAD_EVERY == BAD_EVERY - 1) {
                bad(folder, i, Bad.values()[i / BAD_EVERY % Bad.values().length]);
            } else {
                good(folder, i);
            }
        }
    }

    static void good(Path folder, int i) throws IOException {
        Files.writeString(folder.resolve(name(i) + ".txt"), article(i));
    }

    private static String article(int i) {
        return String.format(
                Locale.ROOT,
                "Report number %d on the events of the week%n%n"
                        + "Moscow %s the company, said report %d that was published in the evening after the news.%n%n"
                        + "The company has %d offices in the country, and its people went home early on that day because"
                        + " nothing worked any more in the whole building.%n",
                i,
                deed(i),
                i,
                2 + i % 97);
    }

    /** Few make a claim, so that few need the language models where those are used. */
    private static String deed(int i) {
        return switch (i % 20) {
            case 3 -> "attacked";
            case 7 -> "denied";
            default -> "visited";
        };
    }

    private static String name(int i) {
        return String.format(Locale.ROOT, "article-%05d", i);
    }

    /** Ways to be no article. */
    enum Bad {
        EMPTY,
        BLANK,
        BINARY,
        PDF_AS_HTML,
        GZIP,
        ZIP,
        OFFICE,
        PNG,
        JPEG,
        ELF,
        SQLITE,
        RTF,
        GERMAN,
        RUSSIAN,
        LINK,
        HIDDEN,
        CHARSET,
        NO_TEXT,
        TOO_LARGE,
        WARC
    }

    private static void bad(Path folder, int i, Bad kind) throws IOException {
        String name = name(i) + "-" + kind.name().toLowerCase(Locale.ROOT);
        Path file = folder.resolve((kind == Bad.HIDDEN ? "." : "") + name + ending(kind));
        switch (kind) {
            case LINK -> Files.createSymbolicLink(file, Path.of("somewhere-" + i));
            case TOO_LARGE -> {
                try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
                    large.setLength((64L << 20) + 1 + i);
                }
            }
            default -> Files.write(file, bytes(kind, i));
        }
    }

    private static String ending(Bad kind) {
        return kind == Bad.PDF_AS_HTML || kind == Bad.CHARSET || kind == Bad.NO_TEXT ? ".html" : ".txt";
    }

    private static byte[] bytes(Bad kind, int i) {
        String end = "\0\1\2\3\4\5\6\7 " + i;
        return switch (kind) {
            case EMPTY -> new byte[0];
            case BLANK -> latin(" \n".repeat(1 + i));
            case GERMAN -> (GERMAN.repeat(4) + i).getBytes(StandardCharsets.UTF_8);
            case RUSSIAN -> (RUSSIAN.repeat(4) + i).getBytes(StandardCharsets.UTF_8);
            case PDF_AS_HTML -> latin("%PDF-1.7\n" + end);
            case GZIP -> latin("\u001f\u008b" + end);
            case ZIP -> latin("PK\3\4" + end);
            case OFFICE -> latin("PK\3\4" + "[Content_Types].xml" + end);
            case PNG -> latin("\u0089PNG\r\n" + end);
            case JPEG -> latin("\u00ff\u00d8\u00ff" + end);
            case ELF -> latin("\177ELF" + end);
            case SQLITE -> latin("SQLite format 3\0" + end);
            case RTF -> latin("{\\rtf1 " + end);
            case WARC -> latin("WARC/1.0\r\n" + end);
            case CHARSET ->
                latin("<html><head><meta charset='klingon-8'></head><body><p>S\u00e3o Paulo " + i + ".</p></body>");
            case NO_TEXT -> latin("<html><head><title>" + i + "</title></head><body><img src='x.png'></body></html>");
            default -> latin(end.repeat(9));
        };
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
