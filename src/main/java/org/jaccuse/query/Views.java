package org.jaccuse.query;

import java.util.List;
import java.util.Set;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.DataFile;
import org.jaccuse.model.InputException;

/** The views of {@code queries/view/}: one file, one view. */
public final class Views {
    private static final String FOLDER = "queries/view";
    private static final String SELECT = "select";
    private static final Set<String> KEYS = Set.of("title", "explanation", "example", SELECT);

    private final List<View> views;

    private Views(List<View> views) {
        this.views = List.copyOf(views);
    }

    /**
     * Loads and validates every view.
     *
     * @throws InputException with file and line where a header or a query is broken
     */
    public static Views load(Bundle bundle) {
        return new Views(bundle.list(FOLDER, ".rq").stream()
                .map(file -> read(file, bundle))
                .toList());
    }

    private static View read(DataFile file, Bundle bundle) {
        boolean byDocument = file.text().lines().anyMatch(line -> line.startsWith("# " + SELECT + ":"));
        View view = byDocument ? byDocument(file, bundle) : whole(file);
        if (!view.query().constructs()) {
            throw new InputException(file.path(), "a view is a CONSTRUCT; found another kind of query");
        }
        return view;
    }

    private static View byDocument(DataFile file, Bundle bundle) {
        Header header = Header.of(file, KEYS);
        header.some("example");
        Question selection = Questions.read(bundle.file(header.one(SELECT)));
        SafeQuery query = SafeQuery.parse(file.path(), file.text());
        return new View(
                file.stem(),
                header.one("title"),
                header.one("explanation"),
                selection.parameters(),
                true,
                query,
                selection);
    }

    private static View whole(DataFile file) {
        Question question = Questions.read(file);
        return new View(
                question.name(),
                question.title(),
                question.explanation(),
                question.parameters(),
                false,
                question.query(),
                question);
    }

    /** All views, by name. */
    public List<View> all() {
        return views;
    }

    /**
     * The view of a name.
     *
     * @throws InputException suggesting near names
     */
    public View named(String name) {
        List<String> names = views.stream().map(View::name).toList();
        return views.stream()
                .filter(view -> view.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InputException(
                        "view " + name,
                        "no such view" + Nearest.suggestion(name, names) + "; there are " + String.join(", ", names)));
    }
}
