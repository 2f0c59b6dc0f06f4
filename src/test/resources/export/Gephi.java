import java.io.File;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeDirectionDefault;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/** Imports files as Gephi does and says what came in. */
public final class Gephi {
    public static void main(String[] args) throws Exception {
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        for (String name : new String[] {"sound.gexf", "sound.graphml", "hostile.gexf", "hostile.graphml"}) {
            Workspace workspace = projects.newWorkspace(projects.getCurrentProject());
            projects.openWorkspace(workspace);
            ImportController importer = Lookup.getDefault().lookup(ImportController.class);
            Container container = importer.importFile(new File(name));
            container.getLoader().setEdgeDefault(EdgeDirectionDefault.DIRECTED);
            container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
            int severe = 0;
            var issues = container.getReport().getIssues(1000);
            while (issues.hasNext()) {
                Issue issue = issues.next();
                boolean counts = issue.getLevel() == Issue.Level.SEVERE || issue.getLevel() == Issue.Level.CRITICAL;
                severe += counts ? 1 : 0;
                if (counts) {
                    System.out.println(issue);
                }
            }
            importer.process(container, new DefaultProcessor(), workspace);
            GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
            System.out.println(name + ": " + model.getGraph().getNodeCount() + " nodes, " + model.getGraph().getEdgeCount()
                    + " edges, " + severe + " severe");
            System.out.println(name + ": " + (model.isDynamic() ? "dynamic" : "static"));
        }
        System.exit(0);
    }
}
