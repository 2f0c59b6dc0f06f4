package org.jaccuse.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jaccuse.model.Finding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@Tag("models")
@ResourceLock(Resources.LOCALE)
@ResourceLock(Resources.TIME_ZONE)
class ExtractionDeterminismTest {
    private static final String TEXT = "Britain said that the GRU was behind the intrusion at the port of Izmir. "
            + "Iranian hackers infiltrated the ministry's mail, officials believe. "
            + "The Kremlin denied any involvement in the attack. "
            + "It is unclear who is behind the second attack.";

    @Test
    void theSameTextGivesTheSameFindingsAgain() {
        assertThat(findings()).hasSizeGreaterThan(2).isEqualTo(findings());
    }

    @Test
    void localeAndTimeZoneChangeNothing() {
        List<Finding> here = findings();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(
                    new Locale.Builder().setLanguage("tr").setRegion("TR").build());
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(findings()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<Finding> findings() {
        return Models.extract(Models.analyse(Models.paragraph(TEXT)));
    }
}
