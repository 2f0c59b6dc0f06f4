package org.jaccuse.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jaccuse.model.InputException;
import org.jaccuse.query.View;
import picocli.CommandLine.Option;

/** What narrows a view that is exported. */
final class ExportSelection {
    private static final List<String> POLICIES = List.of("all", "affirmed", "undenied", "certain");
    private static final Map<String, String> OPTIONS =
            Map.of("incident", "--incident", "asof", "--as-of", "minsources", "--min-sources", "policy", "--policy");

    @Option(names = "--incident", paramLabel = "NAME", description = "Only claims about this incident.")
    private Optional<String> incident = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DATE", description = "Only what was said on this day or before.")
    private Optional<String> asOf = Optional.empty();

    @Option(
            names = "--min-sources",
            paramLabel = "N",
            description = "Only propositions that so many independent documents affirm.")
    private Optional<String> minSources = Optional.empty();

    @Option(
            names = "--policy",
            paramLabel = "POLICY",
            description = {
                "all: every claim (default). affirmed: on propositions that somebody affirms. undenied: on those that"
                        + " somebody affirms and nobody denies. certain: claims made without a hedge."
            })
    private Optional<String> policy = Optional.empty();

    /** Values by the names that the queries of views have for them. */
    Map<String, String> given() {
        Map<String, String> given = new TreeMap<>();
        incident.ifPresent(value -> given.put("incident", value));
        asOf.ifPresent(value -> given.put("asof", value));
        minSources.ifPresent(value -> given.put("minsources", counted(value)));
        policy.ifPresent(value -> given.put("policy", checked(value)));
        return given;
    }

    /**
     * What is given for a view.
     *
     * @throws InputException when the view takes no such option or needs one that is missing
     */
    Map<String, String> of(View view) {
        Map<String, String> given = given();
        List<String> taken =
                view.parameters().stream().map(parameter -> parameter.name()).toList();
        given.keySet().stream()
                .filter(name -> !taken.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new InputException(
                            "export " + view.name(),
                            option(name) + " does not narrow this view; it takes "
                                    + taken.stream()
                                            .map(ExportSelection::option)
                                            .collect(Collectors.joining(", ")));
                });
        if (view.parameters().stream().anyMatch(p -> p.name().equals("incident") && p.required())
                && incident.isEmpty()) {
            throw new InputException("export " + view.name(), "which incident? give --incident NAME");
        }
        return given;
    }

    private static String option(String name) {
        return OPTIONS.getOrDefault(name, name);
    }

    private static String counted(String number) {
        if (!number.matches("[1-9][0-9]{0,8}")) {
            throw new InputException("min-sources " + number, "not a number of documents; expected 1, 2, 3 or more");
        }
        return number;
    }

    private static String checked(String policy) {
        if (!POLICIES.contains(policy)) {
            throw new InputException("policy " + policy, "no such policy; there are " + String.join(", ", POLICIES));
        }
        return policy;
    }
}
