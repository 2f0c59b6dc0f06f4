package org.jaccuse.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.ProgramVersion;
import org.jaccuse.link.match.Index;
import org.jaccuse.link.match.Matcher;
import org.jaccuse.link.match.Rates;
import org.jaccuse.link.match.Thing;
import org.jaccuse.model.Correspondence;
import org.jaccuse.model.Correspondence.Justification;
import org.jaccuse.model.Correspondence.Match;
import org.jaccuse.query.Decision;
import org.jaccuse.query.Inquiry;
import org.jaccuse.rdf.MappingGraph;
import org.jaccuse.rdf.Vocabulary;
import org.jaccuse.store.Datasets;
import org.jaccuse.store.Outcome;
import org.jaccuse.store.Sha256;
import org.jaccuse.store.Store;
import org.jspecify.annotations.Nullable;

/** The links between the lists of a store, made anew whenever a list changed. Curators' decisions come before all that is computed. */
public final class Links {
    private final Inquiry inquiry;
    private final Rates rates;
    private final Matcher matcher;
    private final String rules;

    public Links(Inquiry inquiry, Bundle data) {
        this.inquiry = inquiry;
        this.rates = Rates.load(data);
        this.matcher = new Matcher(rates);
        this.rules = ProgramVersion.get() + "\n" + Rates.text(data);
    }

    /** How many links there are, and how many of them are exact. */
    public record Size(int all, int exact) {}

    /**
     * Finds the links of a store and keeps them in the place of those before; a link that stays keeps its day.
     *
     * @param today the day of the new ones
     */
    public Size renew(Store store, LocalDate today) {
        Catalogue catalogue = Catalogue.of(inquiry);
        return renew(store, today, catalogue, state(catalogue));
    }

    /**
     * As {@link #renew}, unless a store has no datasets, or nothing that links rest upon is different from what it was when they were
     * found: names, addresses, decisions and rates.
     */
    public static Outcome renewIfDue(Store store, Bundle data, LocalDate today) {
        if (!Datasets.in(store)) {
            return Outcome.UNCHANGED;
        }
        Links links = new Links(new Inquiry(store.dataset(), data), data);
        Catalogue catalogue = Catalogue.of(links.inquiry);
        String state = links.state(catalogue);
        boolean same = links.inquiry.facts("queries/links/state.rq").stream()
                .anyMatch(row -> row.getOrDefault("state", "").equals(state));
        if (!same) {
            links.renew(store, today, catalogue, state);
        }
        return same ? Outcome.UNCHANGED : Outcome.STORED;
    }

