package fr.aiguillage.dossier;

import fr.aiguillage.script.diagnostic.Diagnostic;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints diagnostics the way compilers do: the place, the sentence, the line itself with the fault underlined, the remedy. */
final class Listing {

    private Listing() {}

    static void print(Dossier dossier, Locale locale, PrintStream out) {
        Map<String, List<String>> lines = new HashMap<>();
        for (Diagnostic diagnostic : dossier.diagnostics()) {
            out.println(
                    dossier.name() + "/" + place(diagnostic) + diagnostic.code().id() + " " + diagnostic.says(locale));
            excerpt(lines.computeIfAbsent(diagnostic.file(), file -> lines(dossier, file)), diagnostic, out);
            out.println("    " + diagnostic.remedy(locale));
        }
        dossier.diagnostics().stream()
                .findFirst()
                .ifPresent(first -> out.println(
                        Texts.format("command.explain", locale, first.code().id())));
        String key = dossier.isSound() ? "command.sound" : "command.unsound";
        long faults = dossier.diagnostics().stream().filter(Diagnostic::isError).count();
        out.println(Texts.format(
                key, locale, dossier.name(), faults, dossier.tests().size()));
    }

    /** The file, the line and the column. */
    static String place(Diagnostic diagnostic) {
        return diagnostic.file() + ":" + diagnostic.span().line() + ":"
                + diagnostic.span().column() + ": ";
    }

    private static List<String> lines(Dossier dossier, String file) {
        return dossier.text(file).stream()
                .flatMap(source -> source.text().lines())
                .toList();
    }

    private static void excerpt(List<String> lines, Diagnostic diagnostic, PrintStream out) {
        int line = diagnostic.span().line() - 1;
        if (line < lines.size() && lines.get(line).length() < 200) {
            String marks = " ".repeat(diagnostic.span().column() - 1)
                    + "~".repeat(Math.min(diagnostic.span().length(), 200));
            out.println("    " + lines.get(line));
            out.println("    " + marks);
        }
    }
}
