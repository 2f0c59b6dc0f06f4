package org.jaccuse.serve.page;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jaccuse.bundle.ProgramVersion;

/** Fills in the templates. They are {@code .ftlh} files: what is filled in is escaped for HTML by itself. */
final class Engine {
    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);

    Engine() {
        configuration.setTemplateLoader(new ClassTemplateLoader(Engine.class, "templates"));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setURLEscapingCharset("UTF-8");
        configuration.setNumberFormat("computer");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    }

    /**
     * A page of a template.
     *
     * @param name of the file without its ending
     * @param values by name
     */
    Page page(int status, String name, Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("version", ProgramVersion.get());
        StringWriter text = new StringWriter();
        try {
            configuration.getTemplate(name + ".ftlh").process(all, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("template " + name + ": " + e.getMessageWithoutStackTop(), e);
        }
        return Page.html(status, text.toString());
    }

    Page page(String name, Map<String, ?> values) {
        return page(200, name, values);
    }
}
