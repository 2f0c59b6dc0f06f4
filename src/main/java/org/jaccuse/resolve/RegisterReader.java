package org.jaccuse.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jaccuse.bundle.DataFile;
import org.jaccuse.model.NamedEntity;

/** Turns the nodes of the register's files into entries and word lists. */
final class RegisterReader {
    private static final Set<String> AUXILIARY = Set.of("j:Tenure", "j:CoinedName", "j:Weight");
    private static final String WORD_LIST = "j:WordList";
    private static final Map<String, NamedEntity.Kind> KINDS =
            Stream.of(NamedEntity.Kind.values()).collect(Collectors.toMap(RegisterReader::type, Function.identity()));

    private final Map<String, Described> nodes = new LinkedHashMap<>();

    RegisterReader(List<DataFile> files) {
        for (DataFile file : files) {
            for (Described node : RegisterFile.read(file)) {
                Described earlier = nodes.putIfAbsent(node.id(), node);
                if (earlier != null) {
                    throw node.error(
                            "<" + node.id() + "> stands in " + earlier.file().path() + " too; keep one of them");
                }
            }
        }
        new RegisterCheck(nodes).run();
    }

    /** The entries in order of their identifiers. */
    Map<String, Entry> entries() {
        Map<String, Entry> entries = new TreeMap<>();
        for (Described node : nodes.values()) {
            String type = node.only("a");
            if (!AUXILIARY.contains(type) && !type.equals(WORD_LIST)) {
                entries.put(node.id(), entry(node));
            }
        }
        return entries;
    }

    Weights weights() {
        return Weights.of(nodes);
    }

    WordLists words() {
        Map<String, Set<String>> lists = new TreeMap<>();
        for (Described node : nodes.values()) {
            if (node.all("a").contains(WORD_LIST)) {
                lists.put(node.id(), Set.copyOf(node.all("j:word")));
            }
        }
        return new WordLists(lists);
    }

    /** {@code j:ThreatGroup} to {@code THREAT_GROUP}; empty for what is no kind of entry. */
    static Optional<NamedEntity.Kind> kind(String type) {
        return Optional.ofNullable(KINDS.get(type));
    }

    private static String type(NamedEntity.Kind kind) {
        return Stream.of(kind.name().split("_"))
                .map(part -> part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("", "j:", ""));
    }

    private Entry entry(Described node) {
        String label = node.only("skos:prefLabel");
        Set<String> names = new LinkedHashSet<>(List.of(label));
        names.addAll(node.all("skos:altLabel"));
        names.addAll(node.all("j:metonym"));
        NamedEntity.Kind kind = kind(node.only("a")).orElseThrow();
        NamedEntity entity = new NamedEntity(node.id(), label, kind, new ArrayList<>(names));
        List<Tenure> tenures = node.all("j:holdsOffice").stream()
                // That there is such a node was checked before.
                .map(id -> tenure(Objects.requireNonNull(nodes.get(id))))
                .toList();
        return new Entry(entity, node.values(), tenures);
    }

    private static Tenure tenure(Described node) {
        return new Tenure(
                node.only("skos:prefLabel"),
                node.only("j:servesIn"),
                Days.first(node.only("schema:startDate")),
                node.all("schema:endDate").stream().findFirst().map(Days::last));
    }
}
