package org.jaccuse.pipeline;

import java.util.Set;
import java.util.stream.Collectors;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.model.Gate;
import org.jaccuse.model.NamedEntity;
import org.jaccuse.resolve.Register;

/** The program without its gate: what it would cost to parse every sentence. */
public final class EverySentence {
    private EverySentence() {}

    /** A pipeline like {@link Pipeline#load}'s, but that it parses every sentence. */
    public static Pipeline load() {
        Bundle data = Bundle.shipped();
        Register register = Register.load(data);
        Set<String> ids = register.entities().stream().map(NamedEntity::id).collect(Collectors.toSet());
        Profile profile = new Profile();
        Analysis analysis = new FullAnalysis(data, register, note -> {}, profile) {
            @Override
            Gate gate() {
                return Gate.none();
            }
        };
        return new Pipeline(analysis, register.files(), ids, profile);
    }
}
