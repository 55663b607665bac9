package fr.aiguillage.dossier;

import fr.aiguillage.script.Compilation;
import fr.aiguillage.script.facts.Directory;
import java.io.PrintStream;
import java.util.Locale;

/** Prints what the test calls of a dossier walk of its scenario, and what they do not. */
final class CoverageListing {

    private final Dossier dossier;
    private final Locale locale;
    private final PrintStream out;

    CoverageListing(Dossier dossier, Locale locale, PrintStream out) {
        this.dossier = dossier;
        this.locale = locale;
        this.out = out;
    }

    void print() {
        Directory directory = dossier.sheet().directory();
        Compilation compilation = dossier.compile();
        CoverageReport.of(compilation, dossier.scenarioText(), directory, dossier.tests())
                .ifPresent(this::print);
    }

    private void print(CoverageReport report) {
        out.println(Texts.format("cover.dossier", locale, dossier.name(), report.figures(locale)));
        ExampleWords words = new ExampleWords(dossier.sheet().directory(), locale);
        for (CoverageReport.Gap gap : report.gaps()) {
            String file = dossier.name() + "/" + gap.place().source().name();
            out.println(file + ":" + gap.place().span().line() + ": " + gap.says(locale));
            gap.example().ifPresent(e -> out.println("    " + Texts.format("cover.try", locale, words.tell(e))));
        }
    }
}
