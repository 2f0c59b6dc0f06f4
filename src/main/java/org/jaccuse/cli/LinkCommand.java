package org.jaccuse.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.link.Download;
import org.jaccuse.link.Imported;
import org.jaccuse.link.Linking;
import org.jaccuse.link.Links;
import org.jaccuse.link.Widening;
import org.jaccuse.model.InputException;
import org.jaccuse.query.Answer;
import org.jaccuse.query.AnswerWriter;
import org.jaccuse.query.Inquiry;
import org.jaccuse.query.Mappings;
import org.jaccuse.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes public datasets in and links them with what is there. */
@Command(
        name = "link",
        header = "Take a public dataset in and link it with what is there.",
        description = {
            "%nMITRE ATT&CK and other STIX bundles (2.0, 2.1), MISP galaxy clusters, EuRepoC tables, SKOS, SSSOM and"
                    + " Wikidata; which of these a file is, its content tells.",
            "A dataset becomes a graph of its own, and a later version takes the place of the earlier one. What it"
                    + " attributes are claims of its publisher and never facts."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  jaccuse link threat-actor.json enterprise-attack.json",
            "  jaccuse link --live wikidata",
            "  jaccuse link --list",
            "  jaccuse link --renew",
            "  jaccuse link --remove misp-galaxy",
            "  jaccuse link --sssom > mappings.sssom.tsv"
        })
final class LinkCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @Parameters(arity = "0..*", paramLabel = "FILE|URL", description = "Files or web addresses of datasets.")
    private List<String> locations = new ArrayList<>();

    @Option(names = "--live", paramLabel = "NAME", description = "Ask the endpoint of this dataset, such as wikidata.")
    private Optional<String> live = Optional.empty();

    @Option(names = "--list", description = "Show the datasets of the store.")
    private boolean list;

    @Option(names = "--known", description = "Show the datasets that can be recognised, and where to get them.")
    private boolean known;

    @Option(names = "--remove", paramLabel = "NAME", description = "Take a dataset out of the store.")
    private Optional<String> remove = Optional.empty();

    @Option(names = "--renew", description = "Find the links anew, as after new documents or a curator's decision.")
    private boolean renew;

    @Option(names = "--sssom", description = "Write the links as SSSOM: tab separated values.")
    private boolean sssom;

    @Option(
            names = "--refusals",
            description = "Name every entry that was not taken, and not the first ten of a file only.")
    private boolean everyRefusal;

    @Option(
            names = "--allow-host",
            paramLabel = "HOST",
            description = "Fetch from this host also when it stands on the own machine or network.")
    private List<String> allowedHosts = new ArrayList<>();

    LinkCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (list || sssom) {
            return StoreReader.ask(common.store(), this::show);
        }
        if (known) {
            Linking.describedSources(Bundle.shipped())
                    .forEach(source -> console.out().print(source.getKey() + ": " + source.getValue() + "\n"));
            return ExitCode.OK;
        }
        if (locations.isEmpty() && live.isEmpty() && remove.isEmpty() && !renew) {
            throw new InputException("jaccuse link", "takes a file, an address or an option; see jaccuse link --help");
        }
        try (Store store = Store.open(common.store())) {
            store.repairs().forEach(console::tell);
            Bundle data = Bundle.shipped();
            Linking linking = new Linking(store, data);
            boolean whole = change(linking);
            Inquiry inquiry = new Inquiry(store.dataset(), data);
            Links.Size size = new Links(inquiry, data).renew(store, LocalDate.now(ZoneOffset.UTC));
            tell(LinkReport.of(Widening.names(inquiry, data)));
            tell(size.all() + " links, " + size.exact() + " of them exact");
            return whole ? ExitCode.OK : ExitCode.REFUSED;
        }
    }

    private int show(Inquiry inquiry) {
        if (sssom) {
            console.out().print(Mappings.tsv(inquiry));
        } else {
            Answer rows = inquiry.answered("queries/links/datasets.rq");
            new AnswerWriter(console.out(), inquiry::names).write(rows, format.format());
        }
        return ExitCode.OK;
    }

    /** @return whether everything was taken */
    private boolean change(Linking linking) {
        remove.ifPresent(name -> {
            linking.remove(name);
            tell(name + ": removed");
        });
        List<String> all = new ArrayList<>(locations);
        live.ifPresent(name -> all.add(linking.live(name)));
        boolean whole = true;
        for (String location : all) {
            whole &= take(linking, location);
        }
        return whole;
    }

    private boolean take(Linking linking, String location) {
        List<Imported> taken = new ArrayList<>();
        try {
            if (Download.isAddress(location)) {
                Download.from(hosts()).take(location, file -> taken.add(linking.take(file, location)));
            } else if (Files.isRegularFile(Path.of(location))) {
                taken.add(linking.take(Path.of(location), location));
            } else {
                throw new InputException(location, "no such file; give a file or a web address");
            }
        } catch (InputException e) {
            // One that cannot be taken does not keep the others out.
            console.tell(String.valueOf(e.getMessage()).replaceAll("\\p{Cntrl}", "?"));
            return false;
        }
        LinkReport.of(taken.get(0), everyRefusal ? Integer.MAX_VALUE : 10).forEach(this::tell);
        return taken.get(0).counts().refused() == 0;
    }

    private Set<String> hosts() {
        return allowedHosts.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT).replaceAll("[\\[\\]]", ""))
                .collect(Collectors.toSet());
    }

    private void tell(String line) {
        if (!common.quiet()) {
            console.tell(line);
        }
    }
}
