package fr.aiguillage.dossier;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a dossier with other blocks.
 *
 * @param files the dossier
 * @param change from its blocks to the others
 */
record ChangedBlocks(DossierFiles files, Change change) implements DossierFiles {

    /** From some blocks to others, by name of file. */
    @FunctionalInterface
    interface Change {

        Map<String, byte[]> of(Map<String, byte[]> blocks) throws IOException;
    }

    @Override
    public Optional<byte[]> file(String name) throws IOException {
        return files.file(name);
    }

    @Override
    public Map<String, byte[]> blocks() throws IOException {
        return change.of(files.blocks());
    }

    @Override
    public List<String> tables() throws IOException {
        return files.tables();
    }
}
