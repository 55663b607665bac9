package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.runtime.Answering;
import fr.aiguillage.script.runtime.DecisionRule;
import fr.aiguillage.script.runtime.Expression;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.source.Span;
import fr.aiguillage.script.syntax.Cursor;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.ScenarioSyntax;
import fr.aiguillage.script.syntax.Statement;
import fr.aiguillage.script.syntax.Token;
import fr.aiguillage.script.syntax.TokenKind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns what is counted, raised, kept and decided into instructions. */
final class ValueCompiler {

    /** A decision made of decisions made of so many others is more than anybody can follow. */
    private static final int DEEPEST = 40;

    private final Scope scope;
    private final Assembler assembler;
    private final TemplateReader templates;
    private final ExpressionReader expressions;
    private final Definitions definitions;
    private final Set<Question> deciding = new HashSet<>();

    ValueCompiler(Scope scope, Assembler assembler, TemplateReader templates, ConditionReader conditions) {
        this.scope = scope;
        this.assembler = assembler;
        this.templates = templates;
        expressions = new ExpressionReader(scope);
        definitions = new Definitions(scope, conditions);
    }

    /** Declares the name of every definition. */
    void declare(ScenarioSyntax syntax) {
        definitions.declare(syntax);
    }

    /** Declares the name of every value that is kept. */
    void declareKept(ScenarioSyntax syntax) {
        definitions.keep(syntax);
    }

    /** Reads what definitions mean. */
    void define(ScenarioSyntax syntax) {
        definitions.read(syntax);
    }

    /** Levels and counters begin before the first step does, those of blocks too. */
    void begin() {
        scope.program().levels().forEach(level -> assembler.add(null, new Answering.BeginLevel(level)));
        scope.program()
                .counters()
                .forEach(counter -> assembler.add(null, new Answering.Keep(counter, Expression.number(0))));
    }

    /** One more. */
    void count(Statement.Count count) {
        scope.counter(count.counter()).ifPresent(counter -> add(count, counter));
    }

    private void add(Statement.Count count, Question counter) {
        assembler.add(count.span(), new Answering.Keep(counter, Expression.oneMoreThan(counter)));
    }

    /** Raises a level to a rank of its own. */
    void rise(Statement.Rise rise) {
        Cursor cursor = new Cursor(scope.keywords(), rise.words().tokens());
        Optional<NameTable.Match<Question>> level = scope.levels().longest(cursor.tokens(), 0);
        if (level.isEmpty()) {
            scope.diagnostics()
                    .addUnknown(
                            Code.UNKNOWN_LEVEL,
                            rise.words().span(),
                            rise.words().text(),
                            scope.levels().names());
            return;
        }
        cursor.moveTo(level.get().length());
        Optional<Phrase> rank = cursor.accept(Keyword.TO) ? cursor.phraseUntil(List.of(), List.of()) : Optional.empty();
        Question question = level.get().value();
        scope.use(question);
        if (rank.isEmpty()) {
            scope.diagnostics().add(Code.MISSING_PART, cursor.here(), question.label(), "@value");
            return;
        }
        NameTable<Integer> ranks = scope.ranks(question);
        Optional<Integer> known = ranks.exact(rank.get());
        known.ifPresent(r -> assembler.add(rise.span(), new Answering.Rise(question, r)));
        if (known.isEmpty()) {
            scope.diagnostics()
                    .addUnknown(
                            Code.UNKNOWN_CHOICE, rank.get().span(), rank.get().text(), ranks.names());
        }
    }

    /** Keeps a value under its name. */
    void keep(Statement.Keep keep) {
        Token first = keep.expression().tokens().get(0);
        Optional<Expression> expression =
                first.is(TokenKind.TEXT) && keep.expression().tokens().size() == 1
                        ? Optional.of(templates.read(first))
                        : expressions.whole(keep.expression());
        Optional<Question> name = scope.questions().exact(keep.name());
        if (expression.isEmpty() || name.isEmpty()) {
            return;
        }
        boolean fits = scope.isWorkedOut(name.get())
                && !scope.isLevel(name.get())
                && scope.decision(name.get()).isEmpty()
                && name.get().type() == expression.get().type();
        if (!fits) {
            scope.diagnostics()
                    .add(Code.KEPT_OTHERWISE, keep.name().span(), keep.name().text());
        }
        decide(keep.span(), expression.get().needs());
        assembler.addShared(keep.span(), new Answering.Keep(name.get(), expression.get()));
    }

    /** Decides anew whatever decision stands among these, before it is used; each once, after those that it is made of. */
    void decide(Span span, List<Question> used) {
        decide(span, used, new HashSet<>());
    }

    private void decide(Span span, List<Question> used, Set<Question> decided) {
        for (Question question : used) {
            Optional<DecisionRule> rule = scope.decision(question);
            if (rule.isEmpty() || decided.contains(question)) {
                continue;
            }
            if (deciding.contains(question)) {
                scope.diagnostics().add(Code.CIRCULAR_DECISION, scope.declaredAt(question), question.label());
            } else if (deciding.size() == DEEPEST) {
                scope.diagnostics().add(Code.NESTED_TOO_DEEP, scope.declaredAt(question), String.valueOf(DEEPEST));
            } else {
                deciding.add(question);
                decide(span, rule.get().needs(), decided);
                assembler.add(span, new Answering.Decide(question, rule.get()));
                deciding.remove(question);
                decided.add(question);
            }
        }
    }
}
