package org.jaccuse.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.jaccuse.bundle.DataFile;
import org.jaccuse.model.InputException;

/** The files of the register as triples. */
final class RegisterFiles {
    private RegisterFiles() {}

    /**
     * All triples of the files, and the mark of just these files.
     *
     * @throws InputException with file and line where a file is not Turtle or has a blank node
     */
    static Set<Triple> read(List<DataFile> files, Names names) {
        Set<Triple> register = new HashSet<>(Set.of(mark(files, names)));
        for (DataFile file : files) {
            Graph graph = TurtleFile.parse(file);
            graph.stream().flatMap(ShapeGate::blankNodes).findFirst().ifPresent(breach -> {
                throw new InputException(file.path(), breach.toString());
            });
            graph.stream().forEach(register::add);
        }
        return register;
    }

    /** Tells by their digest whether a store has these files. */
    static Triple mark(List<DataFile> files, Names names) {
        return Triple.create(names.register(), names.digest(), NodeFactory.createLiteralString(digest(files)));
    }

    private static String digest(List<DataFile> files) {
        MessageDigest sha = Sha256.begun();
        for (DataFile file : files) {
            sha.update((file.path() + "\n" + file.text() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return Sha256.done(sha);
    }
}
