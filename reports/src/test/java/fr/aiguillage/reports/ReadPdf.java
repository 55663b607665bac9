package fr.aiguillage.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What a reader finds in a PDF.
 *
 * @param structure the types of the structure's elements, in reading order
 * @param misplaced those of them that stand where the standard does not allow them
 * @param pictures what the pictures are said to show
 */
record ReadPdf(
        List<String> pages,
        Map<String, Boolean> embeddedFonts,
        String title,
        String language,
        boolean marked,
        List<String> structure,
        List<String> misplaced,
        List<String> pictures) {

    static ReadPdf of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            Map<String, Boolean> fonts = new LinkedHashMap<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.setSortByPosition(true);
                pages.add(stripper.getText(document));
                fonts(document.getPage(page - 1), fonts);
            }
            List<String> structure = new ArrayList<>();
            List<String> misplaced = new ArrayList<>();
            List<String> pictures = new ArrayList<>();
            for (PDStructureElement element :
                    elements(document.getDocumentCatalog().getStructureTreeRoot())) {
                structure.add(element.getStructureType());
                if (!inPlace(element)) {
                    misplaced.add(element.getStructureType());
                }
                if (element.getAlternateDescription() != null) {
                    pictures.add(element.getAlternateDescription());
                }
            }
            return new ReadPdf(
                    pages,
                    fonts,
                    document.getDocumentInformation().getTitle(),
                    document.getDocumentCatalog().getLanguage(),
                    document.getDocumentCatalog().getMarkInfo().isMarked(),
                    structure,
                    misplaced,
                    pictures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole text, each break of a line and each no-break space read as a space. */
    String flowed() {
        return String.join(" ", pages).replaceAll("[\\s\u00a0\u202f]+", " ");
    }

    private static void fonts(PDPage page, Map<String, Boolean> fonts) throws IOException {
        for (COSName name : page.getResources().getFontNames()) {
            PDFont font = page.getResources().getFont(name);
            fonts.put(font.getName(), font.isEmbedded());
        }
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        List<PDStructureElement> elements = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                elements.addAll(elements(element));
            }
        }
        return elements;
    }

    /** Rows stand in tables, cells in rows, and nothing else stands in either. */
    private static boolean inPlace(PDStructureElement element) {
        String parent = element.getParent() instanceof PDStructureElement above ? above.getStructureType() : "";
        return switch (element.getStructureType()) {
            case "TR" -> parent.equals("Table");
            case "TH", "TD" -> parent.equals("TR");
            default -> !parent.equals("Table") && !parent.equals("TR");
        };
    }
}
