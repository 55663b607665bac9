package fr.aiguillage.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.Converter;
import org.junit.jupiter.api.Test;

class MailSettingsTest {

    private final Map<String, String> values = new HashMap<>(Map.of(
            "aiguillage.mail.host", "mail.example.org",
            "aiguillage.mail.port", "587",
            "aiguillage.mail.security", "starttls",
            "aiguillage.mail.from", "Standard téléphonique <standard@example.org>",
            "aiguillage.mail.timeout-seconds", "60",
            "aiguillage.mail.connections", "3"));

    @Test
    void without_a_host_there_is_no_mail_server() {
        values.remove("aiguillage.mail.host");
        values.remove("aiguillage.mail.from");
        assertThat(read()).isEmpty();
    }

    @Test
    void the_houses_address_may_have_a_name() {
        MailSettings settings = read().orElseThrow();
        assertThat(settings.from().getPersonal()).isEqualTo("Standard téléphonique");
        assertThat(settings.domain()).isEqualTo("example.org");
        assertThat(settings.login()).isEmpty();
        assertThat(settings.replyTo()).isEmpty();
    }

    @Test
    void encryption_that_is_asked_for_is_required_of_the_server() {
        assertThat(read().orElseThrow().properties())
                .containsEntry("mail.smtp.starttls.required", "true")
                .containsEntry("mail.smtp.ssl.checkserveridentity", "true")
                .containsEntry("mail.smtp.timeout", "60000")
                .containsEntry("mail.smtp.auth", "false");
    }

    @Test
    void a_password_is_never_written_out() {
        values.put("aiguillage.mail.user", "standard");
        values.put("aiguillage.mail.password", "s3cret");
        assertThat(read().orElseThrow().toString()).contains("standard").doesNotContain("s3cret");
    }

    @Test
    void a_setting_that_cannot_be_used_is_named_with_its_remedy() {
        assertWrong("security", "ssl", "Setting aiguillage.mail.security: write none, starttls or tls.");
        assertWrong("from", null, "Setting aiguillage.mail.from: give the address that mails come from.");
        assertWrong(
                "reply-to",
                "standard",
                "Setting aiguillage.mail.reply-to: write an address, with or without a name:"
                        + " Standard <standard@example.org>.");
        assertWrong("user", "standard", "Setting aiguillage.mail.password: give the password of the user.");
    }

    private void assertWrong(String key, String value, String message) {
        var before = Map.copyOf(values);
        if (value == null) {
            values.remove("aiguillage.mail." + key);
        } else {
            values.put("aiguillage.mail." + key, value);
        }
        assertThatThrownBy(this::read).isInstanceOf(IllegalStateException.class).hasMessage(message);
        values.clear();
        values.putAll(before);
    }

    private Optional<MailSettings> read() {
        return MailSettings.read(new MapConfig(values));
    }

    record MapConfig(Map<String, String> values) implements Config {

        @Override
        public <T> T getValue(String name, Class<T> type) {
            return getOptionalValue(name, type).orElseThrow(() -> new NoSuchElementException(name));
        }

        @Override
        public <T> Optional<T> getOptionalValue(String name, Class<T> type) {
            return Optional.ofNullable(values.get(name))
                    .map(value -> type.cast(type == Integer.class ? (Object) Integer.valueOf(value) : value));
        }

        @Override
        public ConfigValue getConfigValue(String name) {
            throw new UnsupportedOperationException(name);
        }

        @Override
        public Iterable<String> getPropertyNames() {
            return values.keySet();
        }

        @Override
        public Iterable<ConfigSource> getConfigSources() {
            return List.of();
        }

        @Override
        public <T> Optional<Converter<T>> getConverter(Class<T> type) {
            return Optional.empty();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new UnsupportedOperationException(type.getName());
        }
    }
}
