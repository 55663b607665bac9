package fr.aiguillage.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.subethamail.smtp.server.SMTPServer;

/** Two servers that run on one database, and empty one outbox at once; each has a relay, by which it is known who sent what. */
class TwoNodesIT extends BrowserTest {

    private static final Duration SOON = Duration.ofMinutes(3);
    private static final int MANY = 400;
    private static final int BEFORE_IT_STALLS = 100;
    private static final int LINES = 3;
    private static final int NANOS_FOR_A_MAIL = 10_000_000;

    private EmbeddedPostgres database;
    private Relay relay;
    private Relay other;
    private RunningProduct node;
    private RunningProduct otherNode;

    @Override
    void startProduct(Path folder) throws Exception {
        database = EmbeddedPostgres.start();
        relay = new Relay();
        other = new Relay();
        node = node(folder.resolve("one"), relay);
        change("update directory_version set text = text || E'\\n'"); // as if people had changed every client
        otherNode = node(folder.resolve("other"), other);
    }

    private RunningProduct node(Path folder, Relay relay) throws Exception {
        var settings = Map.of(
                "AIGUILLAGE_DATABASE_URL",
                database.getJdbcUrl("postgres", "postgres"),
                "AIGUILLAGE_DATABASE_USER",
                "postgres",
                "aiguillage.mail.host",
                "127.0.0.1",
                "aiguillage.mail.port",
                String.valueOf(relay.server.getPortAllocated()),
                "aiguillage.mail.security",
                "none",
                "aiguillage.mail.connections",
                String.valueOf(LINES),
                "aiguillage.mail.from",
                "standard@example.org");
        return RunningProduct.demonstration(folder, settings);
    }

    @Override
    void stopProduct() throws Exception {
        for (AutoCloseable started : new AutoCloseable[] {node, otherNode, relay, other, database}) {
            if (started != null) {
                started.close();
            }
        }
    }

    /** The later one: the passwords of a demonstration are those of its last start. */
    @Override
    URI address() {
        return otherNode.address();
    }

    @Test
    void one_of_two_sends_each_mail_and_what_a_killed_one_had_in_hand_goes_again_as_the_same() throws Exception {
        sendOne();
        relay.stallAfter(BEFORE_IT_STALLS);
        other.stallAfter(BEFORE_IT_STALLS);
        copyIt(MANY);
        await().atMost(SOON).until(() -> relay.inHand.size() == LINES && other.inHand.size() == LINES);
        node.kill();
        other.goOn();
        await().atMost(SOON).until(() -> count("QUEUED") == 0 && count("ACCEPTED") == 1 + MANY - LINES);
        assertThat(identifiers("SENDING")).containsExactlyInAnyOrderElementsOf(relay.inHand);
        letLeasesRunOut();
        await().atMost(SOON).until(() -> count("ACCEPTED") == 1 + MANY);

        assertThat(other.taken).containsAll(relay.inHand);
        List<String> arrived = new ArrayList<>(relay.taken);
        arrived.removeAll(relay.inHand);
        arrived.addAll(other.taken);
        assertThat(arrived).containsExactlyInAnyOrderElementsOf(identifiers("ACCEPTED"));
    }

    @Test
    void a_demonstration_that_starts_on_its_data_leaves_the_clients_as_people_have_made_them() throws Exception {
        assertThat(column("select number from directory_version where number > 1"))
                .isEmpty();
    }

    /** A call whose message leaves by mail. */
    private void sendOne() {
        Console console = new Console(signedIn("s.benali"))
                .ready()
                .ring("Sanitherm Dépannage")
                .press("1");
        console.answer("3 allée des Charmes").answer("0639989024").press("Control+Enter");
        await().atMost(SOON).until(() -> count("ACCEPTED") == 1);
    }

    /** Queues its like, as many calls that end at the same instant would. */
    private void copyIt(int times) throws SQLException {
        change("""
                insert into message select (jsonb_populate_record(m,
                    jsonb_build_object('id', 1000000 + n, 'ordinal', 1000 + n))).*
                from message m, generate_series(1, %1$d) n;
                insert into delivery select (jsonb_populate_record(d,
                    jsonb_build_object('id', 1000000 + n, 'message_id', 1000000 + n, 'state', 'QUEUED',
                        'next_attempt_at', now(), 'stable_id', null, 'accepted_at', null))).*
                from delivery d, generate_series(1, %1$d) n
                """.formatted(times));
    }

    /** A lease outlasts any attempt by minutes, which nobody has to wait for here. */
    private void letLeasesRunOut() throws SQLException {
        change("update delivery set lease_until = now() where state = 'SENDING'");
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            connection.commit();
        }
    }

    private int count(String state) throws SQLException {
        return identifiers(state).size();
    }

    private List<String> identifiers(String state) throws SQLException {
        return column("select stable_id from delivery where state = '" + state + "'");
    }

    private List<String> column(String sql) throws SQLException {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    /** The mail relay of one node; it knows mails by their Message-ID. */
    private static final class Relay implements AutoCloseable {

        private static final Pattern IDENTIFIER = Pattern.compile("^Message-ID: (\\S+)", Pattern.MULTILINE);

        /** Everything that it has got. */
        private final List<String> taken = new CopyOnWriteArrayList<>();

        /** What it has got and said nothing about. */
        private final List<String> inHand = new CopyOnWriteArrayList<>();

        private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
        private final CountDownLatch goOn = new CountDownLatch(1);
        private final SMTPServer server = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandler((context, from, to, data) -> take(new String(data, StandardCharsets.UTF_8)))
                .build();

        Relay() {
            server.start();
        }

        private void take(String mail) {
            Matcher identifier = IDENTIFIER.matcher(mail);
            identifier.find();
            taken.add(identifier.group(1));
            LockSupport.parkNanos(NANOS_FOR_A_MAIL);
            if (left.getAndDecrement() <= 0) {
                inHand.add(identifier.group(1));
                waitForWord();
            }
        }

        private void waitForWord() {
            try {
                goOn.await();
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            }
        }

        /** After so many mails more, it answers to none before it is told to go on. */
        void stallAfter(int mails) {
            left.set(mails);
        }

        void goOn() {
            left.set(Integer.MAX_VALUE);
            goOn.countDown();
        }

        @Override
        public void close() {
            goOn();
            server.stop();
        }
    }
}
