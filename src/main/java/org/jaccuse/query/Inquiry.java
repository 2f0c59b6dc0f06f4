package org.jaccuse.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.Var;
import org.jaccuse.bundle.Bundle;
import org.jspecify.annotations.Nullable;

/** Asks a store: questions, free queries, claims, checks and counts, each in a read transaction of its own. Threads may share one. */
public final class Inquiry {
    private final Dataset dataset;
    private final QueryFiles files;
    private final Curated curated;
    private @Nullable Names names;

    /**
     * @param dataset its default graph is the union of the named ones
     * @param bundle where the shipped queries are
     */
    public Inquiry(Dataset dataset, Bundle bundle) {
        this(dataset, new QueryFiles(bundle), false);
    }

    private Inquiry(Dataset dataset, QueryFiles files, boolean steady) {
        this.dataset = dataset;
        this.files = files;
        this.curated = new Curated(dataset, files, steady);
    }

    /**
     * For questions while the store stays as it is: what curators decided is read for the first of them.
     *
     * @param files the shipped queries, shared with others
     */
    public static Inquiry ofMoment(Dataset dataset, QueryFiles files) {
        return new Inquiry(dataset, files, true);
    }

    /** Runs a query. */
    public Answer answer(SafeQuery query) {
        return Execution.of(dataset, query);
    }

    /**
     * Asks a question, looking through what curators decided.
     *
     * @param given values by parameter name
     * @throws org.jaccuse.model.InputException for a value that is missing, malformed, unknown or ambiguous
     */
    public Answer ask(Question question, Map<String, String> given) {
        return Execution.of(seen(), asked(question, given));
    }

    /** The part of an answer that is on a page; an answer without rows is whole. */
    public Answer ask(Question question, Map<String, String> given, Page page) {
        Answer answer = Execution.of(seen(), page.of(asked(question, given)));
        return answer instanceof Answer.Rows rows ? page.cut(rows.table()) : answer;
    }

    /** The question's SPARQL with its values in place. */
    public String explain(Question question, Map<String, String> given, Page page) {
        return page.of(asked(question, given)).text();
    }

    /**
     * A view with its parameters.
     *
     * @param given values by parameter name; without any, a view by document shows the newest version of every document whole
     * @throws org.jaccuse.model.InputException for a value that is missing, malformed, unknown or ambiguous
     */
    public Viewing view(View view, Map<String, String> given) {
        SafeQuery selection = bound(view.selection(), given);
        if (!view.byDocument()) {
            return Viewing.whole(dataset, selection);
        }
        boolean everything = given.isEmpty();
        return Viewing.byDocument(dataset, view.query(), everything ? file("queries/select/documents.rq") : selection);
    }

    /**
     * Everything that the store holds, a part for each graph.
     *
     * @param runs whether the records of runs are wanted too
     */
    public Viewing all(boolean runs) {
        return Viewing.graphs(dataset, runs ? Optional.empty() : Optional.of(file("queries/select/graphs.rq")));
    }

    /** The claims of the newest version of each document, by document, start and id. */
    public List<ClaimRow> claims() {
        return claims(false);
    }

    /**
     * The versions of a page that the store has, oldest first.
     *
     * @param address path or URL as it was given to the program or as the page states it
     * @return empty when there is none
     */
    public List<Snapshot> snapshots(String address) {
        return Snapshots.of(shipped("queries/claims/snapshots.rq"), address, () -> claims(true));
    }

    private List<ClaimRow> claims(boolean superseded) {
        return ClaimRows.of(
                shipped("queries/claims/claims.rq"),
                shipped("queries/claims/hedges.rq"),
                shipped("queries/claims/relays.rq"),
                names(),
                superseded);
    }

    /**
     * Why the store holds a claim.
     *
     * @param words the claim's IRI or the last part of it
     * @throws org.jaccuse.model.InputException when there is no such claim, or several
     */
    public Explanation explanation(String words) {
        Map<Var, Node> claim = Map.of(Var.alloc("claim"), NodeFactory.createURI(names().claim(words)));
        return explanation(claim, file("queries/explain/others.rq"));
    }

    /** As {@link #explanation(String)}, with those of the other claims on its proposition that are named. */
    public Explanation explanation(String iri, Collection<String> others) {
        return explanation(
                Map.of(Var.alloc("claim"), NodeFactory.createURI(iri)),
                file("queries/explain/others.rq").among(Var.alloc("other"), others));
    }

    private Explanation explanation(Map<Var, Node> claim, SafeQuery others) {
        ClaimRow row = ClaimRows.of(
                        bound("queries/claims/claims.rq", claim),
                        bound("queries/claims/hedges.rq", claim),
                        bound("queries/explain/chain.rq", claim),
                        names(),
                        true)
                .get(0);
        return Explanation.of(
                row,
                bound("queries/explain/mentions.rq", claim),
                bound("queries/explain/details.rq", claim),
                rows(seen(), others.bind(claim)),
                bound("queries/explain/origin.rq", claim),
                names());
    }

