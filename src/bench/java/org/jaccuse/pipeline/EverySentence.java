package org.jaccuse.pipeline;

import java.util.Set;
import java.util.stream.Collectors;
import org.jaccuse.analyse.Analyser;
import org.jaccuse.analyse.SemgrexCompiler;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.extract.Extractor;
import org.jaccuse.model.NamedEntity;
import org.jaccuse.resolve.Register;
import org.jaccuse.resolve.Resolver;

/** The program without its gate: what it would cost to parse every sentence. */
public final class EverySentence {
    private EverySentence() {}

    /** A pipeline like {@link Pipeline#load}'s, but that it parses every sentence. */
    public static Pipeline load() {
        Bundle data = Bundle.shipped();
        Register register = Register.load(data);
        Extractor extractor = Extractor.load(data, new SemgrexCompiler(), register.entities());
        Resolver resolver = new Resolver(register);
        Analyser analyser = Analyser.load(words -> true, note -> {});
        Set<String> ids = register.entities().stream().map(NamedEntity::id).collect(Collectors.toSet());
        return new Pipeline(
                document -> resolver.resolve(document, extractor.extract(analyser.analyse(document))),
                register.files(),
                ids,
                new Profile());
    }
}
