package fr.aiguillage.message;

import java.util.Locale;
import java.util.function.IntUnaryOperator;
import org.jsmpp.SMPPConstant;

/** What an SMS gateway does wrong. */
enum SmppFault {
    DOES_NOT_LISTEN,
    HANGS_UP_AT_THE_DOOR(FaultySmpp.HANG_UP),
    SAYS_NOTHING_AT_THE_DOOR(FaultySmpp.SILENCE),
    REFUSES_THE_ACCOUNT(SMPPConstant.STAT_ESME_RINVPASWD),
    HAS_TOO_MANY_CONNECTIONS(SMPPConstant.STAT_ESME_RALYBND),
    HANGS_UP_BEFORE_IT_HAS_THE_MESSAGE(rank -> FaultySmpp.HANG_UP),
    HANGS_UP_BETWEEN_THE_MESSAGE_AND_ITS_ANSWER(rank -> FaultySmpp.TAKE_AND_HANG_UP),
    SAYS_NOTHING_TO_MESSAGES(rank -> FaultySmpp.SILENCE),
    THROTTLES(rank -> rank % 3 == 0 ? FaultySmpp.WELL : SMPPConstant.STAT_ESME_RTHROTTLED),
    HAS_A_FULL_QUEUE(rank -> SMPPConstant.STAT_ESME_RMSGQFUL),
    REFUSES_THE_SENDER(rank -> SMPPConstant.STAT_ESME_RINVSRCADR),
    REFUSES_MESSAGES_FOR_NOW(rank -> SMPPConstant.STAT_ESME_RSYSERR),
    REFUSES_ONE_TELEPHONE_FOR_GOOD,
    TELLS_THE_RECEIPT_BEFORE_THE_ANSWER(rank -> FaultySmpp.RECEIPT_FIRST),
    TELLS_THE_RECEIPT_ON_THE_NEXT_CONNECTION(rank -> FaultySmpp.RECEIPT_LATER),
    ACCEPTS_AND_CANNOT_DELIVER,
    ACCEPTS_AND_GIVES_UP_IN_TIME;

    final int atBind;
    final IntUnaryOperator atMessage;

    SmppFault() {
        this(FaultySmpp.WELL, rank -> FaultySmpp.WELL);
    }

    SmppFault(int atBind) {
        this(atBind, rank -> FaultySmpp.WELL);
    }

    SmppFault(IntUnaryOperator atMessage) {
        this(FaultySmpp.WELL, atMessage);
    }

    SmppFault(int atBind, IntUnaryOperator atMessage) {
        this.atBind = atBind;
        this.atMessage = atMessage;
    }

    /** What becomes of what was accepted. */
    String receipt() {
        return switch (this) {
            case ACCEPTS_AND_CANNOT_DELIVER -> "UNDELIV";
            case ACCEPTS_AND_GIVES_UP_IN_TIME -> "EXPIRED";
            default -> "DELIVRD";
        };
    }

    /** Whether it is an answer that does not come. */
    boolean isSilence() {
        return name().startsWith("SAYS_NOTHING");
    }

    /** Whether it may have a message without saying so. */
    boolean leavesDoubt() {
        return this == HANGS_UP_BETWEEN_THE_MESSAGE_AND_ITS_ANSWER || this == SAYS_NOTHING_TO_MESSAGES;
    }

    @Override
    public String toString() {
        return "an SMS gateway that " + name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
