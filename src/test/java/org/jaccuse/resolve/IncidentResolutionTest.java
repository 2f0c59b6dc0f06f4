package org.jaccuse.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jaccuse.resolve.Resolving.described;
import static org.jaccuse.resolve.Resolving.object;

import org.jaccuse.model.Relation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncidentResolutionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SolarWinds | 2021-06-29 | incident/solarwinds-2020",
                "hacking SolarWinds | 2021-06-29 | incident/solarwinds-2020",
                "the attacks of SolarWinds | 2021-06-29 | incident/solarwinds-2020",
                "the massive SolarWinds supply chain hack | 2021-06-29 | incident/solarwinds-2020",
                "the Colonial Pipeline | 2021-06-29 | incident/colonial-pipeline-2021",
                "the Colonial Pipeline hack | 2021-06-29 | incident/colonial-pipeline-2021",
                "JBS | 2021-06-02 | incident/jbs-2021",
                "the cyberattack on JBS USA | 2021-06-02 | incident/jbs-2021",
                "the DNC hack | 2017-01-05 | incident/dnc-2016",
                "hacked into the emails of the Democratic National Committee | 2016-12-12 | incident/dnc-2016",
                "the WannaCry ransomware attack | 2017-12-19 | incident/wannacry-2017",
                "Stuxnet | 2013-07-09 | incident/stuxnet-2010",
                "Sony Pictures | 2014-12-19 | incident/sony-pictures-2014",
                "the 2014 hack of Yahoo | 2017-03-15 | incident/yahoo-2014",
                "the hack of Yahoo | 2016-09-23 | incident/yahoo-2014",
                "breach of Equifax | 2018-01-01 | incident/equifax-2017",
                "2007 cyberattacks on Estonia | 2017-04-27 | incident/estonia-2007",
                "attack on the Ukrainian power grid | 2016-01-10 | incident/ukraine-power-grid-2015"
            })
    void anIncidentIsKnownByNicknameOrVictimWhenTheDayFits(String words, String day, String id) {
        assertThat(object("", day, Relation.RESPONSIBLE, described(words)).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a pipeline | 2021-06-29 | incident/pipeline-0123abcd",
                "SolarWinds | 2019-03-01 | incident/solarwinds-0123abcd",
                "JBS | 2026-03-01 | incident/jbs-0123abcd",
                "the hack of Yahoo | 2018-01-15 | incident/yahoo-intrusion-0123abcd",
                "attacks on Estonia | 2022-08-18 | incident/estonia-attack-0123abcd",
                "the 2015 attacks | 2016-01-01 | incident/attacks-0123abcd",
                "the 2015 breach of Acme Bank | 2016-01-01 | incident/acme-bank-intrusion-2015",
                "hackers' March 2015 intrusion into Acme Bank | 2016-01-01 | incident/acme-bank-intrusion-2015-03",
                "the Chinese hack of Acme Bank in 2015 | 2016-01-01 | incident/acme-bank-intrusion-2015",
                "the ransomware attack on Acme Bank | 2016-01-01 | incident/acme-bank-ransomware-0123abcd"
            })
    void anyOtherIncidentIsOfItsDocumentUnlessVictimAndYearAreNamed(String words, String day, String id) {
        assertThat(object("", day, Relation.RESPONSIBLE, described(words)).id()).isEqualTo(id);
    }
}
