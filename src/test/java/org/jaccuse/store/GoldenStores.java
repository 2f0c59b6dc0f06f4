package org.jaccuse.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Stores as earlier versions made them, in {@code src/test/resources/stores}. Packed twice, for they are mostly nothing. */
public final class GoldenStores {
    private GoldenStores() {}

    /** @param arguments folder that has a store in {@code store} and the {@code quads.nq} of its backup as {@code export.nq}, then the file to make */
    public static void main(String[] arguments) throws IOException {
        pack(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    /** Unpacks one below a folder. */
    static Path unpack(String name, Path folder) throws IOException {
        try (InputStream packed = GoldenStores.class.getResourceAsStream("/stores/" + name + ".zip.gz");
                ZipInputStream zip = new ZipInputStream(new GZIPInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
        return folder.resolve("store");
    }

    private static void pack(Path folder, Path file) throws IOException {
        List<Path> files;
        try (Stream<Path> inside = Files.walk(folder)) {
            files = inside.filter(Files::isRegularFile).sorted().toList();
        }
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(new GZIPOutputStream(out))) {
            for (Path each : files) {
                zip.putNextEntry(new ZipEntry(folder.relativize(each).toString()));
                Files.copy(each, zip);
            }
        }
    }
}
