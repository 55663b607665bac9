package fr.aiguillage.dossier;

import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.Formatter;
import fr.aiguillage.script.syntax.Keywords;
import fr.aiguillage.script.translation.Outcome;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Prints files in the one layout, in their place, in the other tongue when one is asked for: a file is replaced whole or left
 * as it was.
 */
final class FormatCommand {

    private final Locale locale;
    private final Optional<Keywords> into;
    private final PrintStream out;

    FormatCommand(Locale locale, Optional<Keywords> into, PrintStream out) {
        this.locale = locale;
        this.into = into;
        this.out = out;
    }

    /**
     * Formats these files, and the directory, the scenario and the blocks of these folders; when only {@code checked}, names those
     * that are laid out otherwise and writes nothing. True when every file could be read and, when checked, none differs.
     */
    boolean run(List<String> names, boolean checked) {
        boolean well = true;
        for (String name : names) {
            List<Path> files = files(name);
            if (files.isEmpty()) {
                out.println(Texts.format("command.nofile", locale, name));
                well = false;
            }
            for (Path file : files) {
                well &= format(file, checked);
            }
        }
        return well;
    }

    private static List<Path> files(String name) {
        try {
            Path path = Path.of(name);
            Stream<Path> files = Files.isDirectory(path)
                    ? Stream.of(Dossier.DIRECTORY, Dossier.SCENARIO).map(path::resolve)
                    : Stream.of(path);
            List<Path> found =
                    new ArrayList<>(files.filter(Files::isRegularFile).toList());
            boolean library = Files.isDirectory(path) && found.isEmpty();
            found.addAll(FolderFiles.texts(library ? path : path.resolve(Dossier.BLOCKS)));
            return found;
        } catch (InvalidPathException | IOException notAPath) {
            return List.of();
        }
    }

    private boolean format(Path file, boolean checked) {
        try {
            Utf8 read = Utf8.of(file.toString(), Files.readAllBytes(file));
            if (read.text().isEmpty()) {
                print(read.fault());
            }
            Optional<SourceText> said = read.text().flatMap(text -> translated(file, text));
            if (said.isEmpty()) {
                return false;
            }
            String laid = laid(file, said.get());
            if (laid.equals(read.read())) {
                return true;
            }
            if (!checked) {
                replace(file.toRealPath(), laid);
            }
            out.println(Texts.format(checked ? "command.unformatted" : "command.formatted", locale, file));
            return !checked;
        } catch (IOException unreadable) {
            out.println(Texts.format("command.unreadable", locale, file));
            return false;
        }
    }

    /** The text in the tongue asked for; empty, and said why, when it cannot be. */
    private Optional<SourceText> translated(Path file, SourceText text) {
        if (into.isEmpty() || Keywords.in(text).locale().equals(into.get().locale())) {
            return Optional.of(text);
        }
        Outcome outcome = Translation.of(file, text, into.get());
        if (outcome instanceof Outcome.Faulty faulty) {
            faulty.faults().forEach(this::print);
            out.println(Texts.format("command.untranslated", locale, file));
        } else if (outcome instanceof Outcome.ReadOtherwise otherwise) {
            out.println(Texts.format("command.readotherwise", locale, file, String.valueOf(otherwise.line())));
        }
        return outcome instanceof Outcome.Translated done
                ? Optional.of(new SourceText(text.name(), done.text()))
                : Optional.empty();
    }

    private void print(Diagnostic fault) {
        out.println(Listing.place(fault) + fault.code().id() + " " + fault.says(locale));
    }

    private static String laid(Path file, SourceText text) {
        return file.endsWith(Dossier.DIRECTORY) ? Formatter.directory(text) : Formatter.scenario(text);
    }

    private static void replace(Path file, String text) throws IOException {
        Path beside = Files.createTempFile(file.getParent(), ".format", ".txt");
        try {
            Files.copy(file, beside, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            Files.writeString(beside, text);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
