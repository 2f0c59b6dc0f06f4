package org.jaccuse.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jaccuse.model.InputException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One entry of a YAML file that holds a list of mappings, with the line it stands on. */
public final class YamlEntry {
    private final String path;
    private final int line;
    private final Map<String, Node> fields = new TreeMap<>();

    private YamlEntry(String path, MappingNode node) {
        this.path = path;
        this.line = line(node);
        for (NodeTuple field : node.getValue()) {
            fields.put(scalar(field.getKeyNode()), field.getValueNode());
        }
    }

    /**
     * The entries of a file.
     *
     * @throws InputException naming file and line when the file is no YAML or no list of mappings
     */
    public static List<YamlEntry> of(DataFile file) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new java.io.StringReader(file.text()));
            if (root == null) {
                return List.of();
            }
            return items(file.path(), root).stream()
                    .map(item -> new YamlEntry(file.path(), mapping(file.path(), item)))
                    .toList();
        } catch (MarkedYAMLException e) {
            int at = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new InputException(file.path() + ":" + at, "not YAML: " + e.getProblem() + "; correct the file", e);
        }
    }

    /** {@code file:line} of the entry. */
    public String where() {
        return path + ":" + line;
    }

    /** Complains about any field that is not expected, so that a misspelt one is not passed over. */
    public void allow(Set<String> expected) {
        fields.forEach((name, node) -> {
            if (!expected.contains(name)) {
                throw new InputException(
                        path + ":" + line(node), "unknown field '" + name + "'; expected one of " + expected);
            }
        });
    }

    public Optional<String> text(String field) {
        return Optional.ofNullable(fields.get(field)).map(this::scalar);
    }

    /** A field that must be there. */
    public String required(String field) {
        return text(field).orElseThrow(() -> new InputException(where(), "field '" + field + "' is missing; add it"));
    }

    /** The items of a list field, empty when the field is absent. */
    public List<Item> list(String field) {
        Node node = fields.get(field);
        return node == null
                ? List.of()
                : items(path, node).stream()
                        .map(n -> new Item(path + ":" + line(n), scalar(n)))
                        .toList();
    }

    /** The mappings in a list field, empty when the field is absent. */
    public List<YamlEntry> entries(String field) {
        Node node = fields.get(field);
        return node == null
                ? List.of()
                : items(path, node).stream()
                        .map(n -> new YamlEntry(path, mapping(path, n)))
                        .toList();
    }

    /** A field whose value is a mapping of texts, empty when it is absent. */
    public Map<String, String> map(String field) {
        Map<String, String> map = new TreeMap<>();
        Node node = fields.get(field);
        if (node != null) {
            mapping(path, node).getValue().forEach(t -> map.put(scalar(t.getKeyNode()), scalar(t.getValueNode())));
        }
        return map;
    }

    private static List<Node> items(String path, Node node) {
        if (node instanceof SequenceNode list) {
            return new ArrayList<>(list.getValue());
        }
        throw new InputException(path + ":" + line(node), "found no list; expected one, each item starting with '- '");
    }

    private static MappingNode mapping(String path, Node node) {
        if (node instanceof MappingNode map) {
            return map;
        }
        throw new InputException(path + ":" + line(node), "found no fields; expected 'field: value' lines");
    }

    private String scalar(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw new InputException(path + ":" + line(node), "found a list or mapping; expected one value");
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /**
     * An item of a list.
     *
     * @param where {@code file:line}
     * @param text the item
     */
    public record Item(String where, String text) {}
}
