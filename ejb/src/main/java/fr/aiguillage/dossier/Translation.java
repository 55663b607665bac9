package fr.aiguillage.dossier;

import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.Keywords;
import fr.aiguillage.script.syntax.ScenarioParser;
import fr.aiguillage.script.translation.Outcome;
import fr.aiguillage.script.translation.Translator;
import java.nio.file.Path;

/** Translates a file with what stands around it: the names of its dossier and its blocks tell its words of the language apart. */
final class Translation {

    private Translation() {}

    static Outcome of(Path file, SourceText text, Keywords into) {
        if (file.endsWith(Dossier.DIRECTORY)) {
            return Translator.directory(text, into);
        }
        Dossier dossier = around(file.toAbsolutePath().getParent());
        return ScenarioParser.parseBlock(text, new Diagnostics(text)).block().isPresent()
                ? Translator.block(text, dossier.library(), dossier.sheet().directory(), into)
                : Translator.scenario(text, dossier.library(), dossier.sheet().directory(), into);
    }

    /** The dossier in whose folder, or in whose folder of blocks, a file stands; a library finds itself beside it. */
    private static Dossier around(Path folder) {
        Path home = folder.endsWith(Dossier.BLOCKS) && folder.getParent() != null ? folder.getParent() : folder;
        return DossierReader.read(home.toString(), DossierFiles.folder(home));
    }
}
