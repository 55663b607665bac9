package fr.aiguillage.dossier;

import fr.aiguillage.flowchart.drawing.Drawing;
import fr.aiguillage.flowchart.drawing.DrawingReader;
import fr.aiguillage.flowchart.drawing.FirstSource;
import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.source.Span;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints the first source of a scenario, made of a drawing. */
final class ImportCommand {

    private static final int LARGEST = 40_000_000;

    private final Locale locale;
    private final PrintStream out;

    ImportCommand(Locale locale, PrintStream out) {
        this.locale = locale;
        this.out = out;
    }

    /** Prints the source on the output and nothing else, so that it can be sent to a file; false when it cannot. */
    boolean run(String name) {
        Optional<Drawing> drawing = text(name).flatMap(DrawingReader::read);
        if (drawing.isEmpty()) {
            Diagnostic fault = new Diagnostic(Code.UNREADABLE_DRAWING, name, new Span(1, 1, 1), List.of(name), "");
            out.println(fault.code().id() + " " + fault.says(locale));
            out.println("    " + fault.remedy(locale));
            return false;
        }
        String file = String.valueOf(Path.of(name).getFileName()).replaceFirst("\\.[^.]*$", "");
        out.print(FirstSource.of(drawing.get(), file, locale));
        return true;
    }

    private static Optional<String> text(String name) {
        try {
            Path path = Path.of(name);
            return Files.size(path) > LARGEST
                    ? Optional.empty()
                    : Optional.of(new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }
}
