package org.jaccuse.acquire;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jaccuse.acquire.web.Inflation;

/** A ZIP archive of documents, taken in the order of the archive; a document's location is the archive's and its name inside. */
final class ZipArchive implements Container {
    /** More files than this, or more bytes in all of them, is no collection of documents. */
    private static final int MOST_FILES = 100_000;

    private static final long MOST_BYTES = 4L << 30;

    @Override
    public boolean holds(String type, String head, Content content) {
        return type.equals("application/zip");
    }

    @Override
    public void open(Content content, Intake to) throws IOException {
        long bytes = 0;
        int files = 0;
        int entries = 0;
        try (InputStream in = content.opening().open()) {
            Inflation.Source packed = new Inflation.Source(in);
            ZipInputStream zip = new ZipInputStream(packed.stream());
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                if (!entry.isDirectory()) {
                    bytes += member(content, entry.getName(), Inflation.guarded(zip, packed), to);
                    files++;
                }
                if (files > MOST_FILES || bytes > MOST_BYTES) {
                    throw new IOException(
                            "holds more than a collection of documents does; unpack it and name its folders");
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("a name in the archive cannot be decoded; unpack it and name the folder", e);
        }
        int listed = ZipDirectory.entries(content);
        if (files == 0 || listed != (entries & 0xffff)) {
            String reason = files == 0 ? "an archive without files" : "is cut off or broken after " + files + " files";
            to.refuse(content.location(), reason + "; get it anew, or unpack it and name its folders");
        }
    }

    private static long member(Content content, String name, InputStream member, Intake to) throws IOException {
        String location = content.location() + "/" + name;
        if (Arrays.asList(name.split("[/\\\\]")).contains("..") || name.startsWith("/") || name.contains("\0")) {
            to.refuse(location, "its name leads out of the archive; pack it anew");
            return 0;
        }
        if (Arrays.stream(name.split("/")).anyMatch(part -> part.startsWith(".") || part.equals("__MACOSX"))) {
            to.refuse(location, "hidden file, passed over; unpack it and name it to read it");
            return 0;
        }
        byte[] bytes;
        try {
            bytes = member.readNBytes(to.limit() + 1);
        } catch (IOException e) {
            throw new IOException("at " + name + ": " + e.getMessage() + "; what follows it was not read", e);
        }
        if (bytes.length > to.limit()) {
            to.refuse(location, to.tooLarge());
            return bytes.length;
        }
        to.take(Content.of(bytes, location));
        return bytes.length;
    }
}