    /** Everything that the links are made of, as one word. */
    private String state(Catalogue catalogue) {
        Stream<String> stated = inquiry.facts("queries/links/stated.rq").stream()
                .map(row -> new TreeMap<>(row).toString())
                .sorted();
        Stream<String> decided =
                inquiry.decisions().stream().map(Decision::toString).sorted();
        MessageDigest sha = Sha256.begun();
        Stream.of(Stream.of(rules), catalogue.lines(), stated, decided)
                .flatMap(lines -> lines)
                .forEachOrdered(line -> sha.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return Sha256.done(sha);
    }

    private Size renew(Store store, LocalDate today, Catalogue catalogue, String state) {
        List<Correspondence> found = found(catalogue);
        new Datasets(store)
                .putAside(
                        Vocabulary.LINKS,
                        MappingGraph.of(
                                found,
                                catalogue.graphs(),
                                same(catalogue),
                                new MappingGraph.Made(ProgramVersion.get(), state),
                                days(found, today)));
        return new Size(
                found.size(), (int) found.stream().filter(Correspondence::exact).count());
    }

    /** All correspondences between lists; those of one dataset with itself are its own business. */
    List<Correspondence> found(Catalogue catalogue) {
        Map<String, Index> sources = new TreeMap<>();
        catalogue.bySource().forEach((source, things) -> sources.put(source, new Index(things, rates)));
        Map<String, Correspondence> all = new TreeMap<>();
        List<String> names = new ArrayList<>(sources.keySet());
        names.forEach(one -> names.stream()
                .filter(other -> comes(one, other))
                .forEach(other -> matcher.match(
                                Objects.requireNonNull(sources.get(one)), Objects.requireNonNull(sources.get(other)))
                        .forEach(link -> all.put(key(link.subject(), link.object()), link))));
        stated(catalogue).forEach(link -> all.put(key(link.subject(), link.object()), link));
        decided(catalogue, all);
        return List.copyOf(all.values());
    }

    /** A dataset is compared with the register, with documents, and with the datasets that come after it by name. */
    private static boolean comes(String one, String other) {
        boolean dataset = !one.equals(Catalogue.REGISTER) && !one.equals(Catalogue.DOCUMENTS);
        boolean own = !other.equals(Catalogue.REGISTER) && !other.equals(Catalogue.DOCUMENTS);
        return dataset && (!own || one.compareTo(other) < 0);
    }

    /** What datasets state, where the addresses are those of entities in the store. */
    private List<Correspondence> stated(Catalogue catalogue) {
        Map<String, Thing> things = catalogue.things();
        Map<String, Thing> byAddress = new TreeMap<>();
        things.values().forEach(thing -> thing.references().forEach(at -> byAddress.putIfAbsent(at, thing)));
        List<Correspondence> stated = new ArrayList<>();
        for (Map<String, String> row : inquiry.facts("queries/links/stated.rq")) {
            String subject = row.getOrDefault("subject", "");
            String object = row.getOrDefault("object", "");
            Optional<Thing> one = Optional.ofNullable(things.getOrDefault(subject, byAddress.get(subject)));
            Optional<Thing> other = Optional.ofNullable(things.getOrDefault(object, byAddress.get(object)));
            if (one.isPresent() && other.isPresent() && !one.get().equals(other.get())) {
                stated.add(new Correspondence(
                        one.get().iri(),
                        one.get().label(),
                        other.get().iri(),
                        other.get().label(),
                        Match.of(row.getOrDefault("predicate", "")).orElse(Match.CLOSE),
                        Double.parseDouble(row.getOrDefault("confidence", "1")),
                        Justification.STATED,
                        row.getOrDefault("title", "") + " states it: " + row.getOrDefault("comment", "")));
            }
        }
        return stated;
    }

    private void decided(Catalogue catalogue, Map<String, Correspondence> all) {
        Map<String, Thing> things = catalogue.things();
        for (Decision decision : inquiry.decisions()) {
            if (!decision.inForce()) {
                continue;
            }
            all.remove(key(decision.one(), decision.other()));
            all.remove(key(decision.other(), decision.one()));
            Thing one = things.get(decision.one());
            Thing other = things.get(decision.other());
            if (decision.same() && one != null && other != null) {
                all.put(
                        key(one.iri(), other.iri()),
                        new Correspondence(
                                one.iri(),
                                one.label(),
                                other.iri(),
                                other.label(),
                                Match.EXACT,
                                1,
                                Justification.MANUAL,
                                decision.by() + " decided: " + decision.because()));
            }
        }
    }

    /** Entities that a curator decided to be one of another catalogue's, with its address there. */
    private Map<String, String> same(Catalogue catalogue) {
        Map<String, String> same = new TreeMap<>();
        Map<String, Thing> things = catalogue.things();
        for (Decision decision : inquiry.decisions()) {
            if (decision.same() && decision.inForce()) {
                address(things.get(decision.other())).ifPresent(at -> same.put(decision.one(), at));
                address(things.get(decision.one())).ifPresent(at -> same.put(decision.other(), at));
            }
        }
        return same;
    }

    private static Optional<String> address(@Nullable Thing thing) {
        return thing == null || thing.references().size() != 1
                ? Optional.empty()
                : thing.references().stream().findFirst().filter(at -> at.startsWith("http"));
    }

    private Map<String, LocalDate> days(List<Correspondence> found, LocalDate today) {
        Map<String, LocalDate> before = new TreeMap<>();
        inquiry.facts("queries/links/mappings.rq")
                .forEach(row -> before.put(
                        key(row.getOrDefault("subject_id", ""), row.getOrDefault("object_id", "")),
                        LocalDate.parse(row.getOrDefault("mapping_date", today.toString()))));
        Map<String, LocalDate> days = new TreeMap<>();
        found.forEach(link -> {
            String key = key(link.subject(), link.object());
            days.put(key, before.getOrDefault(key, today));
        });
        return days;
    }

    private static String key(String subject, String object) {
        return subject + " " + object;
    }
}
