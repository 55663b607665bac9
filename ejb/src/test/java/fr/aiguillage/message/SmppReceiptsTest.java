package fr.aiguillage.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.extra.ProcessRequestException;
import org.junit.jupiter.api.Test;

class SmppReceiptsTest {

    @Test
    void a_receipt_is_read_in_the_form_of_the_standard() {
        assertThat(read("id:0123456789 sub:001 dlvrd:001 submit date:2612012100 done date:2612012101 stat:DELIVRD"
                        + " err:000 Text:Fuite d'eau"))
                .contains(new Receipt("0123456789", "33639980602", null, "DELIVRD err:000"));
    }

    @Test
    void a_receipt_is_read_in_the_forms_that_gateways_give_it() {
        assertThat(read("stat:UNDELIV err:1b id:a7-9c")).hasValueSatisfying(receipt -> {
            assertThat(receipt.gatewayId()).isEqualTo("a7-9c");
            assertThat(receipt.reason()).isEqualTo(DeliveryReason.UNDELIVERABLE);
            assertThat(receipt.detail()).isEqualTo("UNDELIV err:1b");
        });
        assertThat(read("ID: 77 SUB:1 DLVRD:0 DONE DATE:261201210102 STAT: expired ERR:"))
                .hasValueSatisfying(receipt -> {
                    assertThat(receipt.gatewayId()).isEqualTo("77");
                    assertThat(receipt.reason()).isEqualTo(DeliveryReason.EXPIRED);
                });
        assertThat(read("id:77 stat:REJECTD").map(Receipt::arrived)).contains(false);
        assertThat(read("id:77 stat:DELETED").map(Receipt::arrived)).contains(false);
    }

    @Test
    void a_message_on_its_way_has_no_receipt_yet() {
        assertThat(read("id:77 stat:ENROUTE")).isEmpty();
        assertThat(read("id:77 stat:ACCEPTD")).isEmpty();
        assertThat(read("id:77 stat:UNKNOWN")).isEmpty();
        assertThat(read("stat:DELIVRD")).isEmpty();
        assertThat(read("")).isEmpty();
    }

    @Test
    void what_stands_beside_the_text_goes_before_it() {
        DeliverSm told = told("id:77 stat:ENROUTE");
        told.setOptionalParameters(
                new OptionalParameter.Receipted_message_id("4D"), new OptionalParameter.Message_state((byte) 5));
        assertThat(SmppReceipts.read(told))
                .contains(new Receipt("4D", "33639980602", DeliveryReason.UNDELIVERABLE, "UNDELIV"));
    }

    @Test
    void a_receipt_that_cannot_be_written_down_is_asked_for_again() {
        var receipts = new SmppReceipts(receipt -> {
            throw new IllegalStateException("no database");
        });
        assertThatThrownBy(() -> receipts.onAcceptDeliverSm(told("id:77 stat:DELIVRD")))
                .isInstanceOfSatisfying(
                        ProcessRequestException.class,
                        refused -> assertThat(refused.getErrorCode()).isEqualTo(0x64));
    }

    @Test
    void a_number_is_found_in_whatever_base_it_was_given() {
        assertThat(receipt("2748", "33639980602").names()).contains("2748", "abc", "ABC", "00000ABC");
        assertThat(receipt("ABC", "").names()).contains("ABC", "2748");
        assertThat(receipt("4f-1", "").names()).containsExactly("4f-1");
    }

    @Test
    void under_another_name_a_receipt_speaks_only_of_the_same_telephone() {
        assertThat(receipt("2748", "33639980602").speaksOf("abc", "06 39 98 06 02"))
                .isTrue();
        assertThat(receipt("2748", "33639980603").speaksOf("abc", "06 39 98 06 02"))
                .isFalse();
        assertThat(receipt("2748", "").speaksOf("abc", "06 39 98 06 02")).isFalse();
        assertThat(receipt("2748", "").speaksOf("2748", "06 39 98 06 02")).isTrue();
        assertThat(receipt("2748", "Standard").speaksOf("2748", "06 39 98 06 02"))
                .isTrue();
        assertThat(receipt("2748", "33639980603").speaksOf("2748", "06 39 98 06 02"))
                .isFalse();
    }

    private static Receipt receipt(String id, String address) {
        return new Receipt(id, address, null, "");
    }

    private static Optional<Receipt> read(String text) {
        return SmppReceipts.read(told(text));
    }

    private static DeliverSm told(String text) {
        var told = new DeliverSm();
        told.setSmscDeliveryReceipt();
        told.setSourceAddr("33639980602");
        told.setShortMessage(text.getBytes(StandardCharsets.ISO_8859_1));
        return told;
    }
}
