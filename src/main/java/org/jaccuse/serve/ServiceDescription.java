package org.jaccuse.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jaccuse.bundle.Bundle;

/** What {@code /sparql} says of itself when nothing is asked: a person is led to the editor, a program gets SPARQL's description. */
final class ServiceDescription implements Filter {
    private static final String FILE = "org/jaccuse/serve/service.ttl";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest asked
                && response instanceof HttpServletResponse answer
                && asked.getMethod().equals("GET")
                && asked.getParameter("query") == null) {
            String accept = Optional.ofNullable(asked.getHeader("Accept")).orElse("");
            if (accept.contains("text/html")) {
                answer.setStatus(303);
                answer.setHeader("Location", "/query");
            } else {
                answer.setContentType("text/turtle; charset=utf-8");
                answer.getOutputStream()
                        .write(Bundle.shipped().file(FILE).text().getBytes(StandardCharsets.UTF_8));
            }
        } else {
            chain.doFilter(request, response);
        }
    }
}
