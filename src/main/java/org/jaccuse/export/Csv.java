package org.jaccuse.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;

/**
 * Rows of comma separated values (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe before it;
 * numbers stay numbers.
 */
final class Csv implements Closeable {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final Writer writer;

    Csv(Writer writer) {
        this.writer = writer;
    }

    void row(List<String> cells) throws IOException {
        Iterator<String> cell = cells.iterator();
        while (cell.hasNext()) {
            writer.write(cell(cell.next()));
            writer.write(cell.hasNext() ? "," : "\r\n");
        }
    }

    private static String cell(String value) {
        String text = Plain.text(value);
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 && !number(text);
        String guarded = formula ? "'" + text : text;
        boolean plain = guarded.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? guarded : '"' + guarded.replace("\"", "\"\"") + '"';
    }

    private static boolean number(String text) {
        return text.matches("-?\\d+(\\.\\d+)?");
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
