package fr.aiguillage.script.analysis;

import fr.aiguillage.script.runtime.Answering;
import fr.aiguillage.script.runtime.Condition;
import fr.aiguillage.script.runtime.Expression;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.QuestionType;
import fr.aiguillage.script.runtime.Routing;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Keywords;
import fr.aiguillage.script.syntax.Statement;
import java.util.List;
import java.util.Optional;

/** Turns {@code tant que} into a way back that a counter of its own bounds, so that no loop is endless. */
final class LoopCompiler {

    private final Assembler assembler;
    private final ConditionReader conditions;
    private final StepCompiler steps;

    LoopCompiler(Assembler assembler, ConditionReader conditions, StepCompiler steps) {
        this.assembler = assembler;
        this.conditions = conditions;
        this.steps = steps;
    }

    void compile(Statement.While loop) {
        Optional<Condition> read = conditions.read(loop.condition());
        Question rounds = Question.workedOut(Keywords.FRENCH.spelling(Keyword.WHILE), QuestionType.NUMBER, List.of());
        Label head = new Label();
        Label end = new Label();
        assembler.add(null, new Answering.Keep(rounds, Expression.number(0)));
        assembler.here(head);
        read.ifPresent(condition -> {
            steps.values().decide(loop.condition().span(), condition.needs());
            Condition again = new Condition.All(List.of(condition, fewer(rounds, loop.times())));
            assembler.add(loop.condition().span(), () -> new Routing.Branch(again, end.position()));
        });
        assembler.add(null, new Answering.Keep(rounds, Expression.oneMoreThan(rounds)));
        steps.block(loop.body());
        assembler.jump(head);
        assembler.here(end);
    }

    private static Condition fewer(Question rounds, int times) {
        return new Condition.Compares(
                new Expression.AnswerTo(rounds), Condition.Comparison.LESS, Expression.number(times));
    }
}
