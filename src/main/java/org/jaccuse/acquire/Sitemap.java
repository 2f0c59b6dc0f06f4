package org.jaccuse.acquire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jaccuse.acquire.web.Inflation;
import org.jaccuse.acquire.web.WebAddress;
import org.jaccuse.model.InputException;

/** A sitemap or an index of sitemaps (sitemaps.org protocol 0.9): the pages of one site, which are fetched. */
final class Sitemap implements Container {
    private static final Set<String> ROOTS = Set.of("urlset", "sitemapindex");

    /** The protocol has no more addresses in one file. */
    private static final int MOST = 50_000;

    /** An index names sitemaps, and these name pages. */
    private static final int LEVELS = 2;

    private final Pages pages;

    Sitemap(Pages pages) {
        this.pages = pages;
    }

    /** Addresses in their order, those of pages apart from those of further sitemaps. */
    private static final class Addresses implements Markup.Listener {
        private final List<String> pages = new ArrayList<>();
        private final List<String> sitemaps = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private String entry = "";

        @Override
        public void start(String element) {
            entry = element.equals("url") || element.equals("sitemap") ? element : entry;
            text.setLength(0);
        }

        @Override
        public void text(String more) {
            text.append(more);
        }

        @Override
        public void end(String element) {
            String address = text.toString().strip();
            // images and videos of a page have further <loc> elements below the same <url>: the first one counts
            if (element.equals("loc") && !entry.isEmpty() && !address.isEmpty()) {
                (entry.equals("sitemap") ? sitemaps : pages).add(address);
                entry = "";
            }
            text.setLength(0);
        }

        int count() {
            return pages.size() + sitemaps.size();
        }
    }

    @Override
    public boolean holds(String type, String head, Content content) {
        return ROOTS.contains(Markup.root(head));
    }

    @Override
    public void open(Content content, Intake to) throws IOException {
        open(content, LEVELS, to);
    }

    private void open(Content content, int levels, Intake to) throws IOException {
        Addresses found = addresses(content, to.limit());
        if (found.count() == 0 || found.count() > MOST) {
            to.refuse(
                    content.location(),
                    "a sitemap of " + found.count() + " addresses; expected 1 to " + MOST + ", in <loc> elements");
            return;
        }
        found.pages.stream().filter(page -> ofTheSite(content, page, to)).forEach(page -> pages.document(page, to));
        for (String sitemap : found.sitemaps) {
            if (levels == 1) {
                to.refuse(sitemap, "a sitemap below an index below an index; name it itself");
            } else if (ofTheSite(content, sitemap, to)) {
                below(sitemap, levels - 1, to);
            }
        }
    }

    private void below(String sitemap, int levels, Intake to) {
        pages.content(sitemap, to).ifPresent(content -> {
            try {
                open(content, levels, to);
            } catch (IOException e) {
                to.refuse(sitemap, String.valueOf(e.getMessage()));
            }
        });
    }

    private static Addresses addresses(Content content, int limit) throws IOException {
        Content plain = GzipFile.is(content)
                ? content.unpacked(() -> Inflation.gzip(content.opening().open()))
                : content;
        Addresses found = new Addresses();
        try (InputStream in = plain.opening().open()) {
            Markup.walk(new String(in.readNBytes(limit), StandardCharsets.UTF_8).replaceFirst("^\ufeff", ""), found);
            return found;
        } catch (XMLStreamException e) {
            throw new IOException(Markup.reason(e), e);
        }
    }

    /** A sitemap says what pages its own site has; one that was fetched does not speak for others. */
    private static boolean ofTheSite(Content content, String address, Intake to) {
        try {
            Optional<String> own = content.origin()
                    .map(origin -> WebAddress.parse(origin.url()).host());
            if (own.isEmpty() || own.get().equals(WebAddress.parse(address).host())) {
                return true;
            }
            to.refuse(address, "not of the site of its sitemap " + content.location() + "; name the page itself");
        } catch (InputException e) {
            to.refuse(address, Intake.reason(address, e));
        }
        return false;
    }
}
