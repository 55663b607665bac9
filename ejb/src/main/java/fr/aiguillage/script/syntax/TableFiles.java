package fr.aiguillage.script.syntax;

import fr.aiguillage.script.source.SourceText;
import java.util.Optional;

/** Where the tables come from that a directory names by their file. */
@FunctionalInterface
public interface TableFiles {

    /** No file at all. */
    TableFiles NONE = file -> Optional.empty();

    /** The text of the file of that name; empty when there is none. */
    Optional<SourceText> text(String file);
}
