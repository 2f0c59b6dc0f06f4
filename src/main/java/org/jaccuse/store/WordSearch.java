package org.jaccuse.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds many words in files at once: in one pass, by their last eight bytes. Words of fewer bytes are not searched for, they
 * stand everywhere by chance.
 */
final class WordSearch {
    private static final int WINDOW = Long.BYTES;
    private static final int PIECE = 1 << 20;

    private final Map<Long, List<byte[]>> byEnd = new HashMap<>();
    private int longest = WINDOW;

    WordSearch(Set<String> words) {
        for (String word : words) {
            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
            if (bytes.length >= WINDOW) {
                long end = ByteBuffer.wrap(bytes).getLong(bytes.length - WINDOW);
                byEnd.computeIfAbsent(end, none -> new ArrayList<>()).add(bytes);
                longest = Math.max(longest, bytes.length);
            }
        }
    }

    /** The words that stand in some file of a folder or below it. */
    Set<String> in(Path folder) {
        Set<String> found = new HashSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                search(file, found);
            }
            return found;
        } catch (IOException e) {
            throw StoreFailure.unwritable(folder, e);
        }
    }

    /** The words that stand in a text. */
    Set<String> in(String text) {
        Set<String> found = new HashSet<>();
        search(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), found);
        return found;
    }

    private void search(Path file, Set<String> found) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            // Not mapped: a disk in memory would make room for the holes of sparse files.
            ByteBuffer bytes = ByteBuffer.allocate(PIECE + longest);
            while (channel.read(bytes) >= 0) {
                if (!bytes.hasRemaining()) {
                    search(bytes.flip(), found);
                    // Pieces overlap, so that a word across their border is seen.
                    bytes.position(PIECE).compact();
                }
            }
            search(bytes.flip(), found);
        }
    }

    private void search(ByteBuffer bytes, Set<String> found) {
        long window = 0;
        int end = bytes.limit();
        for (int at = 0; at < end; at++) {
            window = window << 8 | bytes.get(at) & 0xff;
            // Most of a sparse file is nothing.
            List<byte[]> words = window == 0 ? null : byEnd.get(window);
            if (words != null) {
                int last = at;
                words.stream()
                        .filter(word -> endsAt(bytes, last, word))
                        .forEach(word -> found.add(new String(word, StandardCharsets.UTF_8)));
            }
        }
    }

    private static boolean endsAt(ByteBuffer bytes, int last, byte[] word) {
        int from = last - word.length + 1;
        return from >= 0 && bytes.slice(from, word.length).equals(ByteBuffer.wrap(word));
    }
}
