package fr.aiguillage.reports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JRCompiler;
import net.sf.jasperreports.engine.design.JRJdk13Compiler;

/**
 * A step of the build, left out of the jar: compiles the templates beside their copies in the output folder, with the
 * JDK's own compiler, so that the product carries no compiler and no template is compiled while it runs.
 */
public final class TemplateCompiler {
    private TemplateCompiler() {}

    /**
     * Compiles each template that is newer than its compiled form.
     *
     * @param arguments the folder of the templates and the folder of the compiled ones
     */
    public static void main(String[] arguments) throws IOException, JRException, URISyntaxException {
        Path sources = Path.of(arguments[0]);
        Path output = Files.createDirectories(Path.of(arguments[1]));
        DefaultJasperReportsContext context = DefaultJasperReportsContext.getInstance();
        String classPath = locate(JasperReport.class) + File.pathSeparator + locate(JsonInclude.class);
        context.setProperty(JRCompiler.COMPILER_CLASSPATH, classPath);
        context.setProperty(JRCompiler.COMPILER_PREFIX + "java", JRJdk13Compiler.class.getName());
        try (Stream<Path> files = Files.list(sources)) {
            List<Path> templates =
                    files.filter(file -> file.toString().endsWith(".jrxml")).toList();
            for (Path template : templates) {
                String name = template.getFileName().toString().replace(".jrxml", ".jasper");
                compile(context, template, output.resolve(name));
            }
        }
    }

    private static Path locate(Class<?> known) throws URISyntaxException {
        return Path.of(known.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static void compile(DefaultJasperReportsContext context, Path template, Path compiled)
            throws IOException, JRException {
        boolean current = Files.exists(compiled)
                && Files.getLastModifiedTime(compiled).compareTo(Files.getLastModifiedTime(template)) > 0;
        if (!current) {
            JasperCompileManager.getInstance(context).compileToFile(template.toString(), compiled.toString());
        }
    }
}
