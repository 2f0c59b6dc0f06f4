package org.jaccuse.serve.page;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.apache.jena.query.Dataset;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.model.InputException;
import org.jaccuse.query.ClaimRow;
import org.jaccuse.query.Format;
import org.jaccuse.query.Inquiry;
import org.jaccuse.query.QueryFiles;
import org.jaccuse.serve.guard.Gate;
import org.jaccuse.serve.guard.Turnstile;

/** Which page is at which path. */
public final class Router {
    private final Engine engine = new Engine();
    private final Dataset dataset;
    private final Dataset timed;
    private final Kept kept;
    private final QueryFiles files = new QueryFiles(Bundle.shipped());
    private final Outlines outlines;
    private final EntityPages entities;
    private final QuestionPages questions = new QuestionPages(engine);
    private final Downloads downloads = new Downloads();
    private final Assets assets = new Assets();
    private final ClaimPage claims;
    private final StartPages starts;
    private final IngestPages ingest;
    private final Map<String, Function<Asked, Page>> fixed = new HashMap<>();

    /**
     * @param context the paragraph of a claim's sentence, where its document can still be read
     * @param searchable whether all words can be found
     * @param intake absent when nothing may be written
     * @param kept what is made for one reader and shown to others
     * @param longest time that the answer to a question may take
     */
    public Router(
            Dataset dataset,
            Function<ClaimRow, Optional<String>> context,
            BooleanSupplier searchable,
            Optional<Intake> intake,
            Gate gate,
            Kept kept,
            Duration longest) {
        this.dataset = dataset;
        this.timed = TimedQuads.of(dataset, longest);
        this.kept = kept;
        this.outlines = new Outlines(kept);
        this.entities = new EntityPages(engine, outlines);
        this.claims = new ClaimPage(engine, outlines, context);
        this.starts = new StartPages(engine, searchable, kept);
        this.ingest = new IngestPages(engine, intake, gate);
        fixed.put("/", starts::home);
        fixed.put("/search", starts::search);
        fixed.put("/questions", questions::list);
        fixed.put("/query", asked -> engine.page("query", Map.of("path", "/query")));
        fixed.put("/ingest", ingest::form);
        fixed.put(
                "/about",
                asked -> engine.page(
                        "about",
                        Map.of("path", "/about", "formats", downloads.formats().all())));
        fixed.put("/openapi.json", asked -> assets.of("openapi.json"));
        fixed.put("/robots.txt", asked -> assets.of("robots.txt"));
        fixed.put("/favicon.ico", asked -> assets.of("icon.svg"));
        fixed.put("/api/search", Api::search);
        fixed.put(
                "/api/incidents",
                asked -> Api.incidents(starts.overview(asked.asking()).incidents()));
        fixed.put("/api/terms", Api::terms);
    }

    /** The servlet of these pages, which are made when it is their turn. */
    public PageServlet servlet(Turnstile turnstile) {
        return new PageServlet(this, kept, turnstile);
    }

    /** Makes what takes long before anybody asks for it. */
    public void prepare() {
        Asked nobody = new Asked("/", Map.of(), "", this::inquiry);
        kept.later(() -> outlines.prepare(
                nobody,
                starts.overview(this::inquiry).incidents().stream()
                        .map(incident -> incident.name().iri())
                        .toList(),
                kept::later));
    }

    /** For the questions of one request. What it has learnt goes for others until the store changes. */
    Inquiry inquiry() {
        return kept.inquiries().get("", () -> Inquiry.ofMoment(dataset, files), old -> false);
    }

    /** As it was asked, of one who does not wait long: what readers choose may be too much. */
    private Asked timed(Asked asked) {
        return new Asked(
                asked.path(),
                asked.values(),
                asked.accept(),
                () -> kept.inquiries().get("timed", () -> Inquiry.ofMoment(timed, files), old -> false));
    }

    /** Whether what is at a path changes without the store. */
    boolean live(String path) {
        return path.startsWith("/ingest") || path.startsWith("/api/jobs") || path.contains("search");
    }

    IngestPages ingest() {
        return ingest;
    }

    Page problem(int status, String text) {
        return engine.page(status, "message", Map.of("title", "That did not work", "text", text, "path", ""));
    }

    Page answer(Asked asked) {
        Function<Asked, Page> page = fixed.get(asked.path());
        if (page != null) {
            return page.apply(asked);
        }
        List<String> parts = asked.parts();
        return switch (parts.get(0)) {
            case "assets" -> assets.of(parts.get(parts.size() - 1));
            case "incident" -> incident(asked);
            case "actor" -> thing(asked, entities::actor);
            case "document" -> thing(asked, entities::document);
            case "claim" -> thing(asked, claims::of);
            case "questions" -> questions.one(timed(asked));
            case "ingest" -> ingest.progress(asked);
            case "api" -> api(asked, parts);
            default -> problem(404, "There is no page at this address.");
        };
    }

    private Page thing(Asked asked, Function<Asked, Page> page) {
        return Downloads.type(asked)
                .map(type -> Downloads.readable(type)
                        ? page.apply(asked)
                        : downloads.rdf(asked, dataset.asDatasetGraph(), type))
                .orElseGet(Downloads::refused);
    }

    private Page incident(Asked asked) {
        int slash = asked.path().lastIndexOf('/');
        String last = asked.path().substring(slash + 1);
        String iri = asked.links().iri(asked.path().substring(0, Math.max(slash, 1)));
        if (asked.parts().size() == 3 && last.equals("graph")) {
            return downloads.graph(timed(asked), iri);
        }
        if (asked.parts().size() == 3 && last.equals("export")) {
            return downloads.export(timed(asked), iri, asked.value("format").orElse(""));
        }
        return thing(asked, entities::incident);
    }

    private Page api(Asked asked, List<String> parts) {
        if (parts.size() == 3 && parts.get(1).equals("questions")) {
            boolean csv = asked.value("format").filter("csv"::equals).isPresent();
            return questions.data(timed(asked), parts.get(2), csv ? Format.CSV : Format.JSON);
        }
        if (parts.size() == 4 && parts.get(1).equals("claim")) {
            return Api.claim(new Asked(asked.path().substring("/api".length()), asked.values(), "", asked.asking()));
        }
        if (parts.size() == 3 && parts.get(1).equals("jobs")) {
            return ingest.job(parts.get(2))
                    .map(Api::job)
                    .orElseThrow(() -> new InputException(parts.get(2), "there is no such run"));
        }
        return problem(404, "There is nothing at this address; /openapi.json tells what there is.");
    }
}
