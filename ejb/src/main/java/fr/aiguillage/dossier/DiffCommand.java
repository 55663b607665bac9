package fr.aiguillage.dossier;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;

/** Says in the client's words what a new dossier does otherwise than an old one. */
final class DiffCommand {

    private final Locale locale;
    private final PrintStream out;

    DiffCommand(Locale locale, PrintStream out) {
        this.locale = locale;
        this.out = out;
    }

    /** Prints the differences between two sound dossiers; whether there are none. */
    boolean print(Dossier old, Dossier renewed) {
        Noticed noticed = Noticed.between(old.side(), renewed.side(), LocalDate.now());
        noticed.lines(old.sheet().directory(), locale).forEach(out::println);
        return noticed.nothing();
    }
}
