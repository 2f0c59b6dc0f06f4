package org.jaccuse.read.office;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the child process and its parent say to each other: strings and bytes with their lengths before them. */
final class Wire {
    /** Answer of the child to a document that it could not read. */
    static final int REFUSED = 1;

    static final int READ = 0;

    private Wire() {}

    static void write(DataOutputStream out, Extract extract) throws IOException {
        out.writeInt(extract.metadata().size());
        for (Map.Entry<String, String> entry : extract.metadata().entrySet()) {
            write(out, entry.getKey());
            write(out, entry.getValue());
        }
        out.writeInt(extract.lines().size());
        for (Extract.Line line : extract.lines()) {
            out.writeInt(line.page());
            out.writeByte(line.kind().ordinal());
            write(out, line.text());
        }
    }

    static Extract extract(DataInputStream in) throws IOException {
        Map<String, String> metadata = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            metadata.put(string(in), string(in));
        }
        List<Extract.Line> lines = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            int page = in.readInt();
            Extract.Kind kind = Extract.Kind.values()[in.readByte()];
            lines.add(new Extract.Line(page, kind, string(in)));
        }
        return new Extract(metadata, lines);
    }

    static void write(DataOutputStream out, String text) throws IOException {
        write(out, text.getBytes(StandardCharsets.UTF_8));
    }

    static String string(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static byte[] bytes(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }
}
