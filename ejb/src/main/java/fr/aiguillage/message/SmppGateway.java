package fr.aiguillage.message;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.ConfigProvider;

/** SMS, by SMPP. */
@ApplicationScoped
class SmppGateway implements Gateway {

    private static final int SECONDS_FOR_A_RECEIPT = 10;

    @Inject
    private Watch watch;

    @Resource
    private ManagedExecutorService hands;

    @Inject
    private Receipts receipts;

    private Optional<SmppSettings> settings;
    private SmppLink link;

    @PostConstruct
    void readSettings() {
        settings = SmppSettings.read(ConfigProvider.getConfig());
        link = settings.map(set -> new SmppLink(set, new SmppReceipts(this::keep)))
                .orElse(null);
    }

    @PreDestroy
    void leave() {
        if (link != null) {
            link.close();
        }
    }

    /** The library's own threads know nothing of transactions. */
    private void keep(Receipt receipt) {
        try {
            long kept = hands.submit(() -> receipts.keep(receipt)).get(SECONDS_FOR_A_RECEIPT, TimeUnit.SECONDS);
            hands.execute(() -> receipts.settle(kept));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException | TimeoutException failure) {
            throw new IllegalStateException(failure);
        }
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
        return settings.orElseThrow().host();
    }

    @Override
    public int lines() {
        return settings.orElseThrow().window();
    }

    @Override
    public Line line() {
        return new SmppLine(link, settings.orElseThrow(), receipts, watch.schedule(), Lease.LONGEST_ATTEMPT);
    }

    @Override
    public void listen() {
        link.listen();
    }
}
