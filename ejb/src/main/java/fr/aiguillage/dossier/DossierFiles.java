package fr.aiguillage.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the files of a dossier come from: a folder, or the application itself. */
@FunctionalInterface
public interface DossierFiles {

    /** The file of that name; empty when there is none. */
    Optional<byte[]> file(String name) throws IOException;

    /** The texts of the blocks that its scenario may use, by name of file: the dossier's own, and those that dossiers share. */
    default Map<String, byte[]> blocks() throws IOException {
        return Map.of();
    }

    /** The names of the tables' files that lie in it, whether or not its directory names them. */
    default List<String> tables() throws IOException {
        return List.of();
    }

    /** The files of a folder; the blocks that dossiers share stand in the folder {@code bibliothèque} beside it. */
    static DossierFiles folder(Path folder) {
        return new FolderFiles(folder);
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
