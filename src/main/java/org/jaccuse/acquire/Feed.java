package org.jaccuse.acquire;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.jaccuse.acquire.web.WebAddress;
import org.jaccuse.model.InputException;

/** A feed (RSS, Atom): entries that hold their article are read from the feed, of the others the page is fetched. */
final class Feed implements Container {
    private static final Set<String> ROOTS = Set.of("rss", "feed", "RDF");

    /** Shorter content, in characters, is a teaser and no article. */
    private static final int ARTICLE = 400;

    private static final Markup.Listener NOBODY = new Markup.Listener() {
        @Override
        public void start(String element) {}

        @Override
        public void text(String text) {}

        @Override
        public void end(String element) {}
    };

    private final Pages pages;

    Feed(Pages pages) {
        this.pages = pages;
    }

    @Override
    public boolean holds(String type, String head, Content content) {
        return ROOTS.contains(Markup.root(head));
    }

    @Override
    public void open(Content content, Intake to) throws IOException {
        SyndFeed feed = parsed(content, to.limit());
        if (feed.getEntries().isEmpty()) {
            to.refuse(content.location(), "a feed without entries; nothing to read");
        }
        int number = 1;
        for (SyndEntry entry : feed.getEntries()) {
            entry(content, feed, entry, content.location() + " entry " + number, to);
            number++;
        }
    }

    /** Decoded once, so that what was checked is what is parsed. */
    private static SyndFeed parsed(Content content, int limit) throws IOException {
        String xml = text(content, limit);
        try {
            Markup.walk(xml, NOBODY);
            SyndFeedInput input = new SyndFeedInput();
            input.setAllowDoctypes(false);
            return input.build(new StringReader(xml));
        } catch (XMLStreamException e) {
            throw new IOException("a feed that " + Markup.reason(e), e);
        } catch (FeedException | RuntimeException e) {
            throw new IOException("not a sound feed (" + e.getMessage() + "); expected RSS or Atom", e);
        }
    }

    private static String text(Content content, int limit) throws IOException {
        byte[] bytes;
        try (InputStream in = content.opening().open()) {
            bytes = in.readNBytes(limit + 1);
        }
        if (bytes.length > limit) {
            throw new IOException("larger than a feed may be");
        }
        String said = content.origin().flatMap(Content.Origin::type).orElse("application/xml");
        try (Reader reader =
                new XmlReader(new ByteArrayInputStream(bytes), said, true, StandardCharsets.UTF_8.name())) {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        } catch (RuntimeException e) {
            throw new IOException("a feed in an encoding that is not known; write it in UTF-8", e);
        }
    }

    private void entry(Content feed, SyndFeed channel, SyndEntry entry, String place, Intake to) {
        String link = Objects.toString(entry.getLink(), "").strip();
        String html = Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
                .map(SyndContent::getValue)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        boolean article = !entry.getContents().isEmpty() && letters(html) >= ARTICLE;
        try {
            Optional<String> url = link.isEmpty() ? Optional.empty() : Optional.of(address(feed, link));
            if (article || url.isEmpty() && letters(html) > 0) {
                byte[] page = EntryPage.of(entry, channel, url, html);
                Content.Origin origin = new Content.Origin(url.orElse(""), Optional.empty(), Optional.empty());
                Content content = Content.of(page, url.orElse(place));
                to.documentsOnly().take(url.isEmpty() ? content : content.from(origin));
            } else if (url.isPresent()) {
                pages.document(url.get(), to);
            } else {
                to.refuse(place, "has neither text nor a link; expected one of them");
            }
        } catch (InputException e) {
            to.refuse(place, "links to " + link + ", which is " + Intake.reason(link, e));
        }
    }

    private static String address(Content feed, String link) {
        return feed.origin().isPresent()
                ? WebAddress.parse(feed.origin().get().url()).resolve(link).toString()
                : WebAddress.parse(link).toString();
    }

    private static int letters(String html) {
        return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip().length();
    }
}
