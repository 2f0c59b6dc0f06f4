package org.jaccuse.export;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The names that {@code namespaces.properties} and {@code vocabularies.properties} beside this class list. */
final class Namespaces {
    private static final SortedMap<String, String> PREFIXES = read("namespaces.properties");
    private static final SortedMap<String, String> VOCABULARIES = read("vocabularies.properties");

    private Namespaces() {}

    /** Prefixes of RDF terms, by prefix. */
    static Map<String, String> prefixes() {
        return PREFIXES;
    }

    /** The namespace that a prefix stands for. */
    static String prefix(String prefix) {
        return named(PREFIXES, prefix);
    }

    /** The term of a name such as {@code j:holder}. */
    static Node term(String name) {
        int colon = name.indexOf(':');
        return NodeFactory.createURI(prefix(name.substring(0, colon)) + name.substring(colon + 1));
    }

    /** The name of an XML or JSON vocabulary. */
    static String vocabulary(String key) {
        return named(VOCABULARIES, key);
    }

    private static String named(Map<String, String> names, String key) {
        return Objects.requireNonNull(names.get(key), key);
    }

    private static SortedMap<String, String> read(String file) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Namespaces.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SortedMap<String, String> names = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> names.put(key, properties.getProperty(key)));
        return Collections.unmodifiableSortedMap(names);
    }
}
