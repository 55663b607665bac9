package fr.aiguillage.dossier;

import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.source.SourceText;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints diagnostics the way compilers do: the place, the sentence, the line itself with the fault underlined, the remedy. */
final class Listing {

    private Listing() {}

    static void print(Dossier dossier, Locale locale, PrintStream out) {
        for (Diagnostic diagnostic : dossier.diagnostics()) {
            out.println(dossier.name()
                    + "/"
                    + diagnostic.file()
                    + ":"
                    + diagnostic.span().line()
                    + ":"
                    + diagnostic.span().column()
                    + ": "
                    + diagnostic.code().id()
                    + " "
                    + diagnostic.says(locale));
            excerpt(source(dossier, diagnostic.file()), diagnostic, out);
            out.println("    " + diagnostic.remedy(locale));
        }
        String key = dossier.isSound() ? "command.sound" : "command.unsound";
        long faults = dossier.diagnostics().stream().filter(Diagnostic::isError).count();
        out.println(Texts.format(
                key, locale, dossier.name(), faults, dossier.tests().size()));
    }

    private static SourceText source(Dossier dossier, String file) {
        return switch (file) {
            case Dossier.DIRECTORY -> dossier.directoryText();
            case Dossier.SCENARIO -> dossier.scenarioText();
            default -> dossier.testText();
        };
    }

    private static void excerpt(SourceText source, Diagnostic diagnostic, PrintStream out) {
        List<String> lines = source.text()
                .lines()
                .skip(diagnostic.span().line() - 1L)
                .limit(1)
                .toList();
        if (!lines.isEmpty() && lines.get(0).length() < 200) {
            String marks = " ".repeat(diagnostic.span().column() - 1)
                    + "~".repeat(Math.min(diagnostic.span().length(), 200));
            out.println("    " + lines.get(0));
            out.println("    " + marks);
        }
    }
}
