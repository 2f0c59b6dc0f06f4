package org.jaccuse.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.link.source.CsvFile;
import org.jaccuse.model.Block;
import org.jaccuse.model.Claim;
import org.jaccuse.model.Document;
import org.jaccuse.model.Refusal;
import org.jaccuse.model.Relation;
import org.jaccuse.model.Span;
import org.jaccuse.model.Stance;
import org.jaccuse.pipeline.Pipeline;
import org.jaccuse.pipeline.Profile;
import org.jaccuse.resolve.Countries;
import org.jaccuse.resolve.Register;

/**
 * What is read from EuRepoC's own descriptions of incidents, against what its people coded for them: arguments are its tables of
 * incidents and of attributions. An accused counts as found when state or name is the same; a pair of accuser and accused when
 * both are. Where the attackers spoke for themselves, there is no accuser, and such rows are left out of the pairs.
 */
public final class EuRepoCPairs {
    private static final Set<String> NOBODY = Set.of("", "Not available", "Unknown");

    private final Register register = Register.load(Bundle.shipped());
    private final Countries countries = register.countries();
    private final Map<String, String> descriptions = new TreeMap<>();
    private final Map<String, Set<String>> accused = new HashMap<>();
    private final Map<String, Set<String>> pairs = new HashMap<>();

    public static void main(String[] arguments) throws IOException {
        new EuRepoCPairs().run(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    private void run(Path incidents, Path attributions) throws IOException {
        rows(incidents, row -> descriptions.put(row.getOrDefault("ID", ""), row.getOrDefault("description", "")));
        rows(attributions, this::coded);
        Pipeline pipeline = Pipeline.load(Bundle.shipped(), note -> {}, new Profile());
        Map<String, Set<String>> readAccused = new HashMap<>();
        Map<String, Set<String>> readPairs = new HashMap<>();
        descriptions.forEach((id, text) -> {
            for (Claim claim : pipeline.claims(document(id, text))) {
                if (claim.stance() == Stance.AFFIRM && claim.relation() != Relation.HARBOURS) {
                    String whom = side(
                            claim.relation() == Relation.RESPONSIBLE
                                    ? claim.subject().id()
                                    : claim.object().id());
                    readAccused.computeIfAbsent(id, k -> new HashSet<>()).add(whom);
                    String who = side(claim.holder().id());
                    if (!Set.of("author", "unspecified").contains(who)) {
                        readPairs.computeIfAbsent(id, k -> new HashSet<>()).add(who + " -> " + whom);
                    }
                }
            }
        });
        tell("accused", accused, readAccused);
        tell("accuser and accused", pairs, readPairs);
    }

    private static void tell(String what, Map<String, Set<String>> coded, Map<String, Set<String>> read) {
        int gold = coded.values().stream().mapToInt(Set::size).sum();
        int found = 0;
        int right = 0;
        for (var entry : read.entrySet()) {
            if (coded.containsKey(entry.getKey())) {
                found += entry.getValue().size();
                Set<String> both = new HashSet<>(entry.getValue());
                both.retainAll(coded.get(entry.getKey()));
                right += both.size();
            }
        }
        System.out.print(String.format(
                Locale.ROOT,
                "%s: %d coded in %d incidents, %d read there, %d right: precision %.3f, recall %.3f\n",
                what,
                gold,
                coded.size(),
                found,
                right,
                right / (double) Math.max(1, found),
                right / (double) Math.max(1, gold)));
    }

    private void coded(Map<String, String> row) {
        String id = row.getOrDefault("incident_ID", "");
        Set<String> whom = new HashSet<>();
        state(row.getOrDefault("attributed_initiator_country", "")).ifPresent(whom::add);
        for (String name : row.getOrDefault("attributed_initiator", "")
                .replaceAll("\\(.*", "")
                .split("/")) {
            known(name.strip()).ifPresent(whom::add);
        }
        whom.forEach(one -> accused.computeIfAbsent(id, k -> new HashSet<>()).add(one));
        if (!row.getOrDefault("attribution_type", "").startsWith("Self-attribution")
                && !row.getOrDefault("attribution_basis", "").equals("Attacker confirms")) {
            Set<String> who = new HashSet<>();
            known(row.getOrDefault("attributing_actor", "")).ifPresent(who::add);
            state(row.getOrDefault("attributing_country", "")).ifPresent(who::add);
            who.forEach(one -> whom.forEach(
                    other -> pairs.computeIfAbsent(id, k -> new HashSet<>()).add(one + " -> " + other)));
        }
    }

    private Optional<String> state(String country) {
        return countries.state(country.replaceFirst(" \\(.*", "").replaceFirst(", Islamic Republic of", ""));
    }

    private Optional<String> known(String name) {
        return NOBODY.contains(name)
                ? Optional.empty()
                : register.candidates(name).stream()
                        .filter(candidate -> candidate.score() >= 0.8)
                        .findFirst()
                        .map(candidate -> side(candidate.entity().id()));
    }

    /** A place stands for its state. */
    private static String side(String id) {
        return id.replaceFirst("^place/", "actor/");
    }

    private static Document document(String id, String text) {
        return new Document(
                "eurepoc-" + id,
                "sha256:" + "0".repeat(64),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.empty(),
                text,
                List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()))));
    }

    private static void rows(Path file, Consumer<Map<String, String>> taker) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("no such file: " + file);
        }
        CsvFile.commas(file, file.toString()).read(new CsvFile.Rows() {
            @Override
            public void header(List<String> columns) {
                // The columns are asked for by name.
            }

            @Override
            public void row(long line, Map<String, String> cells) {
                taker.accept(cells);
            }

            @Override
            public void refused(Refusal refusal) {
                System.err.println(refusal);
            }
        });
    }
}
