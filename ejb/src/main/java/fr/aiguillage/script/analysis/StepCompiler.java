package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.runtime.Answering;
import fr.aiguillage.script.runtime.Condition;
import fr.aiguillage.script.runtime.Instruction;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.QuestionType;
import fr.aiguillage.script.runtime.Routing;
import fr.aiguillage.script.runtime.Saying;
import fr.aiguillage.script.runtime.Settlement;
import fr.aiguillage.script.runtime.Template;
import fr.aiguillage.script.runtime.Tongue;
import fr.aiguillage.script.runtime.Utterance;
import fr.aiguillage.script.source.Span;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.ScenarioSyntax;
import fr.aiguillage.script.syntax.Statement;
import fr.aiguillage.script.syntax.Token;
import fr.aiguillage.script.syntax.TokenKind;
import java.nio.IntBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Turns the statements of a step into instructions, and says which of their names do not exist. */
final class StepCompiler {

    private static final Instruction DEAD_END = new Routing.DeadEnd();

    private final Scope scope;
    private final Assembler assembler;
    private final TemplateReader templates;
    private final ConditionReader conditions;
    private final CallCompiler calls;
    private final MessageCompiler messages;
    private final ValueCompiler values;
    private final LoopCompiler loops;
    private final UseCompiler uses;
    private final Map<IntBuffer, int[]> divisions = new HashMap<>();
    private boolean hungUp;

    StepCompiler(Scope scope, Assembler assembler, TemplateReader templates, Blocks blocks, Exits exits) {
        this.scope = scope;
        this.assembler = assembler;
        this.templates = templates;
        PersonReader people = new PersonReader(scope);
        conditions = new ConditionReader(scope, people);
        calls = new CallCompiler(scope, assembler, people, templates, this);
        messages = new MessageCompiler(scope, people, conditions, templates);
        values = new ValueCompiler(scope, assembler, templates, conditions);
        loops = new LoopCompiler(assembler, conditions, this);
        ArgumentReader arguments = new ArgumentReader(scope, people, templates);
        uses = new UseCompiler(scope, assembler, blocks, exits, arguments, this);
    }

    /** What is counted, kept and decided. */
    ValueCompiler values() {
        return values;
    }

    /** What is done when the caller hangs up, and where it begins; nowhere when nothing is said. */
    int hangUp(List<Statement> statements) {
        if (statements.isEmpty()) {
            return Program.NOWHERE;
        }
        Label begin = new Label();
        assembler.here(begin);
        hungUp = true;
        block(statements);
        assembler.add(null, new Routing.End(true));
        return begin.position();
    }

    void compile(ScenarioSyntax.Step step) {
        Optional<Scope.Target> target = scope.stepAt(step.name());
        if (target.isEmpty()) {
            return;
        }
        assembler.here(target.get().label());
        assembler.add(step.span(), target.get().step());
        block(step.body());
        if (assembler.isReached()) {
            assembler.add(null, DEAD_END);
        }
    }

    void block(List<Statement> statements) {
        statements.forEach(this::statement);
    }

    private void statement(Statement statement) {
        if (hungUp && talks(statement)) {
            scope.diagnostics().add(Code.NOBODY_LEFT, statement.span());
        }
        if (statement instanceof Statement.Ask ask) {
            ask.questions().forEach(name -> scope.question(name).ifPresent(q -> ask(q, name, ask.again())));
        } else if (statement instanceof Statement.Say say) {
            say(say);
        } else if (statement instanceof Statement.Instruct instruct) {
            Template text = templates.read(instruct.text());
            values.decide(instruct.span(), text.quotes());
            assembler.add(instruct.span(), new Saying.Instruct(text));
        } else if (statement instanceof Statement.When when) {
            when(when);
        } else if (statement instanceof Statement.If conditional) {
            conditional(conditional);
        } else if (statement instanceof Statement.GoTo goTo) {
            scope.step(goTo.step()).ifPresent(target -> assembler.jump(goTo.span(), target.label()));
        } else if (statement instanceof Statement.Call call) {
            calls.compile(call);
        } else if (statement instanceof Statement.Send send) {
            messages.compile(send).ifPresent(m -> {
                values.decide(send.span(), m.needs());
                values.decide(send.span(), m.named());
                assembler.add(send.span(), new Saying.Compose(m));
            });
        } else if (statement instanceof Statement.Count count) {
            values.count(count);
        } else if (statement instanceof Statement.Rise rise) {
            values.rise(rise);
        } else if (statement instanceof Statement.Keep keep) {
            values.keep(keep);
        } else if (statement instanceof Statement.Note note) {
            note(note.span(), note.text(), Optional.empty());
        } else if (statement instanceof Statement.Settle settle) {
            Settlement what = settle.appointment() ? Settlement.APPOINTMENT : Settlement.CALLBACK;
            note(settle.span(), settle.text(), Optional.of(what));
        } else if (statement instanceof Statement.Cancel cancel) {
            calls.cancel(cancel);
        } else if (statement instanceof Statement.While loop) {
            loops.compile(loop);
        } else if (statement instanceof Statement.Speak speak) {
            assembler.add(speak.span(), new Saying.Speak(speak.english() ? Tongue.ENGLISH : Tongue.FRENCH, Set.of()));
        } else if (statement instanceof Statement.Raise raise) {
            assembler.add(raise.span(), new Saying.Raise());
        } else if (statement instanceof Statement.Do use) {
            uses.use(use);
        } else if (statement instanceof Statement.Outcome outcome) {
            uses.outcome(outcome);
        } else if (statement instanceof Statement.End end) {
            uses.end(end);
        }
    }

