package org.jaccuse.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.query.Endpoint;
import org.jaccuse.query.Inquiry;
import picocli.CommandLine.Option;

/** What is asked: the store on this machine, or one behind an endpoint. */
final class Asked {
    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            description = "Ask the SPARQL 1.1 endpoint there in the place of a store on this machine.")
    private Optional<String> endpoint = Optional.empty();

    /** Whether it is a store on this machine. */
    boolean here() {
        return endpoint.isEmpty();
    }

    /** @param store folder of the store that is asked when no endpoint is named */
    <T> T ask(Path store, Function<Inquiry, T> asking) {
        return endpoint.isPresent()
                ? Endpoint.ask(endpoint.get(), Bundle.shipped(), asking)
                : StoreReader.ask(store, asking);
    }
}
