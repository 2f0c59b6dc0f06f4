package org.jaccuse.link.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.jaccuse.bundle.ProgramVersion;

/** What the service says about itself. */
final class Manifest {
    private static final int WIDTH = 430;
    private static final int HEIGHT = 300;

    private Manifest() {}

    /**
     * The manifest.
     *
     * @param entities what the addresses of entities begin with
     * @param terms what the addresses of classes begin with
     * @param self address at which the service is reached, without a slash at its end
     * @param batch most queries at once
     */
    static ObjectNode of(String entities, String terms, String self, Set<String> types, int batch) {
        ObjectNode manifest = Json.object();
        manifest.putArray("versions").add("0.2");
        manifest.put("name", "jaccuse")
                .put("identifierSpace", entities)
                .put("schemaSpace", terms)
                .put("serviceVersion", ProgramVersion.get())
                .put("batchSize", batch);
        // An identifier comes encoded, its slash too: the service leads on to the page.
        manifest.putObject("view").put("url", self + "/view?id={{id}}");
        manifest.putObject("preview")
                .put("url", self + "/preview?id={{id}}")
                .put("width", WIDTH)
                .put("height", HEIGHT);
        ArrayNode defaults = manifest.putArray("defaultTypes");
        types.stream().sorted().forEach(type -> defaults.add(Json.named(type, type)));
        ObjectNode suggest = manifest.putObject("suggest");
        for (String what : List.of("entity", "type", "property")) {
            suggest.putObject(what).put("service_url", self).put("service_path", "/suggest/" + what);
        }
        ObjectNode extend = manifest.putObject("extend");
        extend.putObject("propose_properties").put("service_url", self).put("service_path", "/properties");
        extend.putArray("property_settings");
        return manifest;
    }
}
