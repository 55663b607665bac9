package fr.aiguillage.web.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleActTest {

    @Test
    void an_act_is_read_as_the_page_tells_it() {
        ConsoleAct act = read("""
                {"act": "answer", "value": "Mme Hélène Ouvrard", "call": 41, "at": 3, "parts": ["top", "script"]}""");
        assertThat(act.name()).isEqualTo("answer");
        assertThat(act.value()).isEqualTo("Mme Hélène Ouvrard");
        assertThat(act.call()).isEqualTo(41);
        assertThat(act.at()).isEqualTo(3);
        assertThat(act.drafts()).isEmpty();
        assertThat(act.parts()).isEqualTo(List.of("top", "script"));
    }

    @Test
    void what_she_typed_into_messages_comes_with_it() {
        ConsoleAct act = read("""
                {"act": "keep", "value": "", "call": 41, "at": 3, "drafts": "{\\"0\\": \\"Bonjour\\"}", "parts": []}""");
        assertThat(act.drafts()).contains(Map.of(0, "Bonjour"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "act=answer&call=41",
                "[]",
                "{}",
                "{\"act\": \"answer\"}",
                "{\"act\": \"answer\", \"value\": \"\", \"call\": 1.5, \"at\": 0, \"parts\": []}",
                "{\"act\": \"answer\", \"value\": \"\", \"call\": 1e40, \"at\": 0, \"parts\": []}",
                "{\"act\": \"answer\", \"value\": \"\", \"call\": \"41\", \"at\": 0, \"parts\": []}",
                "{\"act\": \"answer\", \"value\": {}, \"call\": 41, \"at\": 0, \"parts\": []}",
                "{\"act\": \"answer\", \"value\": \"\", \"call\": 41, \"at\": 0, \"parts\": [7]}",
                "{\"act\": \"answer\", \"value\": \"\", \"call\": 41, \"at\": 0, \"parts\": [\"grammar\"]}",
                "{\"act\": \"answer\", \"value\": \"\", \"call\": 41, \"at\": 0, \"parts\": [\"../top\"]}",
                "{\"act\": \"keep\", \"value\": \"\", \"call\": 41, \"at\": 0, \"drafts\": \"{\\\"a\\\": 1}\", \"parts\": []}"
            })
    void what_is_no_act_is_refused(String told) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(told));
    }

    private static ConsoleAct read(String told) {
        return ConsoleAct.read(new StringReader(told));
    }
}
