package org.jaccuse.serve.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import org.jaccuse.model.InputException;

/** The word that whoever writes must know. It is compared in the same time whatever is given, and never written to a log. */
public final class Token {
    private static final int BYTES = 32;
    private static final int SHORTEST = 20;
    private static final String SCHEME = "Bearer ";

    private final byte[] word;

    private Token(String word) {
        this.word = word.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The token in a file, which is made, for its owner's eyes alone, when there is none.
     *
     * @throws InputException when the file cannot be used: others may read it, or what it holds can be guessed
     */
    public static Token in(Path file) {
        try {
            return Files.exists(file) ? read(file) : make(file);
        } catch (IOException e) {
            throw new InputException(file.toString(), "cannot be used as token file (" + e + "); give another", e);
        }
    }

    private static Token read(Path file) throws IOException {
        if (!onlyOwners(file)) {
            throw new InputException(file.toString(), "others may read this token; run: chmod 600 " + file);
        }
        String word = Files.readString(file).strip();
        if (word.length() < SHORTEST || !word.matches("[!-~]+")) {
            throw new InputException(
                    file.toString(),
                    "is no token; expected at least " + SHORTEST
                            + " characters of ASCII without spaces; remove the file to have a new one made");
        }
        return new Token(word);
    }

    private static boolean onlyOwners(Path file) throws IOException {
        if (!Files.getFileStore(file).supportsFileAttributeView("posix")) {
            return true;
        }
        Set<PosixFilePermission> owners = EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        return owners.containsAll(Files.getPosixFilePermissions(file));
    }

    private static Token make(Path file) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String word = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
        Files.writeString(file, word + "\n");
        return new Token(word);
    }

    /** Whether a request brings the token in its header {@code Authorization: Bearer …}. */
    public boolean isIn(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null && header.startsWith(SCHEME) && matches(header.substring(SCHEME.length()));
    }

    /** Whether a word is the token. */
    public boolean matches(String given) {
        return MessageDigest.isEqual(word, given.strip().getBytes(StandardCharsets.UTF_8));
    }
}
