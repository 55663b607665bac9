package fr.aiguillage.web.scenario;

import fr.aiguillage.script.runtime.Channel;
import fr.aiguillage.script.runtime.Entry;
import fr.aiguillage.script.runtime.Message;
import fr.aiguillage.script.runtime.Outcome;
import fr.aiguillage.script.runtime.Prompt;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.Session;
import fr.aiguillage.script.runtime.Tongue;
import fr.aiguillage.web.platform.Sentences;
import fr.aiguillage.web.scenario.TrialView.Choice;
import fr.aiguillage.web.scenario.TrialView.Happening;
import fr.aiguillage.web.scenario.TrialView.Letter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws a call that is tried. */
final class TrialDrawing {

    private final Session session;
    private final Sentences sentences;
    private final List<Choice> choices = new ArrayList<>();
    private String ask = "";
    private String detail = "";
    private String field = "";

    private TrialDrawing(Session session, Sentences sentences) {
        this.session = session;
        this.sentences = sentences;
    }

    static TrialView draw(Session.Replay replay, int sent, Sentences sentences) {
        var drawing = new TrialDrawing(replay.session(), sentences);
        drawing.prompt();
        return new TrialView(
                replay.taken(),
                !replay.fits(sent),
                drawing.trail(),
                drawing.ask,
                drawing.detail,
                drawing.choices,
                drawing.field,
                drawing.messages());
    }

    private void prompt() {
        if (session.prompt() instanceof Prompt.Ask put) {
            question(put.question());
        } else if (session.prompt() instanceof Prompt.Dial dial) {
            ask = say("dial", dial.person().name(), dial.number());
            detail = dial.announcement();
            for (Outcome outcome : Outcome.values()) {
                choices.add(new Choice(
                        TrialMoves.report(dial.person().id(), dial.line(), outcome), say("outcome_" + outcome)));
            }
        }
        if (!ask.isEmpty() && session.program().hasEnglish()) {
            Tongue other = session.tongue() == Tongue.FRENCH ? Tongue.ENGLISH : Tongue.FRENCH;
            choices.add(new Choice(TrialMoves.speak(other), say("speak_" + other)));
        }
        if (!ask.isEmpty()) {
            choices.add(new Choice(TrialMoves.hangUp(), say("hang_up")));
        }
    }

    private void question(Question question) {
        String wording = question.wording(session.tongue());
        ask = wording.isEmpty() ? question.name() : wording;
        detail = question.help();
        if (question.open().isPresent()) {
            field = question.name();
        }
        if (question.type().isChosen()) {
            question.options()
                    .forEach(option -> choices.add(new Choice(
                            TrialMoves.answer(question.name(), option.text()),
                            question.label(option, session.tongue()))));
        } else {
            field = question.name();
            detail = Stream.concat(
                            Stream.of(question.help()),
                            question.options().stream().map(Question.Option::text))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(", "));
        }
        if (question.optional()) {
            choices.add(new Choice(TrialMoves.leave(question.name()), say("leave")));
        }
    }

    private List<Happening> trail() {
        Stream<Happening> greeting = session.greeting().isEmpty()
                ? Stream.empty()
                : Stream.of(new Happening("said", say("greeting"), session.greeting()));
        return Stream.concat(greeting, session.entries().stream().flatMap(this::happening))
                .toList();
    }

    private Stream<Happening> happening(Entry entry) {
        if (entry instanceof Entry.Entered entered) {
            return Stream.of(new Happening("step", entered.step().name(), ""));
        } else if (entry instanceof Entry.Answered answered) {
            return Stream.of(new Happening(
                    "answer", answered.question().name(), answered.value().display()));
        } else if (entry instanceof Entry.Unanswered left) {
            return Stream.of(new Happening("answer", left.question().name(), say("left")));
        } else if (entry instanceof Entry.Said said) {
            return Stream.of(new Happening("said", say("said"), said.words()));
        } else if (entry instanceof Entry.Instructed instructed) {
            return Stream.of(new Happening("silent", say("silent"), instructed.words()));
        } else if (entry instanceof Entry.Attempted made) {
            String outcome = say("outcome_" + made.attempt().outcome());
            return Stream.of(new Happening(
                    "attempt", say("attempt"), made.attempt().person().name() + ", " + outcome));
        } else if (entry instanceof Entry.Skipped skipped) {
            return Stream.of(new Happening(
                    "attempt", say("attempt"), say("skipped", skipped.person().name())));
        } else if (entry instanceof Entry.Settled settled) {
            return Stream.of(new Happening("attempt", say("settled_" + settled.settlement()), settled.words()));
        } else if (entry instanceof Entry.Raised) {
            return Stream.of(new Happening("attempt", say("raised"), ""));
        } else if (entry instanceof Entry.HungUp) {
            return Stream.of(new Happening("attempt", say("hung_up"), ""));
        }
        return Stream.empty();
    }

    private List<Letter> messages() {
        return session.messages().stream().map(this::letter).toList();
    }

    private Letter letter(Message message) {
        String way = message.channel() == Channel.MAIL ? "mail" : "sms";
        String address = message.address().isEmpty() ? say("no_address") : message.address();
        return new Letter(
                say("letter_" + way, message.recipient().name(), address),
                message.subject(),
                message.body(),
                message.urgent());
    }

    private String say(String key, Object... values) {
        return sentences.say("scenario_trial." + key, values);
    }
}
