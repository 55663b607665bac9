package fr.aiguillage.message;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import org.eclipse.microprofile.config.ConfigProvider;

/** Mails, by SMTP. */
@ApplicationScoped
class MailGateway implements Gateway {

    @Inject
    private Watch cutter;

    private ScheduledExecutorService watch;
    private Optional<MailSettings> settings;

    MailGateway() {}

    MailGateway(MailSettings settings, ScheduledExecutorService watch) {
        this.settings = Optional.of(settings);
        this.watch = watch;
    }

    @PostConstruct
    void readSettings() {
        settings = MailSettings.read(ConfigProvider.getConfig());
        watch = cutter.schedule();
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public boolean isSet() {
        return settings.isPresent();
    }

    @Override
    public String domain() {
        return settings.orElseThrow().domain();
    }

    @Override
    public int lines() {
        return settings.orElseThrow().lines();
    }

    @Override
    public Line line() {
        return new SmtpLine(settings.orElseThrow(), watch);
    }
}
