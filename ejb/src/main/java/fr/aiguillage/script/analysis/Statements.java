package fr.aiguillage.script.analysis;

import fr.aiguillage.script.syntax.Statement;
import java.util.List;
import java.util.function.Consumer;

/** Walks what a step is made of. */
final class Statements {

    private Statements() {}

    /** Meets every statement, those inside others after them. */
    static void walk(List<Statement> statements, Consumer<Statement> meet) {
        for (Statement statement : statements) {
            meet.accept(statement);
            if (statement instanceof Statement.When when) {
                when.branches().forEach(branch -> walk(branch.body(), meet));
            } else if (statement instanceof Statement.If conditional) {
                conditional.arms().forEach(arm -> walk(arm.body(), meet));
            } else if (statement instanceof Statement.Call call) {
                walk(call.accepted(), meet);
                walk(call.nobody(), meet);
            }
        }
    }
}
