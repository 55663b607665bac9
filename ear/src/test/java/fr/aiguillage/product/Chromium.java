package fr.aiguillage.product;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's Chromium, installed from Debian's packages when it is missing and that is allowed. */
final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> USUAL_FOLDERS = List.of("/usr/bin", "/usr/local/bin", "/snap/bin");

    private Chromium() {}

    static Path executable() {
        Optional<Path> found = find();
        if (found.isEmpty() && "root".equals(System.getProperty("user.name"))) {
            run("apt-get", "update");
            run("apt-get", "install", "--yes", "--no-install-recommends", "chromium");
            found = find();
        }
        return found.orElseThrow(() -> new IllegalStateException(
                "The browser tests need Chromium: install it (apt-get install chromium), or run them as root."));
    }

    private static Optional<Path> find() {
        Stream<String> path = Arrays.stream(System.getenv("PATH").split(File.pathSeparator));
        return Stream.concat(path, USUAL_FOLDERS.stream())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void run(String... command) {
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(new File("target/chromium.log"))
                    .start()
                    .onExit()
                    .join();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
