package fr.aiguillage.web.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SmsReceiptTest {

    @Test
    void a_receipt_says_of_what_it_speaks_and_what_became_of_it() throws Exception {
        assertThat(SmsReceipt.read("{\"id\": \"G-7\", \"state\": \"failed\", \"detail\": \"unknown\", \"more\": 1}"))
                .isEqualTo(new SmsReceipt("G-7", "failed", "unknown"));
        assertThat(SmsReceipt.read("{\"id\": \"G-7\", \"state\": \"sent\"}").detail())
                .isEmpty();
    }

    @Test
    void what_is_missing_or_malformed_is_named() {
        malformed("{\"state\": \"sent\"}", "id");
        malformed("{\"id\": 7, \"state\": \"sent\"}", "id");
        malformed("{\"id\": \"" + "x".repeat(251) + "\", \"state\": \"sent\"}", "id");
        malformed("{\"id\": \"G-7\"}", "state");
        malformed("{\"id\": \"G-7\", \"state\": \"sent\", \"detail\": null}", "detail");
        malformed("[]", "body");
        malformed("", "body");
    }

    private static void malformed(String body, String field) {
        assertThatThrownBy(() -> SmsReceipt.read(body)).as(body).hasMessage(field);
    }
}
