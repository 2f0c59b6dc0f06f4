import java.io.File;
import org.gephi.io.exporter.api.ExportController;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.preview.api.PreviewController;
import org.gephi.preview.api.PreviewModel;
import org.gephi.preview.api.PreviewProperty;
import org.gephi.preview.types.EdgeColor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/** Draws a file as Gephi's preview does, with the places, sizes and colours that the file has: Preview.java FILE SVG. */
public final class Preview {
    public static void main(String[] args) throws Exception {
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        Workspace workspace = projects.getCurrentWorkspace();
        ImportController importer = Lookup.getDefault().lookup(ImportController.class);
        Container container = importer.importFile(new File(args[0]));
        container.getLoader().setAutoScale(false);
        container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
        importer.process(container, new DefaultProcessor(), workspace);
        PreviewModel model = Lookup.getDefault().lookup(PreviewController.class).getModel();
        model.getProperties().putValue(PreviewProperty.SHOW_NODE_LABELS, true);
        model.getProperties().putValue(PreviewProperty.NODE_LABEL_PROPORTIONAL_SIZE, false);
        model.getProperties().putValue(PreviewProperty.NODE_LABEL_FONT, new java.awt.Font("SansSerif", 0, 11));
        model.getProperties().putValue(PreviewProperty.EDGE_COLOR, new EdgeColor(EdgeColor.Mode.ORIGINAL));
        model.getProperties().putValue(PreviewProperty.EDGE_CURVED, false);
        model.getProperties().putValue(PreviewProperty.EDGE_THICKNESS, 2);
        Lookup.getDefault().lookup(PreviewController.class).refreshPreview(workspace);
        ExportController exporter = Lookup.getDefault().lookup(ExportController.class);
        exporter.exportFile(new File(args[1]), exporter.getExporter("svg"));
        System.exit(0);
    }
}
