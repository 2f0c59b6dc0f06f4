package org.jaccuse.rdf;

import java.nio.charset.StandardCharsets;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.jaccuse.model.Attribution;
import org.jaccuse.model.NamedEntity;

/**
 * The IRIs of one version of a public dataset and of what it lists.
 *
 * @param id name of the dataset, {@code misp-galaxy}; all its versions share it
 * @param keys name of whose keys it uses, so that two files of one publisher can speak of the same entities
 * @param digest {@code sha256:} and 64 hexadecimal digits of the bytes
 */
public record DatasetName(String id, String keys, String digest) {
    /** Where the graphs of a dataset's versions begin. */
    public static String family(String id) {
        return Vocabulary.BASE + "dataset/" + id + "/";
    }

    /** Where the graphs of all datasets begin. */
    public static String all() {
        return Vocabulary.BASE + "dataset/";
    }

    /** IRI of this version and of its graph. */
    public String graph() {
        return family(id) + digest.substring("sha256:".length()).substring(0, 16);
    }

    /** IRI of an entity that the dataset lists: the same in all versions. */
    public String entity(NamedEntity.Kind kind, String key) {
        return Vocabulary.BASE + folder(kind) + "/" + keys + "~" + escaped(key);
    }

    Resource entity(Attribution.Entity entity) {
        String iri = entity instanceof Attribution.Own own
                ? entity(own.kind(), own.key())
                : Vocabulary.BASE + ((Attribution.Known) entity).id();
        return ResourceFactory.createResource(iri);
    }

    String record(String key) {
        return graph() + "#r-" + Iris.hash(16, key);
    }

    private static String folder(NamedEntity.Kind kind) {
        return switch (kind) {
            case MALWARE -> "malware";
            case PLACE -> "place";
            case INCIDENT -> "incident";
            default -> "actor";
        };
    }

    /** What may stand in a path as it is stays; every other byte becomes its number, so that no key can leave its place. */
    private static String escaped(String key) {
        StringBuilder safe = new StringBuilder();
        for (byte b : key.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.');
            safe.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return safe.toString();
    }
}
