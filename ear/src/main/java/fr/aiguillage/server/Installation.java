package fr.aiguillage.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The server's folder, unpacked from the jar that is running.
 *
 * <p>Its name holds a digest of the jar's content, so another build gets another folder and the old one goes.
 */
final class Installation {

    private static final String PREFIX = "server/";
    private static final String ARCHIVE = "classes.jsa";
    private static final String ARCHIVE_JVM = "classes.jvm";

    /** A class archive is only used with files of the very age that it was made with. */
    private static final FileTime AGE = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    private final Path root;

    private Installation(Path root) {
        this.root = root;
    }

    /** Unpacks the server under the data folder unless it is there, and makes its configuration as new. */
    static Installation under(Path data) throws IOException {
        try (ZipFile jar = new ZipFile(ownJar().toFile())) {
            List<? extends ZipEntry> entries = Collections.list(jar.entries()).stream()
                    .filter(entry -> entry.getName().startsWith(PREFIX) && !entry.isDirectory())
                    .toList();
            Path root = data.resolve("server-" + digest(entries));
            if (!Files.exists(root)) {
                removeOthers(data);
                Path unfinished = data.resolve("server-unfinished");
                unpack(jar, entries, unfinished);
                Files.move(unfinished, root, StandardCopyOption.ATOMIC_MOVE);
            }
            for (String used : List.of("applications", "generated", "config")) {
                remove(root.resolve(used));
            }
            unpack(jar, entries.stream().filter(Installation::isConfiguration).toList(), root);
            return new Installation(root);
        }
    }

    Path root() {
        return root;
    }

    Path archive() {
        return root.resolve(ARCHIVE);
    }

    /** Whether the archive was made by this very JVM: no other may use it. */
    boolean archiveFits() throws IOException {
        Path madeBy = root.resolve(ARCHIVE_JVM);
        return Files.exists(archive())
                && Files.exists(madeBy)
                && Files.readString(madeBy).equals(jvm());
    }

    /** Makes the archive by starting the server once, asking for its first page and stopping it. */
    void prepare() throws IOException, InterruptedException {
        Files.deleteIfExists(archive());
        ServerProcess.train(this);
        Files.writeString(root.resolve(ARCHIVE_JVM), jvm());
    }

    private static String jvm() {
        return System.getProperty("java.vm.vendor") + " " + System.getProperty("java.vm.version") + " "
                + System.getProperty("os.arch");
    }

    private static Path ownJar() {
        try {
            return Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String digest(List<? extends ZipEntry> entries) {
        var digest = new CRC32();
        for (ZipEntry entry : entries) {
            digest.update((entry.getName() + entry.getCrc()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return Long.toHexString(digest.getValue());
    }

    private static boolean isConfiguration(ZipEntry entry) {
        return entry.getName().startsWith(PREFIX + "config/");
    }

    private static void unpack(ZipFile jar, List<? extends ZipEntry> entries, Path folder) throws IOException {
        for (ZipEntry entry : entries) {
            Path file =
                    folder.resolve(entry.getName().substring(PREFIX.length())).normalize();
            Files.createDirectories(file.getParent());
            try (InputStream content = jar.getInputStream(entry)) {
                Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.setLastModifiedTime(file, AGE);
        }
    }

    private static void removeOthers(Path data) throws IOException {
        try (Stream<Path> folders = Files.list(data)) {
            for (Path folder : folders.filter(
                            path -> path.getFileName().toString().startsWith("server-"))
                    .toList()) {
                remove(folder);
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> content = Files.walk(folder)) {
                for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
