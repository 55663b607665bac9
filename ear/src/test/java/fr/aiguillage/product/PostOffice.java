package fr.aiguillage.product;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** A mail server of a test, on a port of its own choice, that starts as late as a busy machine lets it. */
final class PostOffice {

    private static final long PATIENCE_MILLIS = 60_000;

    private PostOffice() {}

    /** One that is not started yet. */
    static GreenMail speaking(String protocol) {
        var setup = new ServerSetup(0, "127.0.0.1", protocol);
        setup.setServerStartupTimeout(PATIENCE_MILLIS);
        return new GreenMail(setup);
    }
}
