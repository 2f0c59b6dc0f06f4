package org.jaccuse.cli;

import java.util.List;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.export.Format;
import org.jaccuse.export.Formats;
import org.jaccuse.query.View;
import org.jaccuse.query.Views;

/** What can be exported, and how. */
final class ExportList {
    private final Console console;

    ExportList(Console console) {
        this.console = console;
    }

    void show() {
        List<View> views = Views.load(Bundle.shipped()).all();
        console.out().print("Views\n");
        row("all", "Everything that is in the store, graph by graph (RDF formats)");
        views.forEach(view -> row(view.name(), view.title()));
        console.out().print("\nFormats\n");
        for (Format format : Formats.load().all()) {
            row(format.name(), format.title() + " — opens in " + format.opens());
        }
    }

    private void row(String name, String meaning) {
        console.out().print("  %-17s %s\n".formatted(name, meaning));
    }
}
