package org.jaccuse.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

/** For those who watch whether the server answers. */
final class Health extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient BooleanSupplier searchable;

    Health(BooleanSupplier searchable) {
        this.searchable = searchable;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json; charset=utf-8");
        response.getOutputStream()
                .write(("{\"status\":\"up\",\"search\":\"" + (searchable.getAsBoolean() ? "up" : "starting") + "\"}\n")
                        .getBytes(StandardCharsets.UTF_8));
    }
}
