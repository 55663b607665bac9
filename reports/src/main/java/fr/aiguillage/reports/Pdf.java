package fr.aiguillage.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/** Fills a template that the build compiled and writes it as a tagged PDF with its title and its language. */
final class Pdf {
    private static final String PRODUCT = "Aiguillage";

    private final JasperReport template;

    Pdf(String template) {
        try (InputStream in = Pdf.class.getResourceAsStream(template + ".jasper")) {
            this.template = (JasperReport) JRLoader.loadObject(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JRException e) {
            throw new IllegalStateException(template, e);
        }
    }

    byte[] print(String title, Wording wording, Map<String, Object> parameters, Collection<Map<String, ?>> rows) {
        Map<String, Object> values = new HashMap<>(parameters);
        values.put(JRParameter.REPORT_LOCALE, wording.locale());
        try {
            JasperPrint print = JasperFillManager.fillReport(template, values, new JRMapCollectionDataSource(rows));
            TableTags.close(print);
            return export(print, title, wording);
        } catch (JRException e) {
            throw new IllegalStateException("cannot print " + title, e);
        }
    }

    private static byte[] export(JasperPrint print, String title, Wording wording) throws JRException {
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setTagged(true);
        configuration.setTagLanguage(wording.locale().toLanguageTag());
        configuration.setMetadataTitle(title);
        configuration.setDisplayMetadataTitle(true);
        configuration.setMetadataCreator(PRODUCT);
        configuration.setCompressed(true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JRPdfExporter exporter = new JRPdfExporter();
        exporter.setConfiguration(configuration);
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.exportReport();
        return out.toByteArray();
    }
}
