package org.jaccuse.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.jaccuse.model.InputException;

/**
 * Parquet files of articles as the JSON Lines that say the same, so that an article is one document whichever way it comes. A column is
 * a key of those lines, and further columns are passed over.
 */
final class ParquetArticles {
    private static final List<String> NEEDED = List.of("url", "title", "date", "text");
    private static final List<String> WELCOME = List.of("author", "publisher", "language");
    private static final byte[] MAGIC = {'P', 'A', 'R', '1'};

    private ParquetArticles() {}

    /** Whether bytes are those that a Parquet file begins with; the stream is read that far. */
    static boolean begin(InputStream file) throws IOException {
        return Arrays.equals(file.readNBytes(MAGIC.length), MAGIC);
    }

    /**
     * A line for each row, made as it is read.
     *
     * @param location of the file, as the user named it
     * @throws InputException when columns are missing or of another type
     * @throws IOException when the file cannot be read
     */
    static InputStream lines(Path file, String location, Configuration configuration) throws IOException {
        MessageType columns;
        try (ParquetFileReader reader = ParquetFileReader.open(HadoopInputFile.fromPath(file, configuration))) {
            columns = columns(reader.getFileMetaData().getSchema(), location);
        }
        GroupReadSupport those = new GroupReadSupport() {
            @Override
            public ReadContext init(InitContext context) {
                return new ReadContext(columns);
            }
        };
        ParquetReader<Group> rows =
                ParquetReader.builder(those, file).withConf(configuration).build();
        return new RowLines(rows, columns);
    }

    private static MessageType columns(MessageType schema, String location) {
        List<Type> columns = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        Stream.concat(NEEDED.stream(), WELCOME.stream().filter(schema::containsField))
                .forEach(name -> {
                    if (schema.containsField(name) && fits(schema.getType(name))) {
                        columns.add(schema.getType(name));
                    } else {
                        wrong.add(schema.containsField(name) ? told(schema.getType(name)) : "no column " + name);
                    }
                });
        if (!wrong.isEmpty()) {
            throw new InputException(
                    location,
                    "found " + String.join(", ", wrong) + "; expected url, title, date and text as strings, where date"
                            + " may be DATE, and author, publisher and language as strings if they are there");
        }
        return new MessageType(schema.getName(), columns);
    }

    private static boolean fits(Type column) {
        LogicalTypeAnnotation meaning = column.getLogicalTypeAnnotation();
        boolean day = column.getName().equals("date")
                && LogicalTypeAnnotation.dateType().equals(meaning);
        return column.isPrimitive()
                && !column.isRepetition(Repetition.REPEATED)
                && (day || LogicalTypeAnnotation.stringType().equals(meaning));
    }

    /** In the words of Parquet: {@code required int64 text}. */
    private static String told(Type column) {
        return column.isPrimitive() ? column.toString() : "a group " + column.getName();
    }
}
