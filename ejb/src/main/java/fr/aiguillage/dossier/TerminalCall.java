package fr.aiguillage.dossier;

import fr.aiguillage.script.facts.Facts;
import fr.aiguillage.script.runtime.Entry;
import fr.aiguillage.script.runtime.Message;
import fr.aiguillage.script.runtime.Move;
import fr.aiguillage.script.runtime.Outcome;
import fr.aiguillage.script.runtime.Prompt;
import fr.aiguillage.script.runtime.Session;
import fr.aiguillage.script.runtime.Tongue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plays a call in a terminal: what to say, what to ask, and at the end the messages. */
final class TerminalCall {

    /** What is typed to speak another language to the caller. */
    private static final Map<String, Tongue> TONGUES = Map.of("/en", Tongue.ENGLISH, "/fr", Tongue.FRENCH);

    /** What is typed when the caller hangs up. */
    private static final Set<String> HANG_UP = Set.of("/raccroche", "/hangup");

    private final Locale locale;
    private final BufferedReader in;
    private final PrintStream out;
    private int shown;

    TerminalCall(Locale locale, BufferedReader in, PrintStream out) {
        this.locale = locale;
        this.in = in;
        this.out = out;
    }

    /** Plays a call from that number, withheld when empty; false when the dossier cannot answer, or the input ends before the call does. */
    boolean play(Dossier dossier, LocalDateTime at, String caller) {
        if (dossier.program().isEmpty() || !dossier.isSound()) {
            Listing.print(dossier, locale, out);
            return false;
        }
        Facts facts = new Facts(at, dossier.sheet().directory(), Set.of(), caller, "");
        Session session = Session.begin(dossier.program().get(), facts);
        out.println(Texts.text("terminal.keys", locale));
        out.println("« " + session.greeting() + " »");
        while (!session.ended()) {
            show(session);
            if (session.prompt() instanceof Prompt.Exhausted) {
                out.println(Texts.text("terminal.exhausted", locale));
                return false;
            }
            Optional<Session> next = ask(session);
            if (next.isEmpty()) {
                return false;
            }
            session = next.get();
        }
        show(session);
        session.messages().forEach(this::show);
        return true;
    }

    private void show(Session session) {
        List<Entry> entries = session.entries();
        for (Entry entry : entries.subList(shown, entries.size())) {
            if (entry instanceof Entry.Said said) {
                out.println(Texts.format("terminal.say", locale, said.words()));
            } else if (entry instanceof Entry.Instructed instructed) {
                out.println(Texts.format("terminal.instruction", locale, instructed.words()));
            } else if (entry instanceof Entry.Settled settled) {
                out.println(Texts.format("terminal." + settled.settlement(), locale, settled.words()));
            } else if (entry instanceof Entry.Skipped skipped) {
                String why = "terminal.skipped." + skipped.reason();
                out.println(Texts.format(why, locale, skipped.person().name()));
            }
        }
        shown = entries.size();
    }

    private Optional<Session> ask(Session session) {
        Optional<Session> next = Optional.empty();
        while (next.isEmpty()) {
            put(session);
            Optional<String> line = line();
            if (line.isEmpty()) {
                return Optional.empty();
            }
            next = move(session.prompt(), line.get()).flatMap(session::apply);
            if (next.isEmpty()) {
                refuse(session.prompt());
            } else {
                confirm(session, next.get(), line.get());
            }
        }
        return next;
    }

    private void put(Session session) {
        Prompt prompt = session.prompt();
        if (prompt instanceof Prompt.Ask ask) {
            new TerminalQuestion(ask.question(), session.tongue(), locale)
                    .lines()
                    .forEach(out::println);
        } else if (prompt instanceof Prompt.Dial dial) {
            out.println(Texts.format(
                    dial.direct() ? "terminal.pass" : "terminal.dial",
                    locale,
                    dial.person().name(),
                    dial.number()));
        }
        out.print("> ");
        out.flush();
    }

    private void refuse(Prompt prompt) {
        if (prompt instanceof Prompt.Ask ask) {
            out.println(Texts.format("terminal.again", locale, question(ask).expected()));
        } else {
            out.println(Texts.text("terminal.outcome", locale));
        }
    }

    /** Says how an answer was understood, when it could be otherwise. */
    private void confirm(Session before, Session after, String typed) {
        boolean answered = before.prompt() instanceof Prompt.Ask
                && after.entries().size() > before.entries().size()
                && after.entries().get(before.entries().size()) instanceof Entry.Answered;
        if (answered) {
            var given = (Entry.Answered) after.entries().get(before.entries().size());
            question((Prompt.Ask) before.prompt())
                    .understood(typed, given.value())
                    .ifPresent(out::println);
        }
    }

    private TerminalQuestion question(Prompt.Ask ask) {
        return new TerminalQuestion(ask.question(), Tongue.FRENCH, locale);
    }

    private Optional<Move> move(Prompt prompt, String line) {
        if (HANG_UP.contains(line)) {
            return Optional.of(new Move.HangUp());
        }
        if (TONGUES.containsKey(line)) {
            return Optional.of(new Move.Speak(TONGUES.get(line)));
        }
        if (prompt instanceof Prompt.Ask ask) {
            String name = ask.question().name();
            return Optional.of(
                    line.isEmpty()
                            ? new Move.Leave(name)
                            : new Move.Answer(name, question(ask).answer(line)));
        }
        if (prompt instanceof Prompt.Dial dial && line.matches("[1-4]")) {
            Outcome outcome = Outcome.values()[Integer.parseInt(line) - 1];
            return Optional.of(new Move.Report(dial.person().id(), dial.line(), outcome));
        }
        return Optional.empty();
    }

    private void show(Message message) {
        String channel = message.channel().name().toLowerCase(Locale.ROOT);
        out.println();
        out.println(channel + " → " + message.recipient().name() + " " + message.address());
        out.println(message.subject());
        out.println(message.body());
    }

    private Optional<String> line() {
        try {
            return Optional.ofNullable(in.readLine()).map(String::strip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
