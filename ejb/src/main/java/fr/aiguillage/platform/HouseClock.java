package fr.aiguillage.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The clock that every feature is given, in the zone that people read and to the millisecond that is stored. That of a
 * demonstration may begin at another time than the present one, such as a night: {@code aiguillage.demonstration.at}. It
 * can then be put forward, never back: what is stored stays in the past.
 */
@ApplicationScoped
public class HouseClock {

    private static final ZoneId HOUSE = ZoneId.of("Europe/Paris");
    private static final Clock PRESENT = Clock.tickMillis(HOUSE);

    @Inject
    @ConfigProperty(name = "aiguillage.demonstration")
    private boolean demonstration;

    @Inject
    @ConfigProperty(name = "aiguillage.demonstration.at")
    private Optional<LocalDateTime> begins;

    private volatile Duration ahead = Duration.ZERO;

    @PostConstruct
    void begin() {
        ahead = begins.map(HouseClock::fromPresent).orElse(ahead);
    }

    @Produces
    Clock clock() {
        InstantSource moved = () -> PRESENT.instant().plus(ahead);
        return demonstration ? moved.withZone(HOUSE) : PRESENT;
    }

    /** Whether it is the clock of a demonstration, the only one that can be moved. */
    public boolean isMovable() {
        return demonstration;
    }

    /**
     * Puts the clock of a demonstration forward, at once and for everybody whom this server serves.
     *
     * @param at the local time at which it is to stand
     * @return whether it was moved: not to a time that it has reached already, nor outside a demonstration
     */
    public synchronized boolean putForward(LocalDateTime at) {
        Duration wanted = fromPresent(at);
        if (!demonstration || wanted.compareTo(ahead) <= 0) {
            return false;
        }
        ahead = wanted;
        return true;
    }

    private static Duration fromPresent(LocalDateTime at) {
        Instant wanted = at.atZone(HOUSE).toInstant().truncatedTo(ChronoUnit.MILLIS);
        return Duration.between(PRESENT.instant(), wanted);
    }
}
