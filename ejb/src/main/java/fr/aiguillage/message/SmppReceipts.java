package fr.aiguillage.message;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;

/**
 * Reads the receipts of an SMS gateway. The library's own reader wants every field in one order and form, which few gateways
 * keep to: here the identifier and the state are looked for, wherever they stand.
 */
final class SmppReceipts implements MessageReceiverListener {

    private static final Logger LOG = System.getLogger(SmppReceipts.class.getName());
    private static final Pattern ID = Pattern.compile("\\bid:\\s*(\\S+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern STATE = Pattern.compile("\\bstat:\\s*([A-Za-z]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ERROR = Pattern.compile("\\berr:\\s*(\\w+)", Pattern.CASE_INSENSITIVE);

    private final Consumer<Receipt> keeper;

    /**
     * Tells receipts to somebody.
     *
     * @param keeper returns once a receipt cannot be lost any more, or throws: the gateway is then asked to tell it again
     */
    SmppReceipts(Consumer<Receipt> keeper) {
        this.keeper = keeper;
    }

    @Override
    public void onAcceptDeliverSm(DeliverSm told) throws ProcessRequestException {
        if (!told.isSmscDeliveryReceipt()) {
            LOG.log(Level.INFO, "An SMS from {0} was not expected, and is not kept.", told.getSourceAddr());
            return;
        }
        Optional<Receipt> receipt = read(told);
        if (receipt.isPresent()) {
            keep(receipt.get());
        }
    }

    private void keep(Receipt receipt) throws ProcessRequestException {
        try {
            keeper.accept(receipt);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "A receipt could not be written down; the gateway has to tell it again.", failure);
            throw new ProcessRequestException("Later", SMPPConstant.STAT_ESME_RX_T_APPN, failure);
        }
    }

    /** What a receipt says; empty while the message is still on its way. */
    static Optional<Receipt> read(DeliverSm told) {
        String text = new String(
                told.getShortMessage() == null ? new byte[0] : told.getShortMessage(), StandardCharsets.ISO_8859_1);
        var named = told.getOptionalParameter(OptionalParameter.Receipted_message_id.class);
        var stated = told.getOptionalParameter(OptionalParameter.Message_state.class);
        String id = named != null ? named.getValueAsString().strip() : first(ID, text);
        String state =
                stated != null ? word(stated.getValue()) : first(STATE, text).toUpperCase(Locale.ROOT);
        String error = first(ERROR, text);
        if (id.isEmpty()) {
            LOG.log(Level.WARNING, "A receipt names no message: {0}", text);
            return Optional.empty();
        }
        String detail = error.isEmpty() ? state : state + " err:" + error;
        return switch (state) {
            case "DELIVRD" -> Optional.of(new Receipt(id, told.getSourceAddr(), null, detail));
            case "ACCEPTD", "ENROUTE", "SCHEDUL", "BUFFRED", "UNKNOWN", "" -> Optional.empty();
            case "EXPIRED" -> Optional.of(new Receipt(id, told.getSourceAddr(), DeliveryReason.EXPIRED, detail));
            default -> Optional.of(new Receipt(id, told.getSourceAddr(), DeliveryReason.UNDELIVERABLE, detail));
        };
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1) : "";
    }

    private static String word(byte state) {
        return switch (state) {
            case 0 -> "SCHEDUL";
            case 1 -> "ENROUTE";
            case 2 -> "DELIVRD";
            case 3 -> "EXPIRED";
            case 4 -> "DELETED";
            case 5 -> "UNDELIV";
            case 6 -> "ACCEPTD";
            case 8 -> "REJECTD";
            default -> "UNKNOWN";
        };
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification told) {
        LOG.log(Level.DEBUG, "A telephone is back in reach, which its receipts will tell.");
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm told, Session source) throws ProcessRequestException {
        throw new ProcessRequestException("Not used here", SMPPConstant.STAT_ESME_RINVCMDID);
    }
}
