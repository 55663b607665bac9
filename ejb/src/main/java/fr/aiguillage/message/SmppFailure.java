package fr.aiguillage.message;

import fr.aiguillage.message.Outcome.InDoubt;
import fr.aiguillage.message.Outcome.Postponed;
import fr.aiguillage.message.Outcome.Refused;
import fr.aiguillage.message.Outcome.Unavailable;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;

/** What an answer of an SMS gateway, or the want of one, means for a delivery. */
final class SmppFailure {

    private static final int LONGEST = 1000;

    private SmppFailure() {}

    /** The gateway could not be reached, or did not let us in. */
    static Outcome ofConnection(IOException failure) {
        return new Unavailable(connectionReason(failure), line(failure.toString()));
    }

    private static DeliveryReason connectionReason(IOException failure) {
        for (Throwable cause : Stream.iterate((Throwable) failure, c -> c != null, Throwable::getCause)
                .toList()) {
            if (cause instanceof NegativeResponseException refused) {
                return bindReason(refused.getCommandStatus());
            }
            if (cause instanceof SocketTimeoutException || cause instanceof ResponseTimeoutException) {
                return DeliveryReason.SERVER_SILENT;
            }
            if (cause instanceof ConnectException
                    || cause instanceof UnknownHostException
                    || cause instanceof NoRouteToHostException) {
                return DeliveryReason.SERVER_UNREACHABLE;
            }
            if (cause instanceof SSLException) {
                return DeliveryReason.ENCRYPTION_REFUSED;
            }
        }
        return DeliveryReason.SERVER_REFUSED;
    }

    private static DeliveryReason bindReason(int status) {
        return switch (status) {
            case SMPPConstant.STAT_ESME_RINVPASWD,
                    SMPPConstant.STAT_ESME_RINVSYSID,
                    SMPPConstant.STAT_ESME_RINVSYSTYP,
                    SMPPConstant.STAT_ESME_RBINDFAIL -> DeliveryReason.LOGIN_REFUSED;
            case SMPPConstant.STAT_ESME_RALYBND,
                    SMPPConstant.STAT_ESME_RSYSERR,
                    SMPPConstant.STAT_ESME_RMSGQFUL,
                    SMPPConstant.STAT_ESME_RTHROTTLED -> DeliveryReason.SERVER_BUSY;
            default -> DeliveryReason.SERVER_REFUSED;
        };
    }

    /** The gateway said no to a message. */
    static Outcome ofAnswer(int status, String detail) {
        return switch (status) {
            case SMPPConstant.STAT_ESME_RTHROTTLED, SMPPConstant.STAT_ESME_RMSGQFUL ->
                new Unavailable(DeliveryReason.SERVER_BUSY, named(status, detail));
            case SMPPConstant.STAT_ESME_RINVBNDSTS ->
                new Unavailable(DeliveryReason.SERVER_REFUSED, named(status, detail));
            case SMPPConstant.STAT_ESME_RINVSRCADR,
                    SMPPConstant.STAT_ESME_RINVSRCTON,
                    SMPPConstant.STAT_ESME_RINVSRCNPI,
                    SMPPConstant.STAT_ESME_RINVSERTYP,
                    SMPPConstant.STAT_ESME_RSERTYPUNAUTH,
                    SMPPConstant.STAT_ESME_RSERTYPDENIED,
                    SMPPConstant.STAT_ESME_RPROHIBITED ->
                new Unavailable(DeliveryReason.SENDER_REFUSED, named(status, detail));
            case SMPPConstant.STAT_ESME_RSYSERR,
                    SMPPConstant.STAT_ESME_RX_T_APPN,
                    SMPPConstant.STAT_ESME_RSERTYPUNAVAIL ->
                new Postponed(DeliveryReason.CONTENT_DEFERRED, named(status, detail));
            case SMPPConstant.STAT_ESME_RINVDSTADR,
                    SMPPConstant.STAT_ESME_RINVDSTTON,
                    SMPPConstant.STAT_ESME_RINVDSTNPI ->
                new Refused(DeliveryReason.ADDRESS_REFUSED, named(status, detail));
            default -> new Refused(DeliveryReason.CONTENT_REFUSED, named(status, detail));
        };
    }

    /** The message may have passed, and no answer says so. */
    static Outcome ofSilence(DeliveryReason reason, Exception failure) {
        return new InDoubt(reason, line(failure.getMessage()));
    }

    private static String named(int status, String detail) {
        return line(String.format(Locale.ROOT, "0x%08X %s", status, detail));
    }

    static String line(String text) {
        return text == null ? "" : PlainText.line(text, LONGEST);
    }
}
