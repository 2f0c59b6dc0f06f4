package org.jaccuse.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.jena.query.QueryCancelledException;
import org.jaccuse.model.InputException;
import org.jaccuse.query.Shown;
import org.jaccuse.serve.guard.Refusal;
import org.jaccuse.serve.guard.Turnstile;

/** Answers with pages. */
public final class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_ADDRESS = 4000;

    /** Where the files are that pages are made of. They are sent packed: the editor is large. */
    private static final String FILES = "/assets/";

    private final transient Router router;
    private final transient Kept kept;
    private final transient Turnstile turnstile;

    PageServlet(Router router, Kept kept, Turnstile turnstile) {
        this.router = router;
        this.kept = kept;
        this.turnstile = turnstile;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asked asked = asked(request);
        if (request.getRequestURI().length() > LONGEST_ADDRESS) {
            send(router.problem(414, "The address is too long."), response);
            return;
        }
        String name = asked.path() + " " + new TreeMap<>(asked.values()) + " "
                + Downloads.type(asked).orElse("");
        boolean packed = asked.path().startsWith(FILES) && unpacks(request);
        send(
                guarded(() -> packed
                        ? kept.pages()
                                .get(name + " gzip", () -> router.answer(asked).compressed(), old -> false)
                        : page(asked, name)),
                response);
    }

    private static boolean unpacks(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Accept-Encoding"))
                .filter(codings -> codings.matches("(?i)(.*[, ])?gzip *(,.*|;q=1.*)?"))
                .isPresent();
    }

    private Page page(Asked asked, String name) {
        Supplier<Page> made = () -> turnstile.through(() -> router.answer(asked));
        return router.live(asked.path()) ? made.get() : kept.pages().get(name, made, old -> false);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getRequestURI().equals("/ingest")) {
            send(router.ingest().take(request), response);
        } else {
            // A large body is not read; who sends the next request after it would find the connection closed.
            response.setHeader("Connection", "close");
            send(router.problem(405, "Nothing is taken here."), response);
        }
    }

    /** Would send back what it was sent, with what a proxy adds to it. */
    @Override
    protected void doTrace(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(router.problem(405, "Requests are not sent back."), response);
    }

    private interface Making {
        Page make();
    }

    /** What goes wrong is told without a stack trace; details stay in the log. */
    private Page guarded(Making making) {
        try {
            return making.make();
        } catch (InputException e) {
            return router.problem(404, Shown.safe(String.valueOf(e.getMessage())));
        } catch (QueryCancelledException e) {
            return router.problem(503, "This takes longer than the server works for one answer; ask for less.");
        } catch (RuntimeException e) {
            Refusal.log(e);
            return router.problem(500, Refusal.MISTAKE);
        }
    }

    private Asked asked(HttpServletRequest request) {
        Map<String, String> values = new TreeMap<>();
        request.getParameterMap().forEach((name, given) -> {
            if (given.length > 0 && !given[0].isBlank()) {
                values.put(name, given[0].strip());
            }
        });
        return new Asked(
                request.getRequestURI().replaceFirst("/+$", "").isEmpty()
                        ? "/"
                        : request.getRequestURI().replaceFirst("/+$", ""),
                values,
                Optional.ofNullable(request.getHeader("Accept")).orElse("*/*"),
                router::inquiry);
    }

    private static void send(Page page, HttpServletResponse response) throws IOException {
        response.setStatus(page.status());
        response.setContentType(page.type());
        page.headers().forEach(response::setHeader);
        response.setHeader("Vary", page.headers().getOrDefault("Vary", "Accept"));
        if (!page.headers().containsKey("Cache-Control")) {
            response.setHeader("Cache-Control", "no-cache");
        }
        response.setContentLength(page.body().length);
        response.getOutputStream().write(page.body());
    }
}
