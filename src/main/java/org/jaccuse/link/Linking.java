package org.jaccuse.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.DataFile;
import org.jaccuse.bundle.ProgramVersion;
import org.jaccuse.link.source.Description;
import org.jaccuse.link.source.Source;
import org.jaccuse.model.Attribution;
import org.jaccuse.model.Correspondence;
import org.jaccuse.model.Entries;
import org.jaccuse.model.InputException;
import org.jaccuse.model.Listing;
import org.jaccuse.model.Refusal;
import org.jaccuse.rdf.DatasetName;
import org.jaccuse.rdf.DatasetWriter;
import org.jaccuse.resolve.Register;
import org.jaccuse.store.Datasets;
import org.jaccuse.store.Outcome;
import org.jaccuse.store.Sha256;
import org.jaccuse.store.Store;

/** Takes public datasets into a store and out of it. Each is there as a whole or not at all, and in one version. */
public final class Linking {
    private final Store store;
    private final Datasets datasets;
    private final Register register;
    private final List<Description> known;

    /** @param data descriptions and register */
    public Linking(Store store, Bundle data) {
        this.store = store;
        this.datasets = new Datasets(store);
        this.register = Register.load(data);
        this.known = Description.all(data);
        List<DataFile> described = new ArrayList<>(register.files());
        described.add(Bundle.shipped().file("ontology/schemes.ttl"));
        store.putRegister(described);
    }

    /**
     * Takes a file in. Its format is recognised by its content.
     *
     * @param location as the user named it
     * @throws InputException when it is of no known format or broken; the store is as before then
     */
    public Imported take(Path file, String location) {
        Source source = Source.of(file, location, known, register);
        Description about = source.about();
        String digest = digest(file, location);
        String id = id(about, location);
        DatasetName name = new DatasetName(id, about.text("keys").orElse(id), digest);
        if (store.contains(name.graph(), ProgramVersion.get())) {
            return new Imported(id, about.title(), location, digest, true, Counts.NONE);
        }
        List<Tally> tallies = new ArrayList<>();
        datasets.replace(DatasetName.family(id), name.graph(), taker -> {
            DatasetWriter writer = new DatasetWriter(name, head(source, id), taker);
            Tally tally = new Tally(new Writing(writer));
            tallies.add(tally);
            source.read(tally);
            writer.finish();
        });
        return new Imported(
                id, about.title(), location, digest, false, tallies.get(0).counts());
    }

    /**
     * Takes a dataset out.
     *
     * @throws InputException when the store does not have it
     */
    public void remove(String id) {
        if (datasets.remove(DatasetName.family(id)) == Outcome.UNCHANGED) {
            throw new InputException(id, "the store has no such dataset; jaccuse link --list shows what it has");
        }
    }

    /**
     * The query that asks a dataset's live endpoint for it.
     *
     * @return address of the endpoint with the query
     * @throws InputException when the dataset has none
     */
    public String live(String id) {
        return known.stream()
                .filter(description -> description.id().equals(id))
                .flatMap(description -> description.text("query").stream()
                        .map(query -> description.text("download").orElse("") + "?format=json&query="
                                + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                .findFirst()
                .orElseThrow(() -> new InputException(id, "has no query in data/links; give a file or an address"));
    }

    /** Name, title and address to fetch from, of every dataset that is described. */
    public static List<Map.Entry<String, String>> describedSources(Bundle data) {
        return Description.all(data).stream()
                .map(about -> Map.entry(
                        about.id(),
                        about.title()
                                + about.text("download").map(at -> ", " + at).orElse("")))
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }

    /** Of a kind of which there are many, each file is a dataset of its own, named by itself. */
    private static String id(Description about, String location) {
        if (about.text("publisher").isEmpty()) {
            return about.id();
        }
        String file =
                location.replaceFirst("[?#].*", "").replaceFirst(".*/", "").replaceFirst("\\..*", "");
        String slug =
                file.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? about.id() : about.id() + "-" + slug;
    }

    private static DatasetWriter.Head head(Source source, String id) {
        Description about = source.about();
        Optional<String> publisher = about.text("publisher").map(words -> words + ", " + id);
        return new DatasetWriter.Head(
                about.title(),
                publisher.isPresent() ? "actor/" + id : about.holder(),
                publisher,
                source.location(),
                about.text("licence"),
                ProgramVersion.get());
    }

    private static String digest(Path file, String location) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest sha = Sha256.begun();
            new DigestInputStream(in, sha).transferTo(OutputStream.nullOutputStream());
            return Sha256.done(sha);
        } catch (IOException e) {
            throw new InputException(location, "cannot be read (" + e.getMessage() + "); give a file", e);
        }
    }

    /** Hands entries on to be written. */
    private record Writing(DatasetWriter writer) implements Entries {
        @Override
        public void listing(Listing listing) {
            writer.listing(listing);
        }

        @Override
        public void attribution(Attribution attribution) {
            writer.attribution(attribution);
        }

        @Override
        public void stated(Correspondence correspondence) {
            writer.stated(correspondence);
        }

        @Override
        public void aside(String kind) {
            // Counted before.
        }

        @Override
        public void refused(Refusal refusal) {
            // Counted before.
        }
    }
}
