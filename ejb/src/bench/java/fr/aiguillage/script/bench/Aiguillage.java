package fr.aiguillage.script.bench;

import fr.aiguillage.script.Compilation;
import fr.aiguillage.script.Scenarios;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Facts;
import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.runtime.Entry;
import fr.aiguillage.script.runtime.Move;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.runtime.Prompt;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.Session;
import fr.aiguillage.script.source.SourceText;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Ours. */
final class Aiguillage implements Engine {

    static final String NAME = "aiguillage";

    private static final Directory DIRECTORY = new Directory(
            "Banc",
            List.of(new Person(
                    "m-banc",
                    "M. Banc",
                    "",
                    Map.of(LineKind.MOBILE, "06 39 98 90 01"),
                    "banc@exemple.fr",
                    "",
                    List.of())),
            List.of(),
            List.of());
    private static final Facts FACTS = Facts.at(LocalDateTime.parse("2026-11-24T10:00"), DIRECTORY);

    private final Program program;

    Aiguillage(int steps) {
        program = compile(new Graph(steps).scenario());
    }

    /** From source to proved program. */
    static Program compile(String scenario) {
        Compilation compilation = Scenarios.compile(new SourceText("banc", scenario), DIRECTORY);
        return compilation.program().orElseThrow(() -> new IllegalStateException(
                compilation.diagnostics().toString()));
    }

    @Override
    public Session call(Consumer<Object> reader) {
        return read(Session.begin(program, FACTS), reader);
    }

    @Override
    public Session again(Consumer<Object> reader) {
        return call(reader);
    }

    @Override
    public Session choose(Object call, int choice, Consumer<Object> reader) {
        Session session = (Session) call;
        Question question = ((Prompt.Ask) session.prompt()).question();
        Move answer = new Move.Answer(
                question.name(), question.options().get(choice).text());
        return read(session.apply(answer).orElseThrow(), reader);
    }

    private static Session read(Session session, Consumer<Object> reader) {
        for (Entry entry : session.latest()) {
            if (entry instanceof Entry.Said said) {
                reader.accept(said.words());
            }
        }
        if (session.prompt() instanceof Prompt.Ask ask) {
            for (Question.Option option : ask.question().options()) {
                reader.accept(option.text());
            }
        }
        return session;
    }

    @Override
    public byte[] save(Object call) {
        return ((Session) call).save();
    }

    @Override
    public Session restore(byte[] saved) {
        return Session.restore(program, FACTS, saved).orElseThrow();
    }
}
