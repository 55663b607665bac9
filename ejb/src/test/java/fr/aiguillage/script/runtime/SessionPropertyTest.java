package fr.aiguillage.script.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.Samples;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of every call, whatever the scenario and the caller. */
class SessionPropertyTest {

    @Property
    void the_same_moves_make_the_same_call(@ForAll long scenario, @ForAll long caller) {
        Session begun = Samples.call(RandomScenario.withLevel(scenario));
        RandomCaller played = RandomCaller.play(begun, caller, true);
        Session.Replay again = Session.replay(begun.program(), begun.facts(), played.moves());
        assertThat(again.fits(played.moves().size())).isTrue();
        assertThat(Told.of(again.session())).isEqualTo(Told.of(played.session()));
    }

    @Property
    void the_moves_as_stored_make_the_call_that_was_lived(@ForAll long scenario, @ForAll long caller) {
        Session begun = Samples.call(RandomScenario.withLevel(scenario), "m-kerdraon");
        RandomCaller played = RandomCaller.play(begun, caller, true);
        Session.Replay stored = Session.replay(begun.program(), begun.facts(), played.stored());
        assertThat(stored.fits(played.moves().size())).isTrue();
        assertThat(Told.of(stored.session())).isEqualTo(Told.of(played.session()));
    }

    @Property
    void a_call_saved_and_restored_is_the_same_call(@ForAll long scenario, @ForAll long caller) {
        Session begun = Samples.call(RandomScenario.withLevel(scenario), "m-kerdraon");
        for (Session session : RandomCaller.play(begun, caller, true).sessions()) {
            Session restored = Session.restore(begun.program(), begun.facts(), session.save())
                    .orElseThrow();
            assertThat(Told.of(restored)).isEqualTo(Told.of(session));
        }
    }

    @Property
    void damaged_bytes_are_refused_or_make_some_call(@ForAll long scenario, @ForAll long caller) {
        Session begun = Samples.call(RandomScenario.withLevel(scenario));
        byte[] saved = RandomCaller.play(begun, caller, true).session().save();
        Random random = new Random(caller);
        byte[] damaged = Arrays.copyOf(saved, random.nextInt(saved.length + 1));
        for (int i = 0; i < damaged.length; i += 1 + random.nextInt(20)) {
            damaged[i] = (byte) random.nextInt();
        }
        Session.restore(begun.program(), begun.facts(), damaged)
                .ifPresent(call -> assertThat(call.prompt()).isNotNull());
    }

    @Property
    void a_corrected_call_is_the_call_answered_so_from_the_start(@ForAll long scenario, @ForAll long caller) {
        Session begun = Samples.call(RandomScenario.of(scenario));
        Session corrected = RandomCaller.play(begun, caller, true).session();
        List<Move> path = movesOf(corrected.entries());
        Session.Replay straight = Session.replay(begun.program(), begun.facts(), path);
        assertThat(straight.fits(path.size())).isTrue();
        assertThat(straight.session().entries()).isEqualTo(corrected.entries());
        assertThat(straight.session().prompt()).isEqualTo(corrected.prompt());
        assertThat(straight.session().urgent()).isEqualTo(corrected.urgent());
        assertThat(straight.session().messages())
                .extracting(Message::fields)
                .isEqualTo(corrected.messages().stream().map(Message::fields).toList());
    }

    @Property
    void a_call_folded_again_tells_what_each_move_led_to(@ForAll long scenario, @ForAll long caller) {
        List<Entry> lived = new ArrayList<>();
        for (Session session : RandomCaller.play(
                        Samples.call(RandomScenario.withLevel(scenario), "m-kerdraon"), caller, false)
                .sessions()) {
            lived.addAll(session.latest());
            assertThat(lived).endsWith(session.latest().toArray(Entry[]::new));
            assertThat(session.entries()).isEqualTo(lived);
        }
    }

    @Property
    void no_call_meets_more_prompts_than_were_announced(@ForAll long scenario, @ForAll long caller) {
        List<Session> sessions = RandomCaller.play(Samples.call(RandomScenario.withLevel(scenario)), caller, false)
                .sessions();
        int made = sessions.size() - 1;
        for (int i = 0; i < sessions.size(); i++) {
            int most = sessions.get(i).mostLeft();
            assertThat(most < 0 || made - i <= most).isTrue();
            assertThat(most < 0 || sessions.get(i).fewestLeft() <= most).isTrue();
        }
    }

    @Property
    void a_caller_who_was_there_after_all_finds_the_call_where_it_stood(@ForAll long scenario, @ForAll long caller) {
        for (Session session : RandomCaller.play(
                        Samples.call(RandomScenario.withLevel(scenario), "m-kerdraon"), caller, false)
                .sessions()) {
            if (session.ended()) {
                continue;
            }
            Session again = session.apply(new Move.HangUp())
                    .flatMap(hungUp -> hungUp.apply(new Move.TakeUp()))
                    .orElseThrow();
            assertThat(again.prompt()).isEqualTo(session.prompt());
            assertThat(again.entries()).isEqualTo(session.entries());
            assertThat(again.attempts()).isEqualTo(session.attempts());
            assertThat(again.apply(new Move.TakeUp())).isEmpty();
        }
    }

    private static List<Move> movesOf(List<Entry> entries) {
        List<Move> moves = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry instanceof Entry.Answered answered) {
                moves.add(new Move.Answer(
                        answered.question().name(), answered.value().canonical()));
            } else if (entry instanceof Entry.Unanswered left) {
                moves.add(new Move.Leave(left.question().name()));
            } else if (entry instanceof Entry.Attempted made) {
                Attempt attempt = made.attempt();
                moves.add(new Move.Report(attempt.person().id(), attempt.line(), attempt.outcome()));
            } else if (entry instanceof Entry.HungUp) {
                moves.add(new Move.HangUp());
            }
        }
        return moves;
    }
}
