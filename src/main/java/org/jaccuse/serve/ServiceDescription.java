package org.jaccuse.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.serve.guard.Refusal;
import org.jaccuse.serve.page.Accepted;
import org.jaccuse.serve.page.Syntaxes;

/** What {@code /sparql} says of itself when nothing is asked: a person is led to the editor, a program gets SPARQL's description. */
final class ServiceDescription implements Filter {
    private static final String HTML = "text/html";

    /** Who does not choose is a program. */
    private static final List<String> OFFERED =
            Stream.concat(Syntaxes.types().stream(), Stream.of(HTML)).toList();

    private static final String FILE = "org/jaccuse/serve/service.ttl";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest asked
                && response instanceof HttpServletResponse answer
                && asked.getMethod().equals("GET")
                && asked.getParameter("query") == null) {
            describe(
                    Accepted.of(Optional.ofNullable(asked.getHeader("Accept")).orElse("")),
                    asked.getRequestURL().toString(),
                    answer);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void describe(Accepted accepted, String address, HttpServletResponse answer) throws IOException {
        answer.setHeader("Vary", "Accept");
        String type = accepted.best(OFFERED).orElse("");
        if (type.equals(HTML)) {
            answer.setStatus(303);
            answer.setHeader("Location", "/query");
        } else if (type.isEmpty()) {
            Refusal.send(answer, 406, "the service is described in " + String.join(", ", Syntaxes.types()));
        } else {
            answer.setContentType(type + "; charset=utf-8");
            Model description = ModelFactory.createDefaultModel();
            RDFDataMgr.read(
                    description, new StringReader(Bundle.shipped().file(FILE).text()), address, Lang.TURTLE);
            RDFDataMgr.write(answer.getOutputStream(), description, Syntaxes.format(type));
        }
    }
}
