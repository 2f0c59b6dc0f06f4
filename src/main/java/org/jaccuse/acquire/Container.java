package org.jaccuse.acquire;

import java.io.IOException;

/** A kind of input that holds or names several documents. */
interface Container {
    /**
     * Whether an input is of this kind.
     *
     * @param type media type that its first bytes and its name show
     * @param head its first bytes as ISO-8859-1 characters
     */
    boolean holds(String type, String head, Content content);

    /**
     * Hands over what an input holds, in its order.
     *
     * @throws IOException when it breaks off or is not what it seemed; what came before it is handed over
     */
    void open(Content content, Intake to) throws IOException;
}
