package fr.aiguillage.dossier;

import fr.aiguillage.script.diagnostic.Example;
import fr.aiguillage.script.diagnostic.Page;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints what there is to know about a code, or the list of all of them. */
final class ExplainCommand {

    private static final String INDENT = "    ";

    private final Locale locale;
    private final PrintStream out;

    ExplainCommand(Locale locale, PrintStream out) {
        this.locale = locale;
        this.out = out;
    }

    /** Explains these codes, or lists all when there are none; false when one of them does not exist. */
    boolean run(List<String> codes) {
        if (codes.isEmpty()) {
            Page.all(locale).forEach(page -> out.println(page.code().id() + "  " + page.title()));
            return true;
        }
        boolean known = true;
        for (String code : codes) {
            Optional<Page> page = Page.named(code, locale);
            page.ifPresent(this::print);
            if (page.isEmpty()) {
                out.println(Texts.format("explain.unknown", locale, code));
                known = false;
            }
        }
        return known;
    }

    private void print(Page page) {
        out.println(page.code().id() + "  " + page.title());
        out.println();
        out.println(page.meaning());
        out.println(page.consequence());
        out.println(page.repair());
        page.examples().stream().limit(1).forEach(this::print);
        out.println();
    }

    private void print(Example example) {
        if (!example.faulty().isEmpty()) {
            out.println();
            out.println(Texts.text("explain.faulty", locale));
            List<String> lines = example.faulty().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                out.println(INDENT + lines.get(i));
                if (i + 1 == example.span().line()) {
                    out.println(INDENT
                            + " ".repeat(example.span().column() - 1)
                            + "~".repeat(example.span().length()));
                }
            }
        }
        out.println();
        out.println(INDENT + example.says(locale) + " " + example.remedy(locale));
        if (!example.repaired().isEmpty()) {
            out.println();
            out.println(Texts.text("explain.repaired", locale));
            example.repaired().lines().forEach(line -> out.println(INDENT + line));
        }
    }
}
