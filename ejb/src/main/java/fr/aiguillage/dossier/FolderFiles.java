package fr.aiguillage.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A dossier as a folder, beside the library that it shares with other dossiers. */
record FolderFiles(Path folder) implements DossierFiles {

    @Override
    public Optional<byte[]> file(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    @Override
    public Map<String, byte[]> blocks() throws IOException {
        Map<String, byte[]> blocks = new LinkedHashMap<>();
        for (String name : List.of(Dossier.BLOCKS, "../" + Dossier.LIBRARY)) {
            for (Path file : texts(folder.resolve(name))) {
                blocks.put(name + "/" + file.getFileName(), Files.readAllBytes(file));
            }
        }
        return blocks;
    }

    @Override
    public List<String> tables() throws IOException {
        return Stream.concat(files(folder, ".csv").stream(), files(folder.resolve(Dossier.TABLES), ".csv").stream())
                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                .toList();
    }

    /** The texts of a folder, in the order of their names; none when there is no such folder. */
    static List<Path> texts(Path folder) throws IOException {
        return files(folder, ".txt");
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .endsWith(ending))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }
}
