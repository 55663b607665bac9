package fr.aiguillage.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The clock that every feature is given, in the zone that people read and to the millisecond that is stored. */
@ApplicationScoped
class ClockProducer {

    private static final ZoneId HOUSE = ZoneId.of("Europe/Paris");

    @Produces
    Clock clock() {
        return Clock.tickMillis(HOUSE);
    }
}
