import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/** Reads binary RDF by the one library that does, RDF4J, and writes it as N-Quads: java -cp LIBRARIES Binary.java FILE. */
public final class Binary {
    private Binary() {}

    public static void main(String[] args) throws Exception {
        try (InputStream in = Files.newInputStream(Path.of(args[0]))) {
            Rio.write(Rio.parse(in, RDFFormat.BINARY), System.out, RDFFormat.NQUADS);
        }
    }
}
