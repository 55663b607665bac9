package fr.aiguillage.reports;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.export.PdfConstants;

/**
 * Says where each table and each row begins and ends. The templates tag the cells only: a table or a row that goes on
 * over several pages must be closed before each page's footer, which no band of a template can know.
 */
final class TableTags {
    private TableTags() {}

    static void close(JasperPrint print) {
        for (JRPrintPage page : print.getPages()) {
            List<JRPrintElement> table = new ArrayList<>();
            for (JRPrintElement element : page.getElements()) {
                if (isCell(element)) {
                    table.add(element);
                } else if (element.hasProperties()) {
                    close(table);
                    table.clear();
                }
            }
            close(table);
        }
    }

    private static void close(List<JRPrintElement> table) {
        for (int i = 0; i < table.size(); i++) {
            boolean first = i == 0;
            boolean last = i == table.size() - 1;
            mark(table.get(i), PdfConstants.PROPERTY_TAG_TABLE, first, last);
            boolean begins = first || isLeftOf(table.get(i), table.get(i - 1));
            boolean ends = last || isLeftOf(table.get(i + 1), table.get(i));
            mark(table.get(i), PdfConstants.PROPERTY_TAG_TR, begins, ends);
        }
    }

    private static boolean isLeftOf(JRPrintElement cell, JRPrintElement before) {
        return cell.getX() <= before.getX();
    }

    private static void mark(JRPrintElement cell, String tag, boolean begins, boolean ends) {
        if (begins || ends) {
            String place =
                    begins && ends ? PdfConstants.TAG_FULL : begins ? PdfConstants.TAG_START : PdfConstants.TAG_END;
            cell.getPropertiesMap().setProperty(tag, place);
        }
    }

    private static boolean isCell(JRPrintElement element) {
        return element.hasProperties()
                && (element.getPropertiesMap().containsProperty(PdfConstants.PROPERTY_TAG_TD)
                        || element.getPropertiesMap().containsProperty(PdfConstants.PROPERTY_TAG_TH));
    }
}
