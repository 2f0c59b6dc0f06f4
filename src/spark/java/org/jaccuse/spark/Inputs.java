package org.jaccuse.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.jaccuse.model.InputException;

/** The files that inputs name, on any file system that Hadoop knows. */
final class Inputs {
    private Inputs() {}

    /**
     * The files in the order of the inputs, those of a folder with all below it.
     *
     * @throws InputException when an input is not there
     */
    static List<InputFile> files(List<String> inputs, Configuration configuration) {
        List<InputFile> files = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            String input = inputs.get(i);
            try {
                add(files, i, input, configuration);
            } catch (IOException | IllegalArgumentException e) {
                throw new InputException(
                        input, "cannot be listed (" + e.getMessage() + "); expected a file or folder", e);
            }
        }
        return files;
    }

    private static void add(List<InputFile> files, int number, String input, Configuration configuration)
            throws IOException {
        Path path = new Path(input);
        FileSystem system = path.getFileSystem(configuration);
        FileStatus status = system.getFileStatus(path);
        if (status.isFile()) {
            files.add(new InputFile(
                    new Order(number, "", 0), status.getPath().toUri().toString(), input));
            return;
        }
        String top = status.getPath().toUri().getPath() + "/";
        String folder = input.endsWith("/") ? input : input + "/";
        RemoteIterator<LocatedFileStatus> found = system.listFiles(path, true);
        while (found.hasNext()) {
            Path file = found.next().getPath();
            String below = file.toUri().getPath().substring(top.length());
            files.add(new InputFile(new Order(number, below, 0), file.toUri().toString(), folder + below));
        }
    }
}
