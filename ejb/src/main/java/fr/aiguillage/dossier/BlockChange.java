package fr.aiguillage.dossier;

import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.BlockHeading;
import fr.aiguillage.script.syntax.Library;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A change of blocks as the command line names it: what the files of a dossier are without it and with it. */
sealed interface BlockChange {

    /**
     * What these words name: a folder of blocks, or a former and a new one when the second word is such a folder too; the
     * file of a block; else the name of a block.
     */
    static BlockChange of(String word, String next) {
        Optional<Path> path = path(word);
        if (path.filter(BlockChange::isLibrary).isPresent()) {
            Optional<Path> renewed = path(next).filter(BlockChange::isLibrary);
            return renewed.isPresent() ? new Folder(path, renewed.get()) : new Folder(Optional.empty(), path.get());
        }
        return path.filter(Files::isRegularFile).<BlockChange>map(OneBlock::new).orElseGet(() -> new Nothing(word));
    }

    private static Optional<Path> path(String word) {
        try {
            return Optional.of(Path.of(word));
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    /** A folder, but no dossier. */
    private static boolean isLibrary(Path path) {
        return Files.isDirectory(path)
                && !Files.exists(path.resolve(Dossier.SCENARIO))
                && !Files.exists(path.resolve(Dossier.DIRECTORY));
    }

    /** How many words name it. */
    default int words() {
        return this instanceof Folder folder && folder.old().isPresent() ? 2 : 1;
    }

    /** The dossier without the change. */
    default DossierFiles before(Path dossier) {
        return DossierFiles.folder(dossier);
    }

    /** The dossier with it. */
    default DossierFiles after(Path dossier) {
        return new ChangedBlocks(DossierFiles.folder(dossier), blocks -> blocks(dossier, blocks));
    }

    /** What the blocks of the dossier become. */
    Map<String, byte[]> blocks(Path dossier, Map<String, byte[]> present) throws IOException;

    /** Nothing changes: it is asked who uses the block of that name. */
    record Nothing(String name) implements BlockChange {

        @Override
        public Map<String, byte[]> blocks(Path dossier, Map<String, byte[]> present) {
            return present;
        }
    }

    /** The text of one block instead of the block of that name; one more, where there is none. */
    record OneBlock(Path file) implements BlockChange {

        @Override
        public Map<String, byte[]> blocks(Path dossier, Map<String, byte[]> present) throws IOException {
            byte[] text = Files.readAllBytes(file);
            Optional<String> name = name(text);
            Map<String, byte[]> changed = new LinkedHashMap<>();
            present.forEach((path, bytes) -> {
                boolean same = name.isPresent() && name(bytes).equals(name);
                changed.put(same ? nameFrom(dossier, file) : path, same ? text : bytes);
            });
            changed.putIfAbsent(nameFrom(dossier, file), text);
            return changed;
        }

        private static Optional<String> name(byte[] text) {
            SourceText source = new SourceText("", new String(text, StandardCharsets.UTF_8));
            return Library.of(List.of(source)).blocks().get(0).syntax().block().map(BlockHeading::key);
        }
    }

    /** A folder of blocks instead of those that dossiers share, or instead of another folder. */
    record Folder(Optional<Path> old, Path renewed) implements BlockChange {

        @Override
        public DossierFiles before(Path dossier) {
            return old.<DossierFiles>map(folder -> new ChangedBlocks(
                            DossierFiles.folder(dossier), present -> sharing(folder, dossier, present)))
                    .orElseGet(() -> DossierFiles.folder(dossier));
        }

        @Override
        public Map<String, byte[]> blocks(Path dossier, Map<String, byte[]> present) throws IOException {
            return sharing(renewed, dossier, present);
        }

        private static Map<String, byte[]> sharing(Path library, Path dossier, Map<String, byte[]> present)
                throws IOException {
            Map<String, byte[]> blocks = new LinkedHashMap<>(present);
            blocks.keySet().removeIf(path -> !path.startsWith(Dossier.BLOCKS + "/"));
            for (Path file : FolderFiles.texts(library)) {
                blocks.put(nameFrom(dossier, file), Files.readAllBytes(file));
            }
            return blocks;
        }
    }

    /** How a fault in that file is told by a dossier, which puts its own name before it. */
    private static String nameFrom(Path dossier, Path file) {
        Path from = dossier.toAbsolutePath();
        Path to = file.toAbsolutePath();
        return from.getRoot().equals(to.getRoot()) ? from.relativize(to).toString() : to.toString();
    }
}
