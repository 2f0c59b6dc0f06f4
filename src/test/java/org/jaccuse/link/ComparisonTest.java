package org.jaccuse.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.link.Comparison.Row;
import org.jaccuse.link.Comparison.Verdict;
import org.jaccuse.query.Questions;
import org.jaccuse.rdf.DocumentGraph;
import org.jaccuse.rdf.Sample;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final String BASE = "https://w3id.org/jaccuse/";

    private static Linked linked;

    @BeforeAll
    static void open() {
        linked = Linked.fresh();
        var document = Sample.document();
        linked.store.put(
                DocumentGraph.iri(document),
                DocumentGraph.of(document, Sample.claims(), Sample.VERSION, id -> !id.contains("~")));
        linked.take(Linked.own("eurepoc-incidents.csv"));
        linked.take(Linked.own("eurepoc-attributions.csv"));
        linked.renew();
    }

    @Test
    void whoIsNamedByBothIsAgreedOnWithEvidenceOfBoth() {
        Row row = row("incident/colonial-pipeline-2021", "actor/darkside");
        assertThat(row.verdict()).isEqualTo(Verdict.AGREE);
        assertThat(row.graph()).contains("DarkSide was responsible");
        assertThat(row.graphWhere()).isEqualTo(Sample.LOCATION);
        assertThat(row.dataset()).contains("attributed_initiator: DarkSide", "Federal Bureau of Investigation");
        assertThat(row.datasetWhere()).isEqualTo("1.0");
    }

    @Test
    void whatAStateDeniesContradictsWhoNamesItsGroup() {
        Row row = row("incident/solarwinds-2020", "actor/apt29");
        assertThat(row.verdict()).isEqualTo(Verdict.CONTRADICT);
        assertThat(row.graph()).contains("nothing to do with");
    }

    @Test
    void whoIsNamedByOneAloneIsTold() {
        assertThat(rows())
                .filteredOn(row -> row.incident().equals(BASE + "incident/jbs-2021"))
                .extracting(Row::verdict)
                .containsExactlyInAnyOrder(Verdict.DATASET_ONLY, Verdict.GRAPH_ONLY);
    }

    @Test
    void whatNobodyElseSpeaksOfIsNotCompared() {
        assertThat(rows()).extracting(Row::incident).doesNotContain(BASE + "incident/eurepoc~9004");
    }

    @Test
    void question24LooksThroughTheLinks() {
        var answer = linked.inquiry.ask(Questions.load(Bundle.shipped()).named("24"), Map.of("dataset", "eurepoc"));
        assertThat(answer.toString())
                .contains("incident/solarwinds-2020", "actor/apt29", "only there", "not there")
                .doesNotContain("incident/colonial-pipeline-2021");
    }

    private List<Row> rows() {
        return Comparison.of(linked.inquiry, BASE + "actor/eurepoc");
    }

    private Row row(String incident, String accused) {
        return rows().stream()
                .filter(row ->
                        row.incident().equals(BASE + incident) && row.accused().equals(BASE + accused))
                .findFirst()
                .orElseThrow();
    }
}
