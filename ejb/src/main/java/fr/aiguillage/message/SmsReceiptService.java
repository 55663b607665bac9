package fr.aiguillage.message;

import fr.aiguillage.security.Bearer;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What an SMS gateway that is asked over HTTP tells of messages that it has taken. It proves itself by a token; it has no
 * account.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SmsReceiptService {

    @Inject
    @ConfigProperty(name = "aiguillage.sms.http.receipt-token")
    private Optional<String> token;

    @Inject
    private Receipts receipts;

    /** Whether an Authorization header carries the gateway's token. */
    public boolean isGateway(String authorization) {
        return Bearer.isCarriedBy(authorization, token.orElse(""));
    }

    /**
     * Writes a receipt down, and tells the delivery that it speaks of; one that speaks of nothing yet waits for it.
     *
     * @param authorization the header by which the gateway proves itself
     * @param id by which the gateway calls the message
     * @param state delivered, expired or failed; what is still on its way changes nothing
     * @param detail the gateway's own words; may be empty
     * @return false when it is no gateway of ours, or the state is none of those
     */
    public boolean tell(String authorization, String id, String state, String detail) {
        if (!isGateway(authorization)) {
            return false;
        }
        switch (state.toLowerCase(Locale.ROOT)) {
            case "delivered" -> keep(new Receipt(id, "", null, detail));
            case "expired" -> keep(new Receipt(id, "", DeliveryReason.EXPIRED, detail));
            case "failed" -> keep(new Receipt(id, "", DeliveryReason.UNDELIVERABLE, detail));
            case "sent", "queued" -> {
                return true;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void keep(Receipt receipt) {
        receipts.settle(receipts.keep(receipt));
    }
}
