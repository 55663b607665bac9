package fr.aiguillage.script.analysis;

import fr.aiguillage.script.analysis.CalleeReader.Callee;
import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.runtime.Answering;
import fr.aiguillage.script.runtime.Calling;
import fr.aiguillage.script.runtime.Condition;
import fr.aiguillage.script.runtime.Expression;
import fr.aiguillage.script.runtime.Outcome;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.QuestionType;
import fr.aiguillage.script.runtime.Routing;
import fr.aiguillage.script.runtime.Template;
import fr.aiguillage.script.source.Span;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Keywords;
import fr.aiguillage.script.syntax.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Turns {@code appeler} into attempts, each of which knows who is called when it does not succeed. Where something is done
 * after an attempt that led to nothing, or an acceptance is cancelled, the call remembers whose turn it was, and goes on
 * from there. Before somebody is called comes what his sheet wants asked first.
 */
final class CallCompiler {

    private final Scope scope;
    private final Assembler assembler;
    private final CalleeReader callees;
    private final TemplateReader templates;
    private final StepCompiler steps;
    private final BeforePassing before;
    private final Deque<Label> cancelling = new ArrayDeque<>();

    CallCompiler(Scope scope, Assembler assembler, PersonReader people, TemplateReader templates, StepCompiler steps) {
        this.scope = scope;
        this.assembler = assembler;
        this.callees = new CalleeReader(scope, people);
        this.templates = templates;
        this.steps = steps;
        before = new BeforePassing(scope, assembler, people, steps);
    }

    /** The places of one call to which its attempts lead. */
    private record Places(Label accepted, Label silent, Label resume, Label nobody, Label end) {}

    void compile(Statement.Call call) {
        List<Callee> all = callees.read(call.callees());
        Optional<Template> announcement = call.announcement().map(templates::read);
        if (call.announcement().isPresent() && all.stream().allMatch(Callee::direct)) {
            Span words = call.announcement().get().span();
            scope.diagnostics().add(Code.MISPLACED_LINE, words, scope.keywords().spelling(Keyword.CALL));
        }
        announcement.ifPresent(t -> steps.values().decide(call.span(), t.quotes()));
        all.forEach(callee -> steps.values().decide(callee.span(), needs(callee)));
        Places places = new Places(new Label(), new Label(), new Label(), new Label(), new Label());
        boolean resumes = !call.silences().isEmpty() || cancels(call.accepted());
        Question turn = Question.workedOut(Keywords.FRENCH.spelling(Keyword.CALL), QuestionType.NUMBER, List.of());
        List<Label> silences = afterSilence(all, places.nobody());
        for (int i = 0; i < all.size(); i++) {
            assembler.here(all.get(i).begin());
            if (resumes) {
                assembler.add(null, new Answering.Keep(turn, Expression.number(i)));
            }
            Label absent = i + 1 < all.size() ? all.get(i + 1).begin() : places.nobody();
            Optional<Label> silent = resumes ? Optional.of(places.silent()) : Optional.empty();
            dial(all.get(i), announcement, absent, silences.get(i), silent, places);
        }
        assembler.here(places.accepted());
        cancelling.push(places.resume());
        steps.block(call.accepted());
        cancelling.pop();
        assembler.jump(places.end());
        if (resumes) {
            assembler.here(places.silent());
            call.silences().forEach(this::silence);
            assembler.here(places.resume());
            List<Label> targets = IntStream.range(0, all.size())
                    .mapToObj(i -> next(all.get(i), silences.get(i)))
                    .toList();
            assembler.add(
                    null,
                    () -> new Calling.Resume(
                            turn, targets.stream().mapToInt(Label::position).toArray()));
        }
        assembler.here(places.nobody());
        steps.block(call.nobody());
        assembler.here(places.end());
    }

    private static List<Question> needs(Callee callee) {
        return callee.round().isPresent()
                ? callee.round().get().needs()
                : callee.person().needs();
    }

    private void dial(
            Callee callee,
            Optional<Template> announcement,
            Label absent,
            Label exhausted,
            Optional<Label> silent,
            Places places) {
        Label next = next(callee, exhausted);
        callee.round().ifPresent(round -> {
            assembler.add(null, new Answering.Keep(round.rank(), Expression.number(0)));
            assembler.here(callee.head());
            assembler.add(callee.span(), () -> new Calling.Next(round, exhausted.position()));
        });
        before.lay(callee);
        Label skipped = callee.round().isPresent() ? callee.head() : absent;
        assembler.add(
                callee.span(),
                () -> new Calling.Dial(
                        callee.person(),
                        callee.line(),
                        callee.evenAbsent(),
                        callee.direct(),
                        announcement,
                        places.accepted().position(),
                        silent.orElse(next).position(),
                        skipped.position(),
                        places.nobody().position()));
    }

    /** Where the call goes on after an attempt that led to nothing: to the next of a round, until it is exhausted. */
    private static Label next(Callee callee, Label exhausted) {
        return callee.round().isPresent() ? callee.head() : exhausted;
    }

    /** Who is called after each who did not answer; one who only replaces an absent person is passed over. */
    private static List<Label> afterSilence(List<Callee> callees, Label nobody) {
        Label[] after = new Label[callees.size()];
        Label next = nobody;
        for (int i = callees.size() - 1; i >= 0; i--) {
            after[i] = next;
            next = callees.get(i).link() == Statement.Link.THEN ? callees.get(i).begin() : next;
        }
        return List.of(after);
    }

    private void silence(Statement.Silence silence) {
        Outcome outcome = switch (silence.reason()) {
            case REFUSED -> Outcome.REFUSED;
            case NO_ANSWER -> Outcome.NO_ANSWER;
            case BUSY -> Outcome.BUSY;
        };
        Label other = new Label();
        assembler.add(silence.span(), () -> new Routing.Branch(new Condition.CameOf(outcome), other.position()));
        steps.block(silence.body());
        assembler.here(other);
    }

    /** Whoever has accepted is not put through; the next is called. */
    void cancel(Statement.Cancel cancel) {
        if (cancelling.isEmpty()) {
            scope.diagnostics()
                    .add(Code.MISPLACED_LINE, cancel.span(), scope.keywords().spelling(Keyword.ACCEPTED));
            return;
        }
        assembler.add(cancel.span(), new Calling.Cancel());
        assembler.jump(cancelling.peek());
    }

    private static boolean cancels(List<Statement> statements) {
        return statements.stream().anyMatch(CallCompiler::cancels);
    }

    private static boolean cancels(Statement statement) {
        if (statement instanceof Statement.When when) {
            return when.branches().stream().anyMatch(branch -> cancels(branch.body()));
        }
        if (statement instanceof Statement.If conditional) {
            return conditional.arms().stream().anyMatch(arm -> cancels(arm.body()));
        }
        return statement instanceof Statement.Cancel
                || statement instanceof Statement.While loop && cancels(loop.body());
    }
}