    /** What happened and was said about an incident, in order: ?day ?event ?who ?whom ?certainty ?sentence ?document. */
    public Table timeline(String incident) {
        return rows(
                seen(),
                file("queries/timeline/timeline.rq").bind(Map.of(Var.alloc("incident"), curated.shown(incident))));
    }

    /**
     * Accusers against accused.
     *
     * @param incident IRI of the incident that the claims are about; absent for all
     */
    public Matrix matrix(Optional<String> incident) {
        Map<Var, Node> value = incident.map(iri -> Map.of(Var.alloc("incident"), curated.shown(iri)))
                .orElse(Map.of());
        return Matrix.of(rows(seen(), file("queries/timeline/matrix.rq").bind(value)), names());
    }

    /**
     * Rows of a shipped query, looking through what curators decided.
     *
     * @param path of the query file
     * @param values by variable
     */
    public Table rows(String path, Map<String, Node> values) {
        Map<Var, Node> bound = new HashMap<>();
        values.forEach(
                (name, value) -> bound.put(Var.alloc(name), value.isURI() ? curated.shown(value.getURI()) : value));
        return rows(seen(), file(path).bind(bound));
    }

    /**
     * As {@link #rows(String, Map)}, of several things at once.
     *
     * @param variable that each of them is bound to; none of them is looked through, so they are no entities
     * @param iris whose order is not that of the rows
     */
    public Table rowsOfEach(String path, String variable, Collection<String> iris) {
        return rows(seen(), file(path).among(Var.alloc(variable), iris));
    }

    /** What each check found, by name. */
    public List<CheckResult> checks() {
        return Checks.load(files.bundle()).stream()
                .map(check -> new CheckResult(check, rows(seen(), check.query())))
                .toList();
    }

    /** What curators decided about who is who, oldest first, with what was taken back. */
    public List<Decision> decisions() {
        return shipped("queries/curation/decisions.rq").rows().stream()
                .map(Decision::of)
                .toList();
    }

    /** What curators think of sources and claims, oldest first, with what was taken back. */
    public List<Rating> ratings() {
        return shipped("queries/curation/ratings.rq").rows().stream()
                .map(Rating::of)
                .toList();
    }

    /** Decisions and ratings about an entity of which no document and no register tells, by their IRIs, with all that is stated of each. */
    public Map<String, List<Triple>> orphans() {
        if (answer(file("queries/curation/orphans.rq")) instanceof Answer.Triples orphans) {
            return orphans.triples().stream()
                    .collect(Collectors.groupingBy(triple -> triple.getSubject().getURI()));
        }
        throw new IllegalStateException("queries/curation/orphans.rq is no CONSTRUCT");
    }

    /** The stored view: entities by the one that stands for them. */
    public Map<String, String> view() {
        return curated.view();
    }

    /** Whether an entity stands in the register and not only in documents. */
    public boolean registered(String iri) {
        SafeQuery asked =
                file("queries/curation/registered.rq").bind(Map.of(Var.alloc("entity"), NodeFactory.createURI(iri)));
        return answer(asked) instanceof Answer.Truth truth && truth.value();
    }

    /** What the entities are called; read once. */
    public synchronized Names names() {
        Names known = names;
        if (known == null) {
            known = new Naming(dataset, files).names();
            names = known;
        }
        return known;
    }

    private SafeQuery bound(Question question, Map<String, String> given) {
        return question.query().bind(Arguments.terms(question, given, this::names));
    }

    /** With the entities that stand for those asked for. */
    private SafeQuery asked(Question question, Map<String, String> given) {
        Map<Var, Node> terms = Arguments.terms(question, given, this::names);
        terms.replaceAll((parameter, term) -> term.isURI() ? curated.shown(term.getURI()) : term);
        return question.query().bind(terms);
    }

    private Dataset seen() {
        return curated.dataset();
    }

    /** The rows of a shipped query, for other packages: texts by column, IRIs in full. */
    public List<Map<String, String>> facts(String path) {
        return facts(path, Map.of());
    }

    /** As {@link #facts(String)}, with IRIs in the place of variables. */
    public List<Map<String, String>> facts(String path, Map<String, String> iris) {
        Map<Var, Node> values = new HashMap<>();
        iris.forEach((name, iri) -> values.put(Var.alloc(name), NodeFactory.createURI(iri)));
        return bound(path, values).texts();
    }

    /** The answer of a shipped query. */
    public Answer answered(String path) {
        return new Answer.Rows(shipped(path));
    }

    Table shipped(String path) {
        return rows(file(path));
    }

    private Table bound(String path, Map<Var, Node> values) {
        return rows(file(path).bind(values));
    }

    private SafeQuery file(String path) {
        return files.file(path);
    }

    private Table rows(SafeQuery query) {
        return rows(dataset, query);
    }

    private static Table rows(Dataset from, SafeQuery query) {
        return Execution.rows(from, query);
    }
}
