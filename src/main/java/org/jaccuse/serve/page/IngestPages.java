package org.jaccuse.serve.page;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.jaccuse.model.InputException;
import org.jaccuse.serve.guard.Gate;
import org.jaccuse.serve.guard.Limits;

/** Where whoever has the token gives documents. */
final class IngestPages {
    private static final int LONGEST_FIELD = 10_000;
    private static final int MOST_FILES = 200;
    private static final int IN_MEMORY = 1 << 16;

    private static final MultipartConfigElement FORM = new MultipartConfigElement(
            System.getProperty("java.io.tmpdir"), Limits.BODY_BYTES, 4 * Limits.BODY_BYTES, IN_MEMORY);

    private final Engine engine;
    private final Optional<Intake> intake;
    private final Gate gate;

    /** @param intake absent when the server only reads */
    IngestPages(Engine engine, Optional<Intake> intake, Gate gate) {
        this.engine = engine;
        this.intake = intake;
        this.gate = gate;
    }

    Page form(Asked asked) {
        return form(200, "");
    }

    private Page form(int status, String problem) {
        return engine.page(status, "ingest", Map.of("open", intake.isPresent(), "problem", problem, "path", "/ingest"));
    }

    /** Takes the form: a token, files, addresses. */
    Page take(HttpServletRequest request) throws IOException {
        if (intake.isEmpty()) {
            return form(403, "This server only reads; it was started without --token-file.");
        }
        request.setAttribute(ServletContextRequest.MULTIPART_CONFIG_ELEMENT, FORM);
        try {
            if (!gate.accepts(request, field(request, "token"))) {
                return form(401, "The token is wrong.");
            }
            List<String> locations = new ArrayList<>();
            for (Part part : request.getParts()) {
                if (part.getName().equals("files") && part.getSize() > 0 && locations.size() < MOST_FILES) {
                    try (InputStream content = part.getInputStream()) {
                        String name =
                                Optional.ofNullable(part.getSubmittedFileName()).orElse("document");
                        locations.add(intake.get().keep(name, content).toString());
                    }
                }
            }
            for (String address : field(request, "addresses").split("\\s+")) {
                if (!address.isEmpty()) {
                    locations.add(
                            Links.web(address).orElseThrow(() -> new InputException(address, "is no web address")));
                }
            }
            return locations.isEmpty()
                    ? form(400, "Neither a file nor an address was given.")
                    : Page.moved("/ingest/" + intake.get().begin(locations).id());
        } catch (InputException e) {
            return form(400, String.valueOf(e.getMessage()));
        } catch (ServletException | IllegalStateException e) {
            return form(413, "What was sent is too large or no form.");
        }
    }

    private static String field(HttpServletRequest request, String name) throws IOException, ServletException {
        Part part = request.getPart(name);
        if (part == null) {
            return "";
        }
        try (InputStream content = part.getInputStream()) {
            return new String(content.readNBytes(LONGEST_FIELD), StandardCharsets.UTF_8).strip();
        }
    }

    Page progress(Asked asked) {
        return job(asked.parts().get(1))
                .map(job -> engine.page(
                        "progress",
                        Map.of("lines", job.lines(), "done", job.done(), "id", job.id(), "path", asked.path())))
                .orElseGet(() ->
                        form(404, "There is no such run; its result stands in the list that jaccuse status shows."));
    }

    Optional<Intake.Job> job(String id) {
        return intake.flatMap(open -> open.job(id));
    }
}
