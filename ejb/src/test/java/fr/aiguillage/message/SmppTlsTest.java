package fr.aiguillage.message;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.message.Outcome.Accepted;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SMS to a gateway that speaks by TLS. */
class SmppTlsTest {

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    private final MemoryParts parts = new MemoryParts();
    private SSLContext usual;
    private FaultySmpp server;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException, GeneralSecurityException {
        usual = SSLContext.getDefault();
        server = new FaultySmpp();
    }

    @AfterEach
    void stop() throws IOException {
        SSLContext.setDefault(usual);
        server.close();
        watch.shutdownNow();
    }

    @Test
    void a_gateway_whose_certificate_is_trusted_and_made_out_to_it_takes_messages() throws Exception {
        KeyStore certificate = TlsDoor.certificate(folder, "ip:127.0.0.1");
        SSLContext.setDefault(TlsDoor.trusting(certificate));
        assertThat(send(certificate)).isInstanceOf(Accepted.class);
        assertThat(server.taken).hasSize(1);
    }

    @Test
    void a_gateway_whose_certificate_is_made_out_to_another_gets_nothing() throws Exception {
        KeyStore certificate = TlsDoor.certificate(folder, "dns:sms.example.org");
        SSLContext.setDefault(TlsDoor.trusting(certificate));
        assertThat(send(certificate).reason()).isEqualTo(DeliveryReason.ENCRYPTION_REFUSED);
        assertThat(server.taken).isEmpty();
    }

    @Test
    void a_gateway_whose_certificate_nobody_vouches_for_gets_nothing() throws Exception {
        KeyStore certificate = TlsDoor.certificate(folder, "ip:127.0.0.1");
        assertThat(send(certificate).reason()).isEqualTo(DeliveryReason.ENCRYPTION_REFUSED);
        assertThat(server.taken).isEmpty();
    }

    private Outcome send(KeyStore certificate) throws IOException, GeneralSecurityException {
        try (var door = new TlsDoor(certificate, server.port())) {
            SmppSettings settings = SmppSamples.byTls(door.port());
            var link = new SmppLink(settings, new SmppReceipts(parts::keep));
            try (var line = new SmppLine(link, settings, parts, watch, Lease.LONGEST_ATTEMPT)) {
                return line.send(SmppSamples.sms(1, "06 39 98 06 02", "Fuite"));
            } finally {
                link.close();
            }
        }
    }
}
