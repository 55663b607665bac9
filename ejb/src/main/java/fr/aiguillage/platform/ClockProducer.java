package fr.aiguillage.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The clock that every feature is given, in the zone that people read and to the millisecond that is stored. A
 * demonstration may begin at another time than the present one, such as a night: {@code aiguillage.demonstration.at}.
 */
@ApplicationScoped
class ClockProducer {

    private static final ZoneId HOUSE = ZoneId.of("Europe/Paris");

    @Inject
    @ConfigProperty(name = "aiguillage.demonstration")
    private boolean demonstration;

    @Inject
    @ConfigProperty(name = "aiguillage.demonstration.at")
    private Optional<LocalDateTime> begins;

    private Clock clock;

    @PostConstruct
    void set() {
        Clock present = Clock.tickMillis(HOUSE);
        clock = begins.filter(set -> demonstration)
                .map(at -> Clock.offset(
                        present,
                        Duration.between(present.instant(), at.atZone(HOUSE).toInstant())))
                .orElse(present);
    }

    @Produces
    Clock clock() {
        return clock;
    }
}
