package org.jaccuse.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.jaccuse.bundle.Bundle;
import org.junit.jupiter.api.Test;

class ViewsTest {
    private static final Views VIEWS = Views.load(Bundle.shipped());
    private static final Inquiry STORE = SampleStore.inquiry();

    @Test
    void everyShippedViewShowsSomethingAndTheSameTwice() {
        assertThat(VIEWS.all().stream().map(View::name))
                .containsExactly("actors", "claims", "incident", "timeline", "who-accuses-whom");
        for (View view : VIEWS.all()) {
            Map<String, String> given =
                    view.name().equals("incident") ? Map.of("incident", "solarwinds-2020") : Map.of();
            List<Quad> quads = quads(STORE.view(view, given));
            assertThat(quads).as(view.name()).isNotEmpty();
            assertThat(quads(STORE.view(view, given))).isEqualTo(quads);
        }
    }

    @Test
    void allIsWhatTheStoreHolds() {
        var dataset = SampleStore.dataset();
        Set<Quad> held = Txn.calculateRead(
                dataset, () -> dataset.asDatasetGraph().stream().collect(Collectors.toSet()));
        assertThat(quads(STORE.all(true))).hasSameSizeAs(held).allMatch(held::contains);
    }

    @Test
    void supersededVersionsOfADocumentAreLeftOut() {
        assertThat(graphs(quads(STORE.view(VIEWS.named("claims"), Map.of()))))
                .doesNotContain("d6d34ad61742507c")
                .contains("428a46c9b20d0e25");
    }

    @Test
    void anIncidentBringsItsOwnClaimsAlone() {
        List<Quad> quads = quads(STORE.view(VIEWS.named("claims"), Map.of("incident", "solarwinds-2020")));
        assertThat(claims(quads)).isNotEmpty();
        assertThat(objects(quads, "incident")).containsExactly("solarwinds-2020");
        assertThat(quads(STORE.view(VIEWS.named("claims"), Map.of())))
                .hasSizeGreaterThan(quads.size())
                .containsAll(quads);
    }

    @Test
    void whatIsDeniedIsLeftOutOfWhatNobodyDenies() {
        List<Quad> undenied = quads(STORE.view(VIEWS.named("claims"), Map.of("policy", "undenied")));
        assertThat(objects(undenied, "stance")).contains("affirm").doesNotContain("deny");
        List<Quad> certain = quads(STORE.view(VIEWS.named("claims"), Map.of("policy", "certain")));
        assertThat(objects(certain, "certainty")).containsExactly("certain");
    }

    @Test
    void whatWasSaidLaterIsNotThereYet() {
        assertThat(claims(quads(STORE.view(VIEWS.named("claims"), Map.of("asof", "1999-01-01")))))
                .isEmpty();
    }

    @Test
    void manySourcesAreFewerClaims() {
        assertThat(claims(quads(STORE.view(VIEWS.named("claims"), Map.of("minsources", "99")))))
                .isEmpty();
    }

    @Test
    void anUnknownViewIsAnsweredWithTheKnownOnes() {
        assertThatThrownBy(() -> VIEWS.named("claim"))
                .hasMessageContaining("no such view")
                .hasMessageContaining("claims");
    }

    private static List<Quad> quads(Viewing viewing) {
        List<Quad> quads = new ArrayList<>();
        viewing.each(quads::addAll);
        return quads;
    }

    private static Set<String> graphs(List<Quad> quads) {
        return quads.stream()
                .map(q -> q.getGraph().toString().replaceFirst(".*/", ""))
                .collect(Collectors.toSet());
    }

    private static List<Quad> claims(List<Quad> quads) {
        return quads.stream()
                .filter(quad -> quad.getPredicate().getLocalName().equals("proposition"))
                .toList();
    }

    private static Set<String> objects(List<Quad> quads, String property) {
        return quads.stream()
                .filter(quad -> quad.getPredicate().getURI().endsWith("#" + property))
                .map(quad -> quad.getObject().toString().replaceFirst(".*[/#]", ""))
                .collect(Collectors.toSet());
    }
}
