package org.jaccuse.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jaccuse.analyse.Analyser;
import org.jaccuse.analyse.SemgrexCompiler;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.copy.Citations;
import org.jaccuse.copy.Fingerprint;
import org.jaccuse.copy.Wire;
import org.jaccuse.detail.Details;
import org.jaccuse.extract.Extractor;
import org.jaccuse.extract.Responses;
import org.jaccuse.model.AnnotatedDocument;
import org.jaccuse.model.Claim;
import org.jaccuse.model.Content;
import org.jaccuse.model.Document;
import org.jaccuse.model.Finding;
import org.jaccuse.model.Gate;
import org.jaccuse.model.Mention;
import org.jaccuse.model.Response;
import org.jaccuse.resolve.Register;
import org.jaccuse.resolve.Resolver;
import org.jspecify.annotations.Nullable;

/** Analysis, extraction and resolution in a row. The language models are loaded when the first document comes. */
class FullAnalysis implements Analysis {
    private final Extractor extractor;
    private final Resolver resolver;
    private final Responses responses;
    private final Details details;
    private final Wire wire;
    private final Citations citations;
    private final Consumer<String> note;
    private final Profile profile;
    private @Nullable Analyser analyser;

    /**
     * Checks patterns and lexicons.
     *
     * @param data where they are
     * @param note told in words what is being loaded
     * @throws org.jaccuse.model.InputException naming file and line of a mistake
     */
    FullAnalysis(Bundle data, Register register, Consumer<String> note, Profile profile) {
        this.extractor = Extractor.load(data, new SemgrexCompiler(), register.entities());
        this.resolver = new Resolver(register);
        this.responses = Responses.load(data, new SemgrexCompiler());
        this.details = Details.load(data);
        this.wire = Wire.load(data);
        this.citations = Citations.load(data);
        this.note = note;
        this.profile = profile;
    }

    @Override
    public List<Claim> claims(Document document) {
        AnnotatedDocument annotated = analysed(document);
        List<Finding> findings = profile.time(Stage.EXTRACT, () -> extractor.extract(annotated));
        return claims(document, findings);
    }

    private List<Claim> claims(Document document, List<Finding> findings) {
        return profile.time(Stage.RESOLVE, () -> resolver.resolve(document, findings));
    }

    @Override
    public Content content(Document document) {
        AnnotatedDocument annotated = analysed(document);
        List<Finding> findings = profile.time(Stage.EXTRACT, () -> extractor.extract(annotated));
        List<Claim> claims = claims(document, findings);
        List<Response<Mention>> told = profile.time(Stage.EXTRACT, () -> responses.extract(annotated, findings));
        Optional<String> agency = wire.of(document);
        return new Content(
                claims,
                profile.time(Stage.EXTRACT, () -> details.of(claims)),
                profile.time(Stage.RESOLVE, () -> resolver.resolve(document, findings, told)),
                Fingerprint.of(document.text()).map(Fingerprint::hex),
                agency,
                citations.of(document, agency));
    }

    private AnnotatedDocument analysed(Document document) {
        Analyser models = analyser();
        return profile.time(Stage.ANALYSE, () -> models.analyse(document));
    }

    @Override
    public void warmUp() {
        analyser();
    }

    private synchronized Analyser analyser() {
        if (analyser == null) {
            analyser = profile.time(Stage.LOAD, () -> Analyser.load(gate(), note));
        }
        return analyser;
    }

    /** Which sentences are worth parsing. */
    Gate gate() {
        return responses.gate(extractor.gate());
    }
}
