package fr.aiguillage.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jsmpp.bean.TypeOfNumber;
import org.junit.jupiter.api.Test;

class SmsSettingsTest {

    private final Map<String, String> smpp = new HashMap<>(Map.of(
            "aiguillage.sms.smpp.host", "smpp.example.org",
            "aiguillage.sms.smpp.port", "2775",
            "aiguillage.sms.smpp.security", "tls",
            "aiguillage.sms.smpp.system-id", "standard",
            "aiguillage.sms.smpp.password", "s3cret",
            "aiguillage.sms.smpp.from", "Standard",
            "aiguillage.sms.smpp.timeout-seconds", "30",
            "aiguillage.sms.smpp.window", "10"));

    private final Map<String, String> web = new HashMap<>(Map.of(
            "aiguillage.sms.http.url", "https://sms.example.org/messages",
            "aiguillage.sms.http.token", "t0ken",
            "aiguillage.sms.http.timeout-seconds", "30",
            "aiguillage.sms.http.connections", "3"));

    @Test
    void without_a_host_or_an_address_there_is_no_gateway() {
        assertThat(SmppSettings.read(new MailSettingsTest.MapConfig(Map.of()))).isEmpty();
        assertThat(SmsWebSettings.read(new MailSettingsTest.MapConfig(Map.of())))
                .isEmpty();
    }

    @Test
    void an_attempt_cannot_be_made_to_outlast_its_lease() {
        smpp.put("aiguillage.sms.smpp.timeout-seconds", "600");
        web.put("aiguillage.sms.http.timeout-seconds", "600");
        Duration toConnect = Duration.ofSeconds(10);
        Duration answer = smpp().patience();
        assertThat(toConnect.plus(answer).plus(answer)).isLessThan(Lease.LONGEST_ATTEMPT);
        assertThat(web().patience().plus(toConnect)).isLessThan(Lease.LONGEST_ATTEMPT);
    }

    @Test
    void the_sender_is_a_name_a_telephone_or_a_short_number() {
        assertThat(sender("Standard 06")).isEqualTo(TypeOfNumber.ALPHANUMERIC);
        assertThat(sender("06 39 98 06 02")).isEqualTo(TypeOfNumber.INTERNATIONAL);
        assertThat(sender("38000")).isEqualTo(TypeOfNumber.UNKNOWN);
        wrongSmpp("from", "Standard téléphonique");
        wrongSmpp("from", "Douze lettres");
    }

    @Test
    void a_password_or_a_token_is_never_written_out() {
        assertThat(smpp().toString()).contains("standard").doesNotContain("s3cret");
        assertThat(web().toString()).contains("sms.example.org").doesNotContain("t0ken");
    }

    @Test
    void a_setting_that_cannot_be_used_is_named_with_its_remedy() {
        wrongSmpp("security", "starttls");
        wrongSmpp("password", "123456789");
        wrongSmpp("system-id", "1234567890123456");
        wrongWeb("url", "sms.example.org");
        wrongWeb("url", "ftp://sms.example.org/");
        web.remove("aiguillage.sms.http.token");
        wrongWeb("token", null);
    }

    @Test
    void sms_leave_one_way_only() {
        web.putAll(smpp);
        wrongWeb("url", "https://sms.example.org/messages");
    }

    private TypeOfNumber sender(String from) {
        smpp.put("aiguillage.sms.smpp.from", from);
        return smpp().from().type();
    }

    private void wrongSmpp(String key, String value) {
        var values = new HashMap<>(smpp);
        values.put("aiguillage.sms.smpp." + key, value);
        assertThatThrownBy(() -> SmppSettings.read(new MailSettingsTest.MapConfig(values)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("aiguillage.sms.smpp." + key + ":");
    }

    private void wrongWeb(String key, String value) {
        var values = new HashMap<>(web);
        values.put("aiguillage.sms.http." + key, value);
        assertThatThrownBy(() -> SmsWebSettings.read(new MailSettingsTest.MapConfig(values)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("aiguillage.sms.http." + key + ":");
    }

    private SmppSettings smpp() {
        return SmppSettings.read(new MailSettingsTest.MapConfig(smpp)).orElseThrow();
    }

    private SmsWebSettings web() {
        return SmsWebSettings.read(new MailSettingsTest.MapConfig(web)).orElseThrow();
    }
}
