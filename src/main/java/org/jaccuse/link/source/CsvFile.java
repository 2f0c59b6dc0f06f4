package org.jaccuse.link.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jaccuse.model.InputException;
import org.jaccuse.model.Refusal;

/** A table of comma or tab separated values with a header, of any size, read row by row. UTF-8, or UTF-16 with its mark. */
public final class CsvFile {
    private final Path file;
    private final String location;
    private final CSVFormat format;

    private CsvFile(Path file, String location, CSVFormat format) {
        this.file = file;
        this.location = location;
        this.format = format;
    }

    public static CsvFile commas(Path file, String location) {
        return new CsvFile(file, location, CSVFormat.RFC4180);
    }

    /** Tabs between, no quotes, lines that begin with # left out, as SSSOM has it. */
    static CsvFile tabs(Path file, String location) {
        return new CsvFile(
                file,
                location,
                CSVFormat.TDF.builder().setQuote(null).setCommentMarker('#').get());
    }

    /** Takes rows. */
    public interface Rows {
        /** The columns, before the first row. */
        void header(List<String> columns);

        /** @param line where the row ends in the file */
        void row(long line, Map<String, String> cells);

        /** A row that has other cells than the header. */
        void refused(Refusal refusal);
    }

    /**
     * Reads every row.
     *
     * @throws InputException when there is no header, quotes are broken so that nobody can tell where a row ends, or bytes are not
     *     of the encoding
     */
    public void read(Rows rows) throws IOException {
        try (Reader in = reader();
                CSVParser parser = CSVParser.parse(
                        in,
                        format.builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .setIgnoreEmptyLines(true)
                                .get())) {
            List<String> columns = parser.getHeaderNames();
            if (columns.isEmpty()) {
                throw new InputException(location, "is empty; expected a row of column names");
            }
            rows.header(columns);
            for (CSVRecord row : parser) {
                take(row, columns, parser.getCurrentLineNumber(), rows);
            }
        } catch (IllegalArgumentException e) {
            throw new InputException(
                    location + ":1", "the header does not name its columns (" + e.getMessage() + ")", e);
        } catch (UncheckedIOException e) {
            throw broken(e.getCause() == null ? new IOException(e) : e.getCause());
        } catch (CharacterCodingException e) {
            throw broken(e);
        }
    }

    private InputException broken(IOException cause) {
        return cause instanceof CharacterCodingException
                ? new InputException(location, "is not UTF-8; save it as UTF-8, or as UTF-16 with its mark", cause)
                : new InputException(location, "quotes are broken (" + cause.getMessage() + "); mend them", cause);
    }

    private void take(CSVRecord row, List<String> columns, long line, Rows rows) {
        if (row.size() == columns.size()) {
            rows.row(line, row.toMap());
        } else {
            rows.refused(new Refusal(
                    location + ":" + line,
                    "has " + row.size() + " cells, expected the " + columns.size() + " of the header; mend the row"));
        }
    }

    private Reader reader() throws IOException {
        PushbackInputStream in = new PushbackInputStream(Files.newInputStream(file), 3);
        byte[] head = in.readNBytes(3);
        ByteOrderMark mark = ByteOrderMark.of(head);
        in.unread(head, mark.length(), head.length - mark.length());
        return new BufferedReader(new InputStreamReader(
                in,
                mark.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }
}
