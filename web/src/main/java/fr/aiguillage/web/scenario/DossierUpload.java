package fr.aiguillage.web.scenario;

import fr.aiguillage.dossier.Dossier;
import fr.aiguillage.dossier.DossierFiles;
import fr.aiguillage.script.source.PlainLetters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The files that an assistant brings: those of a dossier's folder, or the folder in a zip. What is read is bounded by what
 * comes out, whatever the archive pretends.
 */
final class DossierUpload {

    static final int LARGEST_FILE = 2_000_000;
    private static final int MOST_ENTRIES = 200;
    private static final Set<String> KNOWN = Set.of(Dossier.DIRECTORY, Dossier.SCENARIO, Dossier.TESTS);

    /** Why nothing can be read; pages have a sentence for each, which quotes the file. */
    enum Fault {
        NO_FILE,
        TOO_LARGE,
        TWICE,
        NOT_A_ZIP,
        TOO_MANY
    }

    /** The files cannot be a dossier. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private final Fault fault;
        private final String file;

        Refused(Fault fault, String file) {
            super(fault + " " + file);
            this.fault = fault;
            this.file = file;
        }

        Fault fault() {
            return fault;
        }

        String file() {
            return file;
        }
    }

    private final Map<String, byte[]> files = new HashMap<>();
    private final Map<String, byte[]> blocks = new TreeMap<>();
    private String name = "";

    private DossierUpload() {}

    /** One file as the browser sent it. */
    interface Sent {

        String name();

        InputStream open() throws IOException;
    }

    static DossierUpload read(List<Sent> sent) throws Refused, IOException {
        var upload = new DossierUpload();
        for (Sent file : sent) {
            try (InputStream in = file.open()) {
                if (file.name().toLowerCase(Locale.ROOT).endsWith(".zip")) {
                    upload.name = base(file.name()).replaceFirst("(?i)\\.zip$", "");
                    upload.unzip(file.name(), bounded(file.name(), in));
                } else {
                    upload.keep(file.name(), in);
                }
            }
        }
        if (upload.files.isEmpty()) {
            throw new Refused(Fault.NO_FILE, "");
        }
        return upload;
    }

    private void unzip(String archive, byte[] bytes) throws Refused, IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new Refused(Fault.TOO_MANY, archive);
                }
                if (isBlock(entry.getName())) {
                    block(entry.getName(), zip);
                } else if (isKnown(base(entry.getName()))) {
                    keep(entry.getName(), zip);
                } else {
                    bounded(entry.getName(), zip);
                }
            }
            if (entries == 0) {
                throw new Refused(Fault.NOT_A_ZIP, archive);
            }
        } catch (ZipException | IllegalArgumentException damaged) {
            throw new Refused(Fault.NOT_A_ZIP, archive);
        }
    }

    private void keep(String path, InputStream in) throws Refused, IOException {
        String file = base(path);
        if (!isKnown(file)) {
            return;
        }
        if (files.putIfAbsent(file, bounded(path, in)) != null) {
            throw new Refused(Fault.TWICE, file);
        }
        String folder = path.length() > file.length() ? base(path.substring(0, path.length() - file.length() - 1)) : "";
        if (!folder.isEmpty()) {
            name = folder;
        }
    }

    /** The dossier's own files, and the tables that its directory may name. */
    private static boolean isKnown(String file) {
        return KNOWN.contains(file) || isTable(file);
    }

    private static boolean isTable(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /** A text in the folder of the dossier's own blocks, wherever the folder stands. */
    private static boolean isBlock(String path) {
        return path.replace('\\', '/').matches("(?:.*/)?" + Dossier.BLOCKS + "/[^/]+\\.(?i:txt)");
    }

    private void block(String path, InputStream in) throws Refused, IOException {
        String file = Dossier.BLOCKS + "/" + base(path);
        if (blocks.putIfAbsent(file, bounded(path, in)) != null) {
            throw new Refused(Fault.TWICE, file);
        }
    }

    private static byte[] bounded(String file, InputStream in) throws Refused, IOException {
        byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
        if (bytes.length > LARGEST_FILE) {
            throw new Refused(Fault.TOO_LARGE, base(file));
        }
        return bytes;
    }

    private static String base(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /** The dossier with its own blocks, and with the house's for those that it does not bring, by their names. */
    DossierFiles files(Map<String, String> houseBlocks) {
        Map<String, byte[]> all = new LinkedHashMap<>(blocks);
        houseBlocks.forEach((block, text) ->
                all.put("../" + Dossier.LIBRARY + "/" + block + ".txt", text.getBytes(StandardCharsets.UTF_8)));
        return new DossierFiles() {

            @Override
            public Optional<byte[]> file(String file) {
                return Optional.ofNullable(files.get(file));
            }

            @Override
            public Map<String, byte[]> blocks() {
                return all;
            }

            @Override
            public List<String> tables() {
                return files.keySet().stream().filter(DossierUpload::isTable).toList();
            }
        };
    }

    /** What the folder or the archive is called, as a client's code: small letters, digits, hyphens; may be empty. */
    String code() {
        return code(name);
    }

    static String code(String words) {
        String code = PlainLetters.code(words);
        return code.length() > 80 ? code.substring(0, 80) : code;
    }
}
