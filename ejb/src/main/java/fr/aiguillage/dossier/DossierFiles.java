package fr.aiguillage.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the files of a dossier come from: a folder, or the application itself. */
@FunctionalInterface
public interface DossierFiles {

    /** The file of that name; empty when there is none. */
    Optional<byte[]> file(String name) throws IOException;

    /** The files of a folder. */
    static DossierFiles folder(Path folder) {
        return name -> {
            Path file = folder.resolve(name);
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        };
    }

    /** The files of a dossier that the application brings. */
    static DossierFiles bundled(String dossier) {
        return name -> {
            try (InputStream in = DossierFiles.class.getResourceAsStream("/dossiers/" + dossier + "/" + name)) {
                return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
            }
        };
    }
}
