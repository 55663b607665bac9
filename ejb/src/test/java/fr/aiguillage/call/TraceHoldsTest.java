package fr.aiguillage.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.aiguillage.reports.TraceSheet;
import fr.aiguillage.script.diagnostic.Sentences;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TraceHoldsTest {

    private static final Instant TEN = Instant.parse("2026-12-01T09:00:00Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void a_sheet_tells_when_a_call_was_on_hold_for_how_long_and_that_it_was_to_be_called_back() {
        Call call = Call.announced("A-1", "01 99 00 06 00", "", 1L, TEN);
        call.hold(Hold.callback(TEN.plusSeconds(300), "06 39 98 90 24", TEN.plusSeconds(19_800)));
        var over = PastHold.of(new CallMove.Place(1, 0), Hold.held(TEN.plusSeconds(60)), TEN.plusSeconds(151));

        List<TraceSheet.Step> told =
                new TraceHolds(Sentences.of("fr.aiguillage.call.call", Locale.FRENCH), PARIS).of(call, List.of(over));

        assertThat(told)
                .extracting(TraceSheet.Step::at, step -> ((TraceSheet.Noted) step).event())
                .containsExactly(
                        tuple(TEN.plusSeconds(60), "Mis en garde"),
                        tuple(TEN.plusSeconds(151), "Repris après 1\u00a0min\u00a031 en garde"),
                        tuple(TEN.plusSeconds(300), "À rappeler 06 39 98 90 24 à partir de 15h30, le 1/12"));
    }
}
