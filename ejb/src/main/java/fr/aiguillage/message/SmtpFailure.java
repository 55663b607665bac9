package fr.aiguillage.message;

import fr.aiguillage.message.Outcome.Postponed;
import fr.aiguillage.message.Outcome.Refused;
import fr.aiguillage.message.Outcome.Unavailable;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;

/** What a failure of the mail library means for a delivery. */
final class SmtpFailure {

    private static final int LONGEST = 1000;
    private static final int AUTHENTICATION_REQUIRED = 530;
    private static final Pattern GREETING = Pattern.compile("response: ([45])\\d\\d");

    private SmtpFailure() {}

    /** The server was not ready to take any message. */
    static Outcome ofConnection(MessagingException failure) {
        return new Unavailable(connectionReason(failure), detail(failure));
    }

    private static DeliveryReason connectionReason(MessagingException failure) {
        List<Throwable> chain = chain(failure);
        if (failure instanceof AuthenticationFailedException) {
            return DeliveryReason.LOGIN_REFUSED;
        }
        if (failure instanceof MailConnectException || has(chain, ConnectException.class)) {
            return DeliveryReason.SERVER_UNREACHABLE;
        }
        if (has(chain, SSLException.class) || detail(failure).contains("TLS")) {
            return DeliveryReason.ENCRYPTION_REFUSED;
        }
        if (has(chain, SocketTimeoutException.class) || has(chain, SocketException.class)) {
            return DeliveryReason.SERVER_SILENT;
        }
        if (has(chain, UnknownHostException.class)) {
            return DeliveryReason.SERVER_UNREACHABLE;
        }
        var greeting = GREETING.matcher(detail(failure));
        return greeting.find() && greeting.group(1).equals("4")
                ? DeliveryReason.SERVER_BUSY
                : DeliveryReason.SERVER_REFUSED;
    }

    /** The server was ready, and this message did not pass. */
    static Outcome ofMessage(MessagingException failure) {
        for (Throwable cause : chain(failure)) {
            if (cause instanceof SMTPAddressFailedException refused) {
                return judge(
                        refused.getReturnCode(),
                        failure,
                        DeliveryReason.ADDRESS_REFUSED,
                        DeliveryReason.ADDRESS_DEFERRED);
            }
            if (cause instanceof SMTPSendFailedException refused
                    && refused.getCommand().startsWith("MAIL")
                    && refused.getReturnCode() >= 400) {
                return new Unavailable(
                        refused.getReturnCode() < 500 ? DeliveryReason.SERVER_BUSY : DeliveryReason.SENDER_REFUSED,
                        detail(failure));
            }
            if (cause instanceof SMTPSendFailedException refused) {
                return judge(
                        refused.getReturnCode(),
                        failure,
                        DeliveryReason.CONTENT_REFUSED,
                        DeliveryReason.CONTENT_DEFERRED);
            }
        }
        return new Postponed(DeliveryReason.CONNECTION_LOST, detail(failure));
    }

    private static Outcome judge(int code, MessagingException failure, DeliveryReason forGood, DeliveryReason forNow) {
        if (code == AUTHENTICATION_REQUIRED) {
            return new Unavailable(DeliveryReason.LOGIN_REFUSED, detail(failure));
        }
        if (code >= 500) {
            return new Refused(forGood, detail(failure));
        }
        return new Postponed(code >= 400 ? forNow : DeliveryReason.CONNECTION_LOST, detail(failure));
    }

    /** What was answered: the last word of the chain, where the library keeps the server's own. */
    static String detail(MessagingException failure) {
        List<Throwable> chain = chain(failure);
        Throwable last = chain.get(chain.size() - 1);
        String first = failure.getMessage() == null ? "" : failure.getMessage();
        String said = last.getMessage() == null ? last.toString() : last.getMessage();
        return line(
                first.contains(said) || last instanceof MessagingException ? longer(first, said) : first + ": " + said);
    }

    private static String longer(String first, String said) {
        return first.contains(said) ? first : said;
    }

    static String line(String text) {
        return text == null ? "" : PlainText.line(text, LONGEST);
    }

    private static boolean has(List<Throwable> chain, Class<? extends Throwable> kind) {
        return chain.stream().anyMatch(kind::isInstance);
    }

    private static List<Throwable> chain(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        Throwable next = failure;
        while (next != null && !chain.contains(next)) {
            chain.add(next);
            next = next.getCause();
        }
        return chain;
    }
}
