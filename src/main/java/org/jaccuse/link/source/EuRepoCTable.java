package org.jaccuse.link.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jaccuse.model.Entries;
import org.jaccuse.model.InputException;
import org.jaccuse.model.Listing;
import org.jaccuse.model.NamedEntity.Kind;
import org.jaccuse.model.Refusal;

/** The tables of the European Repository of Cyber Incidents: one of incidents, one of attributions. */
final class EuRepoCTable implements Format {
    /** The words inside a list as the tables write it: {@code [['A', "B's"]]}. */
    private static final Pattern WORD = Pattern.compile("'((?:[^'\\\\]|\\\\.)*)'|\"((?:[^\"\\\\]|\\\\.)*)\"");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Override
    public void read(Source source, Entries to) throws IOException {
        CsvFile.commas(source.file(), source.location()).read(new CsvFile.Rows() {
            private boolean incidents;

            @Override
            public void header(List<String> columns) {
                incidents = columns.contains("ID") && columns.contains("name");
                if (!incidents && !columns.containsAll(List.of("incident_ID", "attribution_ID"))) {
                    throw new InputException(
                            source.location() + ":1",
                            "has neither ID and name nor incident_ID and attribution_ID; expected a table of EuRepoC");
                }
            }

            @Override
            public void row(long line, Map<String, String> cells) {
                String place = source.location() + ":" + line;
                if (incidents) {
                    incident(source, place, cells, to);
                } else {
                    new EuRepoCAttribution(source, place, cells, to).take();
                }
            }

            @Override
            public void refused(Refusal refusal) {
                to.refused(refusal);
            }
        });
    }

    private static void incident(Source source, String place, Map<String, String> cells, Entries to) {
        String key = cells.getOrDefault("ID", "").strip();
        String name = cells.getOrDefault("name", "").strip();
        if (key.isEmpty() || name.isEmpty()) {
            to.refused(new Refusal(place, "an incident without ID or name; give both"));
            return;
        }
        Optional<String> start = Optional.of(cells.getOrDefault("start_date", ""))
                .filter(day -> DAY.matcher(day).matches())
                // A first of January stands for its year.
                .map(day -> day.endsWith("-01-01") ? day.substring(0, 4) : day);
        List<String> victims = new ArrayList<>(words(source, cells.getOrDefault("receiver_name", "")));
        victims.addAll(words(source, cells.getOrDefault("receiver_country", "")));
        Optional<String> text =
                Optional.of(cells.getOrDefault("description", "")).filter(words -> !words.isBlank());
        to.listing(new Listing(
                key,
                Kind.INCIDENT,
                name,
                List.of(),
                words(source, cells.getOrDefault("sources_url", "")),
                new Listing.Aspects(start, victims, text, false)));
    }

    private static List<String> words(Source source, String list) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(list);
        while (word.find()) {
            String one = (word.group(1) == null ? word.group(2) : word.group(1)).strip();
            if (!source.about().nothing(one) && !words.contains(one)) {
                words.add(one);
            }
        }
        return words;
    }
}
