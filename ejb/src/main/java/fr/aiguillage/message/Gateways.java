package fr.aiguillage.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The gateways of this installation. */
@ApplicationScoped
class Gateways {

    @Inject
    @Any
    private Instance<Gateway> gateways;

    /** The gateway of the channel, if there is one and it is set. */
    Optional<Gateway> of(Channel channel) {
        return gateways.stream()
                .filter(gateway -> gateway.channel() == channel && gateway.isSet())
                .findFirst();
    }

    /**
     * Reads the settings of all of them.
     *
     * @throws IllegalStateException when a value cannot be used, with its key and the remedy
     */
    void check() {
        gateways.forEach(Gateway::isSet);
    }

    /** The channels whose deliveries are held. */
    Set<Channel> unset() {
        var unset = EnumSet.allOf(Channel.class);
        unset.removeIf(channel -> of(channel).isPresent());
        return unset;
    }
}
