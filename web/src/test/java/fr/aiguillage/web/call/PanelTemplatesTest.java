package fr.aiguillage.web.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.aiguillage.web.call.ConsoleView.CallTab;
import fr.aiguillage.web.call.ConsoleView.CallTab.Line;
import fr.aiguillage.web.call.ConsoleView.Progress;
import fr.aiguillage.web.call.ConsoleView.SentMessage;
import fr.aiguillage.web.call.ConsoleView.Stage;
import fr.aiguillage.web.call.ConsoleView.TrailRow;
import fr.aiguillage.web.call.StepView.Choice;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PanelTemplatesTest {

    private static final String HOSTILE = "<img src=x onerror=alert(1)>\"'&";

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CHOICE", "CORRECTED"})
    void every_stage_is_drawn_and_nothing_that_anybody_wrote_is_markup(Stage stage) {
        for (String part : List.of("top", "side", "script", "message", "foot", "help", "counts")) {
            assertThat(draw(part, desk(stage, HOSTILE), Locale.FRENCH)).doesNotContain("<img", "\"'&");
        }
    }

    @Test
    void a_choice_carries_its_act_its_value_and_its_key() {
        assertThat(draw("script", desk(Stage.CALL, "fuite d'eau"), Locale.FRENCH))
                .contains("data-act=\"answer\" data-value=\"fuite d&#39;eau\" data-key=\"1\"")
                .contains("<kbd aria-hidden=\"true\">1</kbd>");
    }

    @Test
    void the_answer_phrase_is_marked_for_those_who_hear_the_page() {
        assertThat(draw("script", desk(Stage.CALL, "Bonjour"), Locale.FRENCH))
                .contains("<p class=\"words words-greeting\" data-announce=\"\"><span class=\"only-heard\">À dire");
    }

    @Test
    void what_is_not_said_to_the_caller_says_so_in_a_word() {
        assertThat(draw("script", desk(Stage.CALL, "Noter le nom"), Locale.FRENCH))
                .contains("<span class=\"sign\" aria-hidden=\"true\">Ne se dit pas</span>");
    }

    @Test
    void the_page_speaks_the_readers_language() {
        assertThat(draw("foot", desk(Stage.CALL, "x"), Locale.FRENCH)).contains("annuaire");
        assertThat(draw("foot", desk(Stage.CALL, "x"), Locale.ENGLISH)).contains("directory");
    }

    @Test
    void a_message_that_begins_with_an_empty_line_keeps_it() {
        assertThat(draw("script", desk(Stage.CHECK, "\nBonjour"), Locale.FRENCH))
                .contains(">\n\nBonjour</textarea>");
    }

    @Test
    void a_name_that_a_template_is_not_given_is_a_fault() {
        assertThatThrownBy(() -> PanelTemplates.draw("top", Map.of(), Locale.FRENCH))
                .hasStackTraceContaining("practice");
    }

    private static String draw(String part, ConsoleView desk, Locale locale) {
        Map<String, Object> given = new HashMap<>();
        given.put("console", new Console(desk));
        given.put("desk", desk);
        given.put("practice", null);
        given.put("tasks", Map.of("all", List.of()));
        given.put("team", Map.of("reason", "", "line", "", "anybodyWaiting", false));
        given.put("ringing", Map.of("clients", List.of()));
        given.put("clock", "2026-12-01T21:00:00Z");
        given.put("reader", Map.of("assistant", false));
        given.put("path", "");
        return PanelTemplates.draw(part, given, locale);
    }

    /** A call in which every text that somebody wrote is the same. */
    private static ConsoleView desk(Stage stage, String text) {
        var tab = new CallTab(7, text, "#446688", "2026-12-01T21:00:00Z", true, 1, Line.CALLBACK, null, text);
        var client = new ClientView(
                text, text, "#446688", text, text, text, List.of(new ClientView.Fact(text, text)), List.of(text));
        var choice = new Choice(text, text, "1", false, text);
        var question = new QuestionView(
                text, QuestionView.Control.CHOICE, List.of(choice), choice, text, true, text, text, text, text);
        var attempt =
                new StepView.AttemptView(text, text, text, text, false, text, List.of(choice), "2026-12-01T21:00:00Z");
        var step = new StepView(text, List.of(text), List.of(text), question, attempt, text, null);
        var draft = new DraftView(
                0, text, text, text, true, text, List.of(new DraftView.Part(text, true)), text, text, List.of(text));
        return new ConsoleView(
                stage,
                "2026-12-01T21:00:00Z",
                List.of(tab),
                7,
                1,
                client,
                List.of(new TrailRow(0, text, text, text, text), new TrailRow(-1, text, text, text, text)),
                stage == Stage.CALL ? step : null,
                List.of(draft),
                List.of(new SentMessage(3, text, text, true)),
                new Progress(50, text),
                text,
                new HoldView(true, "2026-12-01T21:00:00Z", text, text, text, true),
                new ReopeningView(text, text),
                new OffScriptView(text, text, text));
    }

    /** What a call shows when nothing is looked up beside it. */
    private record Console(ConsoleView desk) implements ConsoleModel {

        @Override
        public ConsoleView getDesk() {
            return desk;
        }

        @Override
        public boolean isUnread() {
            return true;
        }

        @Override
        public PracticeView getPractice() {
            return null;
        }
    }
}
