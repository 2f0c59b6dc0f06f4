package org.jaccuse.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.model.Claim;
import org.jaccuse.model.Party;
import org.jaccuse.rdf.DocumentGraph;
import org.jaccuse.rdf.Sample;
import org.jaccuse.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredClaimsTest {
    @Test
    void claimsComeBackFromTheStoreAsTheyWentIn(@TempDir Path folder) {
        try (Store store = Store.open(folder)) {
            store.put(
                    DocumentGraph.iri(Sample.document()),
                    DocumentGraph.of(Sample.document(), Sample.claims(), Sample.VERSION));
            Inquiry inquiry = new Inquiry(store.dataset(), Bundle.shipped());
            List<String> wentIn = Sample.claims().stream()
                    .sorted(Comparator.comparing(claim -> claim.evidence().span()))
                    .map(StoredClaimsTest::told)
                    .toList();
            assertThat(inquiry.claims()).extracting(StoredClaimsTest::told).containsExactlyElementsOf(wentIn);
            assertThat(inquiry.checks()).allMatch(CheckResult::passed);
        }
    }

    private static String told(Claim claim) {
        return String.join(
                "|",
                claim.relation().name().toLowerCase(Locale.ROOT),
                claim.stance().name().toLowerCase(Locale.ROOT),
                claim.certainty().map(c -> c.name().toLowerCase(Locale.ROOT)).orElse(""),
                told(claim.subject()),
                told(claim.object()),
                told(claim.holder()),
                claim.via().stream().map(hop -> told(hop.speaker())).toList().toString(),
                claim.hedges().stream().sorted().toList().toString(),
                claim.evidence().quote());
    }

    private static String told(Party party) {
        return party.label() + "/" + party.mention().text();
    }

    private static String told(ClaimRow claim) {
        return String.join(
                "|",
                claim.type(),
                claim.stance(),
                claim.certainty().orElse(""),
                told(claim.subject()),
                told(claim.object()),
                told(claim.source()),
                claim.via().stream().map(StoredClaimsTest::told).toList().toString(),
                claim.hedges().stream().sorted().toList().toString(),
                claim.evidence().quote());
    }

    private static String told(ClaimRow.Role role) {
        return role.label() + "/" + role.mention();
    }
}
