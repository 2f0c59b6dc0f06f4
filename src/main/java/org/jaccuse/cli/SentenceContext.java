package org.jaccuse.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jaccuse.model.Document;
import org.jaccuse.model.Span;
import org.jaccuse.pipeline.Gathering;
import org.jaccuse.pipeline.Pipeline;
import org.jaccuse.query.ClaimRow;
import org.jaccuse.read.ReadOptions;

/** The paragraph of a claim's sentence, out of the file that the document was read from. */
final class SentenceContext {
    private SentenceContext() {}

    /** The paragraph, absent when the file is gone, has changed or holds the sentence elsewhere. */
    static Optional<String> of(ClaimRow claim) {
        if (!isFile(claim.document())) {
            return Optional.empty();
        }
        List<Document> documents = new ArrayList<>();
        Pipeline.read(
                List.of(claim.document()),
                new ReadOptions(Optional.empty()),
                Gathering.USUAL,
                reading -> documents.add(reading.document()),
                refused -> {});
        Span span = new Span(claim.evidence().start(), claim.evidence().end());
        return documents.stream()
                .filter(document -> document.digest().equals(claim.evidence().digest()))
                .filter(document -> span.end() <= document.text().length())
                .filter(document ->
                        span.of(document.text()).equals(claim.evidence().quote()))
                .flatMap(document -> document.blocks().stream()
                        .filter(block -> block.span().contains(span))
                        .map(block -> block.span().of(document.text())))
                .findFirst();
    }

    private static boolean isFile(String location) {
        try {
            return Files.isRegularFile(Path.of(location));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
