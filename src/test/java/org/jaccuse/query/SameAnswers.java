package org.jaccuse.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.Quad;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.model.InputException;

/** Asks a store here and an endpoint that holds the same quads, and compares what they answer. */
record SameAnswers(Dataset store, String endpoint) {
    private static final Bundle BUNDLE = Bundle.shipped();

    /** Queries of every form, with what endpoints tend to differ in: order, dates, language tags, numbers, paths. */
    private static final List<String> OWN = List.of(
            "SELECT (COUNT(*) AS ?quads) { GRAPH ?g { ?s ?p ?o } }",
            "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g",
            "SELECT DISTINCT ?o { ?s ?p ?o FILTER(isLiteral(?o)) }",
            "SELECT ?p (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o } GROUP BY ?p HAVING (COUNT(DISTINCT ?s) > 1) ORDER BY ?p",
            "ASK { ?s a <https://w3id.org/jaccuse/ns#Document> }",
            "ASK { ?s a <https://w3id.org/jaccuse/ns#Nothing> }",
            "CONSTRUCT { ?s ?p ?o } WHERE { ?s a <https://w3id.org/jaccuse/ns#Document> ; ?p ?o }");

    /** @param others questions that are answered otherwise there */
    void toEveryQuestion(String... others) {
        Map<String, String> different = new TreeMap<>();
        int answered = 0;
        for (Question question : Questions.load(BUNDLE).all()) {
            String here = asked(new Inquiry(store, BUNDLE), question);
            answered += here.lines().count() > 2 ? 1 : 0;
            try {
                String there = Endpoint.ask(endpoint, BUNDLE, inquiry -> asked(inquiry, question));
                if (!there.equals(here)) {
                    different.put(question.name(), there + "\nin the place of\n" + here);
                }
            } catch (InputException e) {
                different.put(question.name(), String.valueOf(e.getMessage()));
            }
        }
        assertThat(answered).as("questions with an answer").isGreaterThan(5);
        assertThat(different.keySet()).as("%s", different).containsExactlyInAnyOrder(others);
    }

    void toQueriesOfOnesOwn() {
        for (String text : OWN) {
            Function<Inquiry, String> asking =
                    inquiry -> written(inquiry, inquiry.answer(SafeQuery.parse("own", text)), Optional.empty());
            assertThat(Endpoint.ask(endpoint, BUNDLE, asking))
                    .as(text)
                    .isEqualTo(asking.apply(new Inquiry(store, BUNDLE)));
        }
    }

    void inEveryView() {
        Map<String, List<Quad>> here = viewed(new Inquiry(store, BUNDLE));
        Map<String, List<Quad>> there = Endpoint.ask(endpoint, BUNDLE, SameAnswers::viewed);
        assertThat(here)
                .hasSizeGreaterThan(5)
                .allSatisfy((name, quads) -> assertThat(quads).isNotEmpty());
        here.forEach((name, quads) -> assertThat(there.get(name)).as(name).containsExactlyInAnyOrderElementsOf(quads));
    }

    private static String asked(Inquiry inquiry, Question question) {
        return written(inquiry, inquiry.ask(question, given(inquiry, question)), Optional.of(Format.JSON));
    }

    private static Map<String, String> given(Inquiry inquiry, Question question) {
        Map<String, String> given = new TreeMap<>();
        for (Parameter parameter : question.parameters()) {
            if (parameter.required()) {
                given.put(
                        parameter.name(),
                        switch (parameter.kind()) {
                            case ACTOR -> "russia";
                            case INCIDENT -> "solarwinds-2020";
                            case CLAIM -> inquiry.claims().get(0).id();
                            case CHOICE -> parameter.choices().get(0);
                            case TEXT, DATE, NUMBER ->
                                throw new IllegalStateException(question.name() + " needs " + parameter.name());
                        });
            }
        }
        return given;
    }

    private static Map<String, List<Quad>> viewed(Inquiry inquiry) {
        Map<String, List<Quad>> shown = new LinkedHashMap<>();
        for (View view : Views.load(BUNDLE).all()) {
            Map<String, String> given =
                    view.name().equals("incident") ? Map.of("incident", "solarwinds-2020") : Map.of();
            shown.put(view.name(), quads(inquiry.view(view, given)));
        }
        shown.put("all", quads(inquiry.all(false)));
        return shown;
    }

    private static List<Quad> quads(Viewing viewing) {
        List<Quad> quads = new ArrayList<>();
        viewing.each(quads::addAll);
        return quads;
    }

    private static String written(Inquiry inquiry, Answer answer, Optional<Format> format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new AnswerWriter(bytes, inquiry::names).write(answer, format);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
