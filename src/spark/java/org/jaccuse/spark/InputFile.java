package org.jaccuse.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URI;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A file of any file system that Hadoop knows.
 *
 * @param order its place among the inputs; the number is 0
 * @param uri where it is
 * @param location as the user named it, down to the file
 */
record InputFile(Order order, String uri, String location) implements Serializable {
    /** Whether it or a folder above it, below what the user named, is hidden. */
    boolean hidden() {
        return order.path().startsWith(".") || order.path().contains("/.");
    }

    /** Its bytes from the beginning; of a Parquet file its articles as JSON Lines. */
    InputStream open(Configuration configuration) throws IOException {
        Path path = new Path(URI.create(uri));
        FileSystem system = path.getFileSystem(configuration);
        try (InputStream head = system.open(path)) {
            if (ParquetArticles.begin(head)) {
                return ParquetArticles.lines(path, location, configuration);
            }
        }
        return system.open(path);
    }
}
