package fr.aiguillage.dossier;

import fr.aiguillage.flowchart.Flowchart;
import fr.aiguillage.flowchart.FlowchartModel;
import fr.aiguillage.flowchart.Marks;
import fr.aiguillage.script.Compilation;
import fr.aiguillage.script.Samples;
import fr.aiguillage.script.Scenarios;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Facts;
import fr.aiguillage.script.runtime.Move;
import fr.aiguillage.script.runtime.Outcome;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.runtime.Prompt;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.Session;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryReader;
import fr.aiguillage.script.syntax.Formatter;
import fr.aiguillage.script.syntax.Keywords;
import fr.aiguillage.script.syntax.Library;
import fr.aiguillage.script.translation.Translator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

/** All that the product does with a text; throws when it does it badly. */
@FunctionalInterface
interface FuzzUse {

    /** A directory. */
    FuzzUse SHEET = (text, also) -> {
        Diagnostics diagnostics = new Diagnostics(text);
        DirectoryReader.read(text, diagnostics);
        diagnostics.sorted().forEach(diagnostic -> placed(diagnostic, text));
        laidOnce(text, source -> Formatter.directory(new SourceText(text.name(), source)));
        Translator.directory(text, other(text));
    };

    /** Test calls. */
    FuzzUse TESTS = (text, also) -> {
        Diagnostics diagnostics = new Diagnostics(text);
        new TestCallReader(diagnostics).read(text);
        diagnostics.sorted().forEach(diagnostic -> placed(diagnostic, text));
    };

    /** Reads and checks it, plays its call, and does this with it too. */
    void on(SourceText text, Also also);

    /** What takes longer than all the rest, and is done with one text in some. */
    enum Also {
        LAYOUT,
        TRANSLATION,
        MODEL,
        DRAWING;

        private static final int DRAWN_ONE_IN = 60;

        /** By turns. */
        static Also of(long seed) {
            int turn = Math.floorMod(seed, DRAWN_ONE_IN);
            return turn == 0 ? DRAWING : values()[turn % DRAWING.ordinal()];
        }
    }

    /** A scenario of a client that has these blocks. */
    record Scenario(Library library, Directory directory) implements FuzzUse {

        private static final int MOST_MOVES = 40;
        private static final List<String> WORDS = List.of(
                "Mme Roy",
                "12",
                "demain",
                "9h30",
                "06 39 98 90 25",
                "a@example.org",
                "69003",
                "2 jours",
                "demain à 9h");

        @Override
        public void on(SourceText text, Also also) {
            Compilation compilation = Scenarios.compile(text, library, directory);
            compilation.diagnostics().forEach(diagnostic -> placed(diagnostic, text));
            boolean sound = compilation.diagnostics().stream().noneMatch(Diagnostic::isError);
            if (sound != compilation.program().isPresent()) {
                throw new IllegalStateException("a program with an error, or none without");
            }
            compilation
                    .program()
                    .ifPresent(program -> play(program, new Random(text.text().hashCode())));
            switch (also) {
                case LAYOUT -> laidOnce(text, source -> Formatter.scenario(new SourceText(text.name(), source)));
                case TRANSLATION -> Translator.scenario(text, library, directory, other(text));
                case MODEL -> FlowchartModel.of(compilation.syntax());
                default -> draw(compilation);
            }
        }

        private static void draw(Compilation compilation) {
            Flowchart flowchart = Flowchart.draw(compilation.syntax());
            flowchart.file(Marks.NONE);
            flowchart.mermaid();
        }

        private void play(Program program, Random random) {
            Facts facts = new Facts(Samples.TUESDAY, directory, Set.of(), "06 39 98 50 01", "Sonia");
            Session call = Session.begin(program, facts);
            Optional<Session> next = Optional.of(call);
            for (int moves = 0; next.isPresent() && moves < MOST_MOVES; moves++) {
                call = next.get();
                next = after(call, random);
            }
            call.messages();
            if (!call.entries()
                    .equals(Session.restore(program, facts, call.save())
                            .orElseThrow()
                            .entries())) {
                throw new IllegalStateException("a call saved and restored is another");
            }
        }

        private static Optional<Session> after(Session call, Random random) {
            if (call.prompt() instanceof Prompt.Dial dial) {
                Outcome outcome = Outcome.values()[random.nextInt(Outcome.values().length)];
                return call.apply(new Move.Report(dial.person().id(), dial.line(), outcome));
            }
            if (!(call.prompt() instanceof Prompt.Ask ask)) {
                return Optional.empty();
            }
            Question question = ask.question();
            List<String> words = question.options().isEmpty()
                    ? WORDS
                    : question.options().stream().map(Question.Option::text).toList();
            int first = random.nextInt(words.size());
            for (int i = 0; i < words.size(); i++) {
                String answer = words.get((first + i) % words.size());
                Optional<Session> answered = call.apply(new Move.Answer(question.name(), answer));
                if (answered.isPresent()) {
                    return answered;
                }
            }
            return call.apply(new Move.Leave(question.name())).or(() -> call.apply(new Move.HangUp()));
        }
    }

    /** A block beside others, in a scenario that uses it. */
    record Block(List<String> others, String user, Directory directory) implements FuzzUse {

        @Override
        public void on(SourceText text, Also also) {
            List<SourceText> texts = new ArrayList<>(List.of(text));
            others.forEach(other -> texts.add(new SourceText("other", other)));
            Library library = Library.of(texts);
            Scenarios.compile(new SourceText("user", user), library, directory).diagnostics().stream()
                    .filter(diagnostic -> diagnostic.file().equals(text.name()))
                    .forEach(diagnostic -> placed(diagnostic, text));
            library.blocks().forEach(block -> Scenarios.faults(block, library));
            laidOnce(text, source -> Formatter.scenario(new SourceText(text.name(), source)));
            Translator.block(text, library, directory, other(text));
        }
    }

    private static Keywords other(SourceText text) {
        return Keywords.in(text) == Keywords.FRENCH ? Keywords.ENGLISH : Keywords.FRENCH;
    }

    private static void laidOnce(SourceText text, UnaryOperator<String> layout) {
        String laid = layout.apply(text.text());
        if (!layout.apply(laid).equals(laid)) {
            throw new IllegalStateException("laid out anew each time");
        }
    }

    private static void placed(Diagnostic diagnostic, SourceText text) {
        int lines = (int) text.text().lines().count();
        if (diagnostic.span().line() > Math.max(1, lines)
                || diagnostic.says(Locale.FRENCH).isBlank()
                || diagnostic.remedy(Locale.ENGLISH).isBlank()) {
            throw new IllegalStateException("badly placed or said: " + diagnostic);
        }
    }
}
