package fr.aiguillage.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Shared.Extension.class)
class RunnableJarIT {

    @TempDir
    private Path data;

    @Test
    @EnabledOnOs(OS.LINUX) // reads /proc
    void it_listens_on_its_http_port_alone_and_on_the_loopback_alone(Shared shared) {
        RunningProduct product = shared.demonstration();
        Set<String> listening = product.processes().stream()
                .flatMap(process -> listening(process.pid()).stream())
                .collect(Collectors.toSet());
        assertThat(listening).containsExactly("127.0.0.1:" + product.port());
    }

    @Test
    void when_the_launcher_is_killed_the_server_ends_too() throws Exception {
        try (RunningProduct product = RunningProduct.demonstration(data, Map.of())) {
            List<ProcessHandle> processes = product.processes();
            assertThat(processes).hasSizeGreaterThan(1);
            processes.get(0).destroyForcibly();
            for (ProcessHandle process : processes) {
                process.onExit().get(60, TimeUnit.SECONDS);
            }
        }
    }

    @Test
    void a_port_that_is_taken_is_refused_in_one_sentence() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Process process = started(other.getLocalPort());
            assertThat(said(process))
                    .isEqualToIgnoringNewLines("L’adresse 127.0.0.1:" + other.getLocalPort()
                            + " est déjà prise par un autre programme. Arrêtez-le, ou choisissez un autre port avec"
                            + " --port.");
            assertThat(process.waitFor()).isEqualTo(1);
        }
    }

    @Test
    void a_database_that_cannot_be_brought_up_to_date_ends_the_start_with_what_an_operator_has_to_do()
            throws Exception {
        String file = "jdbc:h2:file:" + data.resolve("aiguillage");
        try (Connection connection = DriverManager.getConnection(
                        file + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE", "aiguillage", "aiguillage");
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    create table "flyway_schema_history" ("installed_rank" int primary key, "version" varchar(50),
                        "description" varchar(200), "type" varchar(20), "script" varchar(1000), "checksum" int,
                        "installed_by" varchar(100), "installed_on" timestamp, "execution_time" int, "success" boolean);
                    insert into "flyway_schema_history"
                        values (1, '1', 'security', 'SQL', 'V1__security.sql', 42, 'x', now(), 1, true)
                    """);
        }
        Process process = started(RunningProduct.freePort());
        assertThat(said(process).replace('\u00a0', ' '))
                .contains(
                        "Aiguillage ne démarre pas : la base " + file
                                + " n’a pas pu être mise au format de cette version." + " Remettez la sauvegarde",
                        "Aiguillage does not start: the database " + file
                                + " could not be brought to the form of this version. Restore the backup",
                        "checksum mismatch for migration version 1")
                .contains("Aiguillage n’a pas démarré. La cause est écrite plus haut")
                .doesNotContain("est prêt");
        assertThat(process.waitFor()).isEqualTo(1);
    }

    /** The product on this folder, as it is started for a house. */
    private Process started(int port) throws IOException {
        return new ProcessBuilder(
                        RunningProduct.java(),
                        "-jar",
                        "target/aiguillage.jar",
                        "--port",
                        String.valueOf(port),
                        "--data",
                        data.toString())
                .redirectErrorStream(true)
                .start();
    }

    /** All that it says until it ends. */
    private static String said(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** The addresses on which the process listens: its sockets among those of the kernel's tables. */
    private static Set<String> listening(long pid) {
        try {
            Set<String> sockets;
            try (Stream<Path> files = Files.list(Path.of("/proc/" + pid + "/fd"))) {
                sockets = files.map(RunnableJarIT::target)
                        .filter(target -> target.startsWith("socket:["))
                        .map(target -> target.substring(8, target.length() - 1))
                        .collect(Collectors.toSet());
            }
            try (Stream<String> tcp = Files.lines(Path.of("/proc/net/tcp"));
                    Stream<String> tcp6 = Files.lines(Path.of("/proc/net/tcp6"))) {
                return Stream.concat(tcp, tcp6)
                        .map(line -> line.strip().split("\\s+"))
                        .filter(columns -> columns[3].equals("0A") && sockets.contains(columns[9]))
                        .map(columns -> readable(columns[1]))
                        .collect(Collectors.toSet());
            }
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    /** The kernel writes 127.0.0.1 as 0100007F, and so at the end of its IPv6 form. */
    private static String readable(String hexadecimal) {
        String[] parts = hexadecimal.split(":");
        String address = parts[0].endsWith("0100007F") ? "127.0.0.1" : parts[0];
        return address + ":" + Integer.parseInt(parts[1], 16);
    }
}
