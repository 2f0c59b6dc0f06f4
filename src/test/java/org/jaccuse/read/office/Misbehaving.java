package org.jaccuse.read.office;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A child process that does what the document tells it to. */
final class Misbehaving {
    private Misbehaving() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        DataInputStream in = new DataInputStream(System.in);
        DataOutputStream out = new DataOutputStream(System.out);
        Wire.string(in);
        switch (new String(Wire.bytes(in), StandardCharsets.US_ASCII)) {
            case "hang" -> Thread.sleep(60_000);
            case "die" -> throw new IllegalStateException("dead");
            case "fill" -> fill();
            default -> {
                out.writeInt(Wire.REFUSED);
                Wire.write(out, "fine");
            }
        }
        out.flush();
    }

    private static void fill() {
        List<byte[]> all = new ArrayList<>();
        while (all.size() < 10_000) {
            all.add(new byte[1_000_000]);
        }
    }
}