    private void note(Span span, Token words, Optional<Settlement> settles) {
        Template text = templates.read(words);
        values.decide(span, text.quotes());
        assembler.addShared(span, new Saying.Note(text, settles));
    }

    private static boolean talks(Statement statement) {
        return statement instanceof Statement.Ask
                || statement instanceof Statement.Say
                || statement instanceof Statement.Call
                || statement instanceof Statement.Do
                || statement instanceof Statement.GoTo;
    }

    private void ask(Question question, Phrase name, boolean again) {
        if (scope.isWorkedOut(question)) {
            scope.diagnostics().add(Code.NOT_ASKED, name.span(), name.text());
        } else {
            assembler.add(name.span(), put(question, again));
        }
    }

    /** What puts that question, or reads its answer in a table. */
    Instruction put(Question question, boolean again) {
        return scope.lookup(question)
                .map(lookup -> (Instruction) new Answering.LookUp(question, lookup))
                .orElse(again ? new Answering.AskAgain(question) : question);
    }

    private void say(Statement.Say say) {
        List<Token> tokens = say.words().tokens();
        if (tokens.size() == 1 && tokens.get(0).is(TokenKind.TEXT)) {
            Template text = templates.read(tokens.get(0));
            say(say.span(), new Utterance("", text, say.english().map(templates::read), false));
        } else {
            scope.utterance(say.words()).ifPresent(utterance -> say(say.span(), utterance));
            say.english()
                    .ifPresent(words -> scope.diagnostics()
                            .add(
                                    Code.MISPLACED_LINE,
                                    words.span(),
                                    scope.keywords().spelling(Keyword.SPEECH)));
        }
    }

    private void say(Span span, Utterance utterance) {
        values.decide(span, utterance.quotes());
        assembler.add(span, utterance);
    }

    private void when(Statement.When when) {
        Optional<Question> question = scope.question(when.question());
        if (question.isPresent() && !question.get().type().isChosen()) {
            boolean several = question.get().type() == QuestionType.SEVERAL;
            scope.diagnostics()
                    .add(
                            several ? Code.ONE_ANSWER_EXPECTED : Code.CHOICE_EXPECTED,
                            when.question().span(),
                            question.get().label());
        }
        boolean chosen = question.isPresent() && question.get().type().isChosen();
        Label end = new Label();
        Label otherwise = new Label();
        Label[] targets = new Label[chosen ? question.get().options().size() : 0];
        if (chosen) {
            values.decide(when.question().span(), List.of(question.get()));
            int at = assembler.next();
            assembler.add(
                    when.span(),
                    () -> new Routing.Select(
                            question.get(),
                            ahead(at, targets, otherwise),
                            when.branches().stream()
                                    .anyMatch(branch -> branch.values().isEmpty())));
        }
        boolean rest = false;
        for (Statement.Branch branch : when.branches()) {
            Label here = new Label();
            assembler.here(here);
            if (branch.values().isEmpty()) {
                assembler.here(otherwise);
                rest = true;
            }
            if (chosen) {
                branch.values().forEach(value -> target(question.get(), value, here, targets));
            }
            block(branch.body());
            assembler.jump(end);
        }
        if (!rest) {
            assembler.here(otherwise);
            question.filter(q -> chosen)
                    .ifPresent(q -> missing(q, when.question().span(), targets));
        }
        assembler.here(end);
    }

    private int[] ahead(int at, Label[] targets, Label otherwise) {
        int[] ahead = new int[targets.length + 1];
        for (int rank = 0; rank < ahead.length; rank++) {
            Label target = rank == targets.length || targets[rank] == null ? otherwise : targets[rank];
            ahead[rank] = target.position() - at;
        }
        return divisions.computeIfAbsent(IntBuffer.wrap(ahead), first -> ahead);
    }

    private void target(Question question, Phrase words, Label here, Label[] targets) {
        Optional<Integer> rank = scope.rank(question, words);
        if (rank.isEmpty()) {
            scope.diagnostics()
                    .addUnknown(
                            Code.UNKNOWN_CHOICE,
                            words.span(),
                            words.text(),
                            scope.ranks(question).names());
        } else if (targets[rank.get()] != null) {
            scope.diagnostics().add(Code.DUPLICATE_BRANCH, words.span(), words.text());
        } else {
            targets[rank.get()] = here;
        }
    }

    private void missing(Question question, Span span, Label[] targets) {
        String missing = IntStream.range(0, targets.length)
                .filter(rank -> targets[rank] == null)
                .mapToObj(rank -> scope.word(question, rank))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            scope.diagnostics().add(Code.MISSING_BRANCH, span, question.label(), missing);
        }
    }

    private void conditional(Statement.If conditional) {
        Label end = new Label();
        for (Statement.Arm arm : conditional.arms()) {
            Label next = new Label();
            Optional<Condition> condition = arm.condition().flatMap(conditions::read);
            condition.ifPresent(c -> values.decide(arm.condition().get().span(), c.needs()));
            condition.ifPresent(
                    c -> assembler.add(arm.condition().get().span(), () -> new Routing.Branch(c, next.position())));
            block(arm.body());
            assembler.jump(end);
            assembler.here(next);
        }
        assembler.here(end);
    }
}
