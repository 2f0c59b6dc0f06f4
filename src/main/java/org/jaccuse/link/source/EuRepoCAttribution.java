package org.jaccuse.link.source;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jaccuse.bundle.YamlEntry;
import org.jaccuse.model.Aspect;
import org.jaccuse.model.Attribution;
import org.jaccuse.model.Attribution.Backing;
import org.jaccuse.model.Attribution.Coded;
import org.jaccuse.model.Attribution.Known;
import org.jaccuse.model.Attribution.Own;
import org.jaccuse.model.Entries;
import org.jaccuse.model.Listing;
import org.jaccuse.model.NamedEntity.Kind;
import org.jaccuse.model.Refusal;
import org.jaccuse.model.Relation;

/** One row of EuRepoC's attributions: who attributed an incident to whom, on what basis, and when. */
record EuRepoCAttribution(Source source, String place, Map<String, String> cells, Entries to) {
    /** What stands behind a group, as the tables add it: "APT30 (PLA, Unit 78020)". */
    private static final Pattern BEHIND = Pattern.compile("\\s*\\((?:[^()]|\\([^()]*\\))*\\)");

    void take() {
        String incident = cell("incident_ID");
        if (incident.isEmpty()) {
            to.refused(new Refusal(place, "an attribution without incident_ID; give it"));
            return;
        }
        String category = cell("attributed_initiator_category");
        Optional<YamlEntry> coded = source.about().entries("categories").stream()
                .filter(entry -> entry.required("code").equals(category))
                .findFirst();
        if (coded.isEmpty()) {
            to.refused(new Refusal(place, "the category '" + category + "' is not known; add it to 'categories'"));
            return;
        }
        Optional<String> state = state();
        String role = coded.get().text("state").orElse("");
        Optional<Own> named = actor(coded.get().required("label"), state);
        if (named.isEmpty() && (state.isEmpty() || role.isEmpty())) {
            to.aside("attributed to nobody");
            return;
        }
        attribute(new Own(Kind.INCIDENT, incident), named, state, role);
    }

    private void attribute(Own incident, Optional<Own> named, Optional<String> state, String role) {
        named.ifPresent(actor -> tell("attributed-initiator", Relation.RESPONSIBLE, actor, incident));
        if (state.isEmpty()) {
            return;
        }
        Known country = new Known(state.get());
        switch (role) {
            case "accused" -> tell("attributed-state", Relation.RESPONSIBLE, country, incident);
            case "linked" -> named.ifPresent(actor -> tell("state-affiliation", Relation.LINKED_TO, actor, country));
            default ->
                named.ifPresent(actor -> source.place(cell("attributed_initiator_country"))
                        .ifPresent(at -> tell("initiator-country", Relation.BASED_IN, actor, new Known(at))));
        }
    }

    private void tell(String rule, Relation relation, Attribution.Entity subject, Attribution.Entity object) {
        to.attribution(new Attribution(
                record(),
                rule,
                relation,
                subject,
                object,
                source.about().certainty(Optional.empty()),
                List.of(),
                backing(),
                words()));
    }

    private String record() {
        return cell("attribution_ID").isEmpty() ? "incident " + cell("incident_ID") : cell("attribution_ID");
    }

    private Optional<String> state() {
        String country = cell("attributed_initiator_country");
        if (source.about().nothing(country)) {
            return Optional.empty();
        }
        Optional<String> state = source.state(country);
        if (state.isEmpty()) {
            to.aside("country that is no state: " + country);
        }
        return state;
    }

    /** The named initiator; where there is only a country, an actor described by its category. */
    private Optional<Own> actor(String label, Optional<String> state) {
        String initiator = cell("attributed_initiator");
        if (!source.about().nothing(initiator)) {
            List<String> names = names(initiator);
            list(names.get(0), names.get(0), names);
            return Optional.of(new Own(Kind.THREAT_GROUP, names.get(0)));
        }
        String country = cell("attributed_initiator_country");
        return state.filter(known -> !label.isEmpty()).map(known -> {
            String described = label + " (" + country + ")";
            list(described, described, List.of());
            return new Own(Kind.THREAT_GROUP, described);
        });
    }

    private void list(String key, String label, List<String> names) {
        List<Listing.Name> others = names.stream()
                .filter(name -> !name.equals(label))
                .map(Listing.Name::of)
                .toList();
        to.listing(new Listing(key, Kind.THREAT_GROUP, label, others, codes(names), Listing.Aspects.NONE));
    }

    /** "Fancy Bear/APT28/Group G0007 (GRU)" names one group by several names. */
    private static List<String> names(String initiator) {
        List<String> names = Stream.of(BEHIND.matcher(initiator).replaceAll("").split("[/<]"))
                .map(name -> name.replace('\u00A0', ' ').strip())
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        return names.isEmpty() ? List.of(initiator) : names;
    }

    private List<String> codes(List<String> names) {
        List<String> addresses = new ArrayList<>();
        source.about().map("codes").forEach((pattern, address) -> {
            for (String name : names) {
                Matcher code = Pattern.compile(pattern).matcher(name);
                if (code.find()) {
                    addresses.add(address.replace("$0", code.group()));
                }
            }
        });
        return addresses;
    }

    private Backing backing() {
        Optional<LocalDate> day = day();
        boolean placeholder = day.filter(on -> on.getDayOfYear() == 1).isPresent();
        List<Coded> values = new ArrayList<>();
        coded("basis", "attribution_basis").ifPresent(value -> values.add(new Coded(Aspect.BASIS, value)));
        coded("form", "attribution_type").ifPresent(value -> values.add(new Coded(Aspect.FORM, value)));
        return new Backing(
                Optional.empty(), day, placeholder ? List.of("date") : List.of(), values, attributing(), List.of());
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(cell("attribution_date"))
                    .filter(day -> !day.isEmpty())
                    .map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            to.refused(
                    new Refusal(place, "'" + cell("attribution_date") + "' is no day; the rest of the row is taken"));
            return Optional.empty();
        }
    }

    private Optional<String> coded(String field, String column) {
        return source.about().map(field).entrySet().stream()
                .filter(entry -> cell(column).startsWith(entry.getKey()))
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }

    /** Who attributed: those whom the register knows; the others stand in the words of the record. */
    private List<Attribution.Entity> attributing() {
        return Stream.of(cell("attributing_actor"), cell("attribution_it_company"))
                .filter(name -> !source.about().nothing(name))
                .map(source.actors())
                .flatMap(Optional::stream)
                .distinct()
                .map(id -> (Attribution.Entity) new Known(id))
                .toList();
    }

    private String words() {
        return Stream.of(
                        "attributed_initiator",
                        "attributed_initiator_country",
                        "attributed_initiator_category",
                        "attributing_actor",
                        "attribution_basis")
                .filter(column -> !cell(column).isEmpty())
                .map(column -> column + ": " + cell(column))
                .collect(Collectors.joining("; "));
    }

    private String cell(String column) {
        return cells.getOrDefault(column, "").strip();
    }
}
