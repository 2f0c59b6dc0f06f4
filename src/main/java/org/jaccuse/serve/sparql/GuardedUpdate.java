package org.jaccuse.serve.sparql;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.Syntax;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.jaccuse.model.InputException;
import org.jaccuse.serve.guard.Limits;
import org.jaccuse.serve.guard.QueryGuard;
import org.jaccuse.store.ShapeViolation;

/** Updates by the SPARQL protocol, looked through before any of it is done. */
final class GuardedUpdate extends SPARQL_Update {
    private final QueryGuard guard;

    GuardedUpdate(QueryGuard guard) {
        this.guard = guard;
    }

    @Override
    protected void execute(HttpAction action, InputStream body) {
        byte[] text = read(body);
        if (Nesting.of(new String(text, StandardCharsets.UTF_8)) > Nesting.DEEPEST) {
            ServletOps.errorBadRequest("the update is nested deeper than " + Nesting.DEEPEST + " levels");
        }
        try {
            UpdateRequest request = UpdateFactory.read(new ByteArrayInputStream(text), Syntax.syntaxARQ);
            guard.check(request);
        } catch (QueryException e) {
            ServletOps.errorBadRequest(e.getMessage());
        } catch (InputException e) {
            ServletOps.errorForbidden(e.getMessage());
        }
        try {
            super.execute(action, new ByteArrayInputStream(text));
        } catch (ActionErrorException e) {
            // Of an action that ends with an error of its own, this servlet would say that it went well.
            if (e.getCause() instanceof ShapeViolation violation) {
                AnsweringQuads.refuse(violation);
            }
            throw e;
        }
    }

    private static byte[] read(InputStream body) {
        try {
            byte[] text = body.readNBytes(Limits.QUERY_BYTES + 1);
            if (text.length > Limits.QUERY_BYTES) {
                ServletOps.error(
                        413, "the update is longer than " + Limits.QUERY_BYTES + " bytes; send graphs to /data");
            }
            return text;
        } catch (IOException e) {
            ServletOps.errorBadRequest("the update broke off");
            throw new IllegalStateException("an error ends the action", e);
        }
    }
}
