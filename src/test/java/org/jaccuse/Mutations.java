package org.jaccuse;

import java.util.Arrays;
import java.util.Random;

/** Damages bytes as transport, crashes and malice do; the same seed does the same damage. */
public final class Mutations {
    private static final String TELLING = "<>/\"'&={}[]:;,%\0\n\u007f\u00ff";

    private final Random draw;

    public Mutations(long seed) {
        draw = new Random(seed);
    }

    /** A damaged copy: cut, with bytes changed, with a part left out, twice or in another place. */
    public byte[] of(byte[] whole) {
        byte[] bytes = whole.clone();
        for (int i = draw.nextInt(4); i >= 0 && bytes.length > 0; i--) {
            bytes = switch (draw.nextInt(4)) {
                case 0 -> Arrays.copyOf(bytes, draw.nextInt(bytes.length + 1));
                case 1 -> spliced(bytes);
                default -> changed(bytes);
            };
        }
        return bytes;
    }

    private byte[] changed(byte[] bytes) {
        for (int i = draw.nextInt(12); i >= 0; i--) {
            int what = draw.nextInt(3);
            bytes[draw.nextInt(bytes.length)] = what == 0
                    ? (byte) draw.nextInt()
                    : what == 1
                            ? (byte) TELLING.charAt(draw.nextInt(TELLING.length()))
                            : (byte) (draw.nextInt(10) + '0');
        }
        return bytes;
    }

    private byte[] spliced(byte[] bytes) {
        int from = draw.nextInt(bytes.length);
        int length = draw.nextInt(Math.min(200, bytes.length - from) + 1);
        int to = draw.nextInt(bytes.length);
        byte[] all = new byte[bytes.length + length];
        System.arraycopy(bytes, 0, all, 0, to);
        System.arraycopy(bytes, from, all, to, length);
        System.arraycopy(bytes, to, all, to + length, bytes.length - to);
        return all;
    }
}
