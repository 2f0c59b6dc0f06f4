package org.jaccuse.spark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;

/** Rows as JSON Lines: strings, and days in ISO 8601. What is null is left out but {@code text}, by which a line is known. */
final class RowLines extends InputStream {
    private static final JsonFactory JSON = new JsonFactory();

    private final ParquetReader<Group> rows;
    private final MessageType columns;
    private byte[] line = new byte[0];
    private int next;

    RowLines(ParquetReader<Group> rows, MessageType columns) {
        this.rows = rows;
        this.columns = columns;
    }

    @Override
    public int read() throws IOException {
        return filled() ? line[next++] & 0xff : -1;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        if (length > 0 && !filled()) {
            return -1;
        }
        int some = Math.min(length, line.length - next);
        System.arraycopy(line, next, to, offset, some);
        next += some;
        return some;
    }

    /** Whether there is something left to give. */
    private boolean filled() throws IOException {
        if (next < line.length) {
            return true;
        }
        Group row = rows.read();
        if (row == null) {
            return false;
        }
        line = line(row);
        next = 0;
        return true;
    }

    private byte[] line(Group row) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            for (Type column : columns.getFields()) {
                write(row, column, json);
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    private static void write(Group row, Type column, JsonGenerator json) throws IOException {
        String name = column.getName();
        if (row.getFieldRepetitionCount(name) > 0) {
            json.writeFieldName(name);
            if (column.asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.INT32) {
                json.writeString(LocalDate.ofEpochDay(row.getInteger(name, 0)).toString());
            } else {
                // As they are: whoever reads the line tells of bytes that are no UTF-8.
                byte[] text = row.getBinary(name, 0).getBytes();
                json.writeUTF8String(text, 0, text.length);
            }
        } else if (name.equals("text")) {
            json.writeNullField(name);
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
