package org.jaccuse.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.model.Content;
import org.jaccuse.model.InputException;
import org.jaccuse.query.Answer;
import org.jaccuse.query.Inquiry;
import org.jaccuse.query.Page;
import org.jaccuse.query.Questions;
import org.jaccuse.query.Rating;
import org.jaccuse.query.Rating.Scale;
import org.jaccuse.rdf.DocumentGraph;
import org.jaccuse.rdf.Sample;
import org.jaccuse.store.Outcome;
import org.jaccuse.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RaterTest {
    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("store"));
        store.putRegister(List.of(
                Bundle.shipped().file("data/register/agencies.ttl"),
                Bundle.shipped().file("ontology/schemes.ttl")));
        Content content =
                new Content(Sample.claims(), Map.of(), List.of(), Optional.empty(), Optional.empty(), List.of());
        store.put(
                DocumentGraph.iri(Sample.document()),
                DocumentGraph.of(Sample.document(), content, Sample.VERSION, id -> false));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aRatingIsKeptWithAuthorTimeAndReason() {
        assertThat(ana().rate("fbi", Scale.RELIABILITY, "b", "right mostly")).isEqualTo(Outcome.STORED);

        assertThat(ratings()).singleElement().satisfies(rating -> {
            assertThat(rating.rated()).endsWith("/actor/fbi");
            assertThat(rating.scale()).isEqualTo(Scale.RELIABILITY);
            assertThat(rating.grade()).isEqualTo("B");
            assertThat(rating.by()).isEqualTo("Ana");
            assertThat(rating.because()).isEqualTo("right mostly");
            assertThat(rating.on()).isEqualTo("2021-07-02T08:30:00Z");
        });
        assertThat(inquiry().answered("queries/curation/ratings.rq")).isInstanceOf(Answer.Rows.class);
    }

    @Test
    void claimsAndDocumentsAreRatedOnTheirOwnScales() {
        String claim = claim();

        ana().rate(claim, Scale.CREDIBILITY, "2", "fits");
        ana().rate(Sample.LOCATION, Scale.RELIABILITY, "C", "no sources");

        assertThat(ratings())
                .extracting(Rating::rated)
                .containsExactlyInAnyOrder(claim, DocumentGraph.iri(Sample.document()));
        assertThatThrownBy(() -> ana().rate("fbi", Scale.CREDIBILITY, "2", "fits"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("no such claim");
    }

    @Test
    void anotherGradeByTheSameAuthorIsRefusedWithTheEarlierOneAndByAnotherIsNot() {
        ana().rate("fbi", Scale.RELIABILITY, "B", "right mostly");

        assertThat(ana().rate("fbi", Scale.RELIABILITY, "B", "as before")).isEqualTo(Outcome.UNCHANGED);
        assertThatThrownBy(() -> ana().rate("fbi", Scale.RELIABILITY, "D", "wrong today"))
                .hasMessageContaining("reliability B (Ana, 2021-07-02: “right mostly”)")
                .hasMessageContaining("jaccuse rate --undo --reliability B");
        assertThat(rater("Ben").rate("fbi", Scale.RELIABILITY, "D", "wrong today"))
                .isEqualTo(Outcome.STORED);
    }

    @Test
    void undoingLeavesTheRecordAndIsForTheAuthor() {
        ana().rate("fbi", Scale.RELIABILITY, "B", "right mostly");

        assertThatThrownBy(() -> rater("Ben").undo("fbi", Scale.RELIABILITY)).hasMessageContaining("Ana");
        ana().undo("fbi", Scale.RELIABILITY);

        assertThat(ratings()).singleElement().matches(rating -> !rating.inForce());
        assertThat(ana().rate("fbi", Scale.RELIABILITY, "D", "wrong today")).isEqualTo(Outcome.STORED);
    }

    @Test
    void aGradeOfNoScaleAndAMissingReasonAreRefused() {
        assertThatThrownBy(() -> ana().rate("fbi", Scale.RELIABILITY, "2", "why"))
                .hasMessageContaining("expected one of A, B, C, D, E, F");
        assertThatThrownBy(() -> ana().rate("fbi", Scale.RELIABILITY, "A", " ")).hasMessageContaining("--because");
        assertThatThrownBy(() -> rater(" ")).hasMessageContaining("--by");
        assertThatThrownBy(() -> ana().rate("fib", Scale.RELIABILITY, "A", "why"))
                .hasMessageContaining("fbi");
    }

    @Test
    void aPolicyCountsOnlyHoldersRatedWellEnough() {
        Map<String, String> policy = Map.of("sources", "1", "denials", "allowed", "reliability", "B");
        assertThat(established(policy)).isZero();

        ana().rate("fbi", Scale.RELIABILITY, "B", "right mostly");
        assertThat(established(policy)).isPositive();

        rater("Ben").rate("fbi", Scale.RELIABILITY, "D", "wrong today");
        assertThat(established(policy)).isZero();
    }

    private int established(Map<String, String> policy) {
        Answer answer = inquiry().ask(Questions.load(Bundle.shipped()).named("22"), policy, Page.ALL);
        return ((Answer.Rows) answer).table().rows().size();
    }

    private String claim() {
        return inquiry().claims().get(0).id();
    }

    private List<Rating> ratings() {
        return inquiry().ratings();
    }

    private Rater ana() {
        return rater("Ana");
    }

    private Rater rater(String name) {
        return new Rater(store, inquiry(), name, InstantSource.fixed(Instant.parse("2021-07-02T08:30:00Z")));
    }

    private Inquiry inquiry() {
        return new Inquiry(store.dataset(), Bundle.shipped());
    }
}
