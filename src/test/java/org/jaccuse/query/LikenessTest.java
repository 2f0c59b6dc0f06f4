package org.jaccuse.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.jaccuse.bundle.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two incidents of two documents may be one: each pair told by kind, date and day of its document. */
class LikenessTest {
    private static final String DOCUMENT = """
            PREFIX : <https://w3id.org/jaccuse/>
            PREFIX j: <https://w3id.org/jaccuse/ns#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX schema: <https://schema.org/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            :NAME { :NAME a j:Document ; dcterms:issued "DAY"^^xsd:date .
              <https://w3id.org/jaccuse/incident/NAME> a j:Incident ; j:victimName "VICTIM" ; dcterms:type "KIND" DATE .
            }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Acme Bank | intrusion | | 2016-01-01 | Acme Bank | intrusion | | 2016-02-20 | true",
                "Acme Bank | intrusion | | 2016-01-01 | Acme Bank | attack | | 2016-01-03 | true",
                "Acme Bank | intrusion | 2015 | 2016-01-01 | Acme Bank | intrusion | 2015-03 | 2019-01-03 | true",
                "Acme Bank | intrusion | 2015 | 2016-01-01 | Acme Bank | intrusion | | 2016-01-03 | true",
                "Acme Bank | intrusion | | 2016-01-01 | Acme Bank | intrusion | | 2016-06-20 | false",
                "Acme Bank | intrusion | | 2016-01-01 | Acme Bank | theft | | 2016-01-03 | false",
                "Acme Bank | intrusion | 2015 | 2016-01-01 | Acme Bank | intrusion | 2014 | 2016-01-03 | false",
                "Acme Bank | intrusion | | 2016-01-01 | Other Bank | intrusion | | 2016-01-03 | false"
            })
    void sameVictimAndNothingThatSpeaksAgainst(
            String victim,
            String kind,
            String date,
            String day,
            String otherVictim,
            String otherKind,
            String otherDate,
            String otherDay,
            boolean alike) {
        Model derived =
                derived(graph("a", victim, kind, date, day) + graph("b", otherVictim, otherKind, otherDate, otherDay));

        assertThat(derived.size()).isEqualTo(alike ? 5 : 0);
    }

    /** Else a hundred reports on one attack would be nearly five thousand pairs to decide on. */
    @Test
    void ofManyToldAlikeTheFirstStandsForAll() {
        StringBuilder reports = new StringBuilder(graph("late", "Acme Bank", "attack", null, "2016-02-03"));
        for (char name = 'a'; name <= 'j'; name++) {
            reports.append(graph(String.valueOf(name), "Acme Bank", "intrusion", null, "2016-01-0" + (1 + name % 9)));
        }
        assertThat(derived(reports.toString())
                        .listStatements()
                        .filterKeep(told -> told.getPredicate().getLocalName().equals("possiblySame"))
                        .mapWith(told -> told.getSubject().getLocalName() + " "
                                + told.getResource().getLocalName())
                        .toList())
                .containsExactlyInAnyOrder("a b", "a c", "a d", "a e", "a f", "a g", "a h", "a i", "a j", "a late");
    }

    private static String graph(String name, String victim, String kind, String date, String day) {
        String told = date == null
                ? ""
                : "; schema:startDate \"" + date + "\"^^xsd:" + (date.length() == 4 ? "gYear" : "gYearMonth");
        return DOCUMENT.replace("NAME", name)
                .replace("DAY", day)
                .replace("VICTIM", victim)
                .replace("KIND", kind)
                .replace("DATE", told);
    }

    private static Model derived(String trig) {
        Dataset dataset = DatasetFactory.createTxnMem();
        RDFParser.fromString(trig, Lang.TRIG).parse(dataset);
        return Derivations.load(Bundle.shipped()).stream()
                .filter(rule -> rule.name().equals("possibly-same-incidents"))
                .findFirst()
                .orElseThrow()
                .apply(dataset);
    }
}
