package fr.aiguillage.message;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Why a delivery is where it stands. What a server answered is beside it, in the delivery's detail. */
public enum DeliveryReason {
    /** No mail server is set. */
    NO_MAIL_SERVER,
    /** No SMS gateway is set. */
    NO_SMS_GATEWAY,
    /** An administrator holds it. */
    HELD_BY_ADMINISTRATOR,
    /** Its client wants to be left in peace at this hour. */
    QUIET_HOURS,
    /** It is to be read in its recipient's summary of calls. */
    FOR_DIGEST,
    /** Its text goes with a summary of calls. */
    IN_DIGEST,
    /** The summary of calls that it goes with has failed, or came back. */
    DIGEST_FAILED,

    /** Nothing listens at the server's address. */
    SERVER_UNREACHABLE,
    /** The server did not answer in time. */
    SERVER_SILENT,
    /** The server asks to come back later. */
    SERVER_BUSY,
    /** The server refuses the connection. */
    SERVER_REFUSED,
    /** The server refuses the account or the password. */
    LOGIN_REFUSED,
    /** No encrypted connection could be agreed. */
    ENCRYPTION_REFUSED,
    /** The server refuses the house's own address. */
    SENDER_REFUSED,

    /** The recipient has no address. */
    ADDRESS_MISSING,
    /** What stands for an address is none. */
    ADDRESS_INVALID,
    /** The server refuses the recipient for good. */
    ADDRESS_REFUSED,
    /** The server refuses the recipient for now. */
    ADDRESS_DEFERRED,
    /** The server refuses the content for good. */
    CONTENT_REFUSED,
    /** The server refuses the content for now. */
    CONTENT_DEFERRED,
    /** The relay took it and could not hand it on. */
    UNDELIVERABLE,
    /** The relay took it and could not hand it on in time. */
    EXPIRED,
    /** Nobody knows whether the relay took it. */
    IN_DOUBT,
    /** The connection broke in the middle of the message. */
    CONNECTION_LOST,
    /** A fault of this software. */
    UNEXPECTED;

    /** The reasons that lie with the gateway: every delivery of its channel waits for the same remedy. */
    static final Set<DeliveryReason> OF_THE_SERVER = Set.copyOf(EnumSet.range(SERVER_UNREACHABLE, SENDER_REFUSED));

    /** The reasons that are how its client wants it. */
    static final Set<DeliveryReason> WISHED = Set.copyOf(EnumSet.of(QUIET_HOURS, FOR_DIGEST, IN_DIGEST));

    /** Whether that is how its client wants it. */
    boolean isWished() {
        return WISHED.contains(this);
    }

    /** The reason as a sentence. */
    public String words(Locale locale) {
        return Words.of(this, locale);
    }

    static DeliveryReason noGateway(Channel channel) {
        return channel == Channel.MAIL ? NO_MAIL_SERVER : NO_SMS_GATEWAY;
    }
}
