package fr.aiguillage.message;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** SMS, over HTTP. */
@ApplicationScoped
class SmsWebGateway implements Gateway {

    private static final Duration TO_CONNECT = Duration.ofSeconds(10);

    @Inject
    private Receipts receipts;

    private Optional<SmsWebSettings> settings;
    private HttpClient client;

    @PostConstruct
    void readSettings() {
        settings = SmsWebSettings.read(ConfigProvider.getConfig());
        client = settings.map(set -> client()).orElse(null);
    }

    static HttpClient client() {
        return HttpClient.newBuilder()
                .connectTimeout(TO_CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public boolean isSet() {
        return settings.isPresent();
    }

    @Override
    public String domain() {
        return settings.orElseThrow().url().getHost();
    }

    @Override
    public int lines() {
        return settings.orElseThrow().lines();
    }

    @Override
    public Line line() {
        return new SmsWebLine(client, settings.orElseThrow(), receipts);
    }
}
