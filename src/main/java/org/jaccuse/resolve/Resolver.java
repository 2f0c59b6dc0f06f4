package org.jaccuse.resolve;

import java.util.List;
import org.jaccuse.model.Claim;
import org.jaccuse.model.Document;
import org.jaccuse.model.Finding;
import org.jaccuse.model.Mention;
import org.jaccuse.model.Party;
import org.jaccuse.model.Response;

/**
 * Gives the parties of findings stable identifiers: the register's where a name clearly means one entry, new ones otherwise. What was
 * only described is never taken for something named.
 */
public final class Resolver {
    private final Register register;

    public Resolver(Register register) {
        this.register = register;
    }

    /**
     * @param document whose text and day help to tell names apart
     * @param findings of this document; their order does not matter to the identifiers
     * @return one claim a finding, in the same order
     */
    public List<Claim> resolve(Document document, List<Finding> findings) {
        return new Resolution(register, document, findings).claims();
    }

    /**
     * @param document whose text and day help to tell names apart
     * @param findings of this document, which tell what its descriptions stand for
     * @param responses of this document
     * @return one response each with its parties, in the same order
     */
    public List<Response<Party>> resolve(Document document, List<Finding> findings, List<Response<Mention>> responses) {
        Resolution resolution = new Resolution(register, document, findings);
        return responses.stream().map(resolution::response).toList();
    }
}
