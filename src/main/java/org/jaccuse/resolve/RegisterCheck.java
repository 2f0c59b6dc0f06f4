package org.jaccuse.resolve;

import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Refuses a register whose entries are incomplete, point at nothing, or share a name without saying so. */
final class RegisterCheck {
    private static final Pattern ID =
            Pattern.compile("(actor|incident|malware|place|weights|words)/[a-z0-9]+(-[a-z0-9]+)*(#[a-z0-9-]+)?");
    private static final Set<String> LINKS = Set.of(
            "j:territory",
            "j:belongsTo",
            "j:within",
            "j:holdsOffice",
            "j:servesIn",
            "j:coinedName",
            "j:coinedBy",
            "j:victim");
    private static final Set<String> DATES = Set.of("schema:startDate", "schema:endDate", "j:disclosed");
    private static final Set<String> TEXTS = Set.of(
            "a",
            "skos:prefLabel",
            "skos:altLabel",
            "skos:exactMatch",
            "j:metonym",
            "j:demonym",
            "j:iso3166",
            "j:homonym",
            "j:usualReading",
            "j:cue",
            "j:commonWord",
            "schema:familyName",
            "dcterms:type",
            "j:victimName",
            "j:word",
            "j:value");

    private final Map<String, Described> nodes;

    RegisterCheck(Map<String, Described> nodes) {
        this.nodes = nodes;
    }

    void run() {
        nodes.values().forEach(this::complete);
        Map<String, Set<Described>> holders = new LinkedHashMap<>();
        for (Described node : nodes.values()) {
            if (RegisterReader.kind(node.only("a")).isPresent()) {
                names(node)
                        .forEach(n -> holders.computeIfAbsent(n, k -> new LinkedHashSet<>())
                                .add(node));
            }
        }
        holders.forEach(this::declared);
    }

    private void complete(Described node) {
        if (!ID.matcher(node.id()).matches()) {
            throw node.error("found the address <" + node.id()
                    + ">, expected actor/, incident/ or place/ and lower-case ASCII words joined by hyphens");
        }
        String type = node.only("a");
        boolean entry = RegisterReader.kind(type).isPresent();
        if (!entry
                && !List.of("j:Tenure", "j:CoinedName", "j:WordList", "j:Weight")
                        .contains(type)) {
            throw node.error(
                    "found the kind " + type + ", expected one of the vocabulary's such as j:State or j:Incident");
        }
        if (!type.equals("j:WordList") && node.only("skos:prefLabel").isBlank()) {
            throw node.error("<" + node.id() + "> has an empty skos:prefLabel; give its name");
        }
        node.values().forEach((property, values) -> statement(node, property, values));
    }

    private void statement(Described node, String property, List<String> values) {
        if (LINKS.contains(property)) {
            values.stream()
                    .filter(Predicate.not(nodes::containsKey))
                    .findFirst()
                    .ifPresent(missing -> {
                        throw node.error(property + " points at <" + missing
                                + ">, which no register file describes; add or mend it");
                    });
        } else if (DATES.contains(property)) {
            values.forEach(value -> date(node, property, value));
        } else if (!TEXTS.contains(property)) {
            throw node.error("found the property " + property + " of <" + node.id() + ">, expected one of "
                    + String.join(", ", LINKS.stream().sorted().toList()) + ", "
                    + String.join(", ", TEXTS.stream().sorted().toList()));
        }
    }

    private static void date(Described node, String property, String value) {
        try {
            Days.first(value);
        } catch (DateTimeException e) {
            throw node.error(
                    property + " is \"" + value + "\", expected a year, a month (2021-05) or a day (2021-05-07)");
        }
    }

    private void declared(String name, Set<Described> holders) {
        for (Described one : holders) {
            for (Described other : holders) {
                if (one != other && !related(one, other) && !related(other, one) && !declares(one, name)) {
                    throw one.error("the name \"" + name + "\" of <" + one.id() + "> is a name of <" + other.id()
                            + "> too; declare it with j:homonym in both, or drop it from one");
                }
            }
        }
    }

    /**
     * A state and the places in it share names by nature, as do an incident and its victim, and a piece of malware with the gang that
     * runs it and the incident that it made known: the role in the claim parts them.
     */
    private static boolean related(Described one, Described other) {
        return one.id().startsWith("malware/") != other.id().startsWith("malware/")
                || one.all("j:territory").contains(other.id())
                || one.all("j:victim").contains(other.id())
                || one.all("j:territory").stream().anyMatch(other.all("j:within")::contains);
    }

    private static boolean declares(Described node, String name) {
        return node.all("j:homonym").stream().anyMatch(h -> key(h).equals(name));
    }

    private static Set<String> names(Described node) {
        Set<String> names = new LinkedHashSet<>();
        for (String property : List.of("skos:prefLabel", "skos:altLabel", "j:metonym")) {
            node.all(property).forEach(n -> names.add(key(n)));
        }
        return names;
    }

    private static String key(String name) {
        List<Word> words = Words.of(name);
        if (NameIndex.acronym(name)) {
            return Words.written(words);
        }
        String folded = Words.folded(words);
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }
}
