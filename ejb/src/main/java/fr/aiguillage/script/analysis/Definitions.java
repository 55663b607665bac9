package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.runtime.Condition;
import fr.aiguillage.script.runtime.DecisionRule;
import fr.aiguillage.script.runtime.Expression;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.QuestionType;
import fr.aiguillage.script.runtime.Value;
import fr.aiguillage.script.syntax.Cursor;
import fr.aiguillage.script.syntax.Definition;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.ScenarioSyntax;
import fr.aiguillage.script.syntax.Statement;
import fr.aiguillage.script.syntax.Token;
import fr.aiguillage.script.syntax.TokenKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Declares what has a name and is not asked: levels, counters, decisions, kept values, conditions. A condition may use
 * those above it; everything else may be used before the line that declares it.
 */
final class Definitions {

    private final Scope scope;
    private final ConditionReader conditions;
    private final ExpressionReader expressions;

    Definitions(Scope scope, ConditionReader conditions) {
        this.scope = scope;
        this.conditions = conditions;
        expressions = new ExpressionReader(scope);
    }

    /** Declares every name but those of kept values; what it means is read when all of them are known. */
    void declare(ScenarioSyntax syntax) {
        for (Definition definition : syntax.definitions()) {
            if (definition instanceof Definition.Level level) {
                scope.declareLevel(
                        worked(level.name(), QuestionType.CHOICE, options(level.ranks())),
                        level.name().span());
            } else if (definition instanceof Definition.Counter counter) {
                scope.declareCounter(
                        worked(counter.name(), QuestionType.NUMBER, List.of()),
                        counter.name().span());
            } else if (definition instanceof Definition.Decision decision) {
                scope.declareWorked(decided(decision), decision.name().span());
            }
        }
    }

    /** Declares what is kept. */
    void keep(ScenarioSyntax syntax) {
        List<Statement.Keep> kept = new ArrayList<>();
        syntax.forEachStatement(statement -> {
            if (statement instanceof Statement.Keep keep) {
                kept.add(keep);
            }
        });
        kept(kept);
    }

    /** Declares kept values as soon as the type of what they keep is known: one may be reckoned from another. */
    private void kept(List<Statement.Keep> all) {
        List<Statement.Keep> waiting = new ArrayList<>(all);
        boolean found = true;
        while (found && !waiting.isEmpty()) {
            found = waiting.removeIf(keep -> {
                boolean declared = scope.questions().exact(keep.name()).isPresent();
                Optional<QuestionType> type = declared ? Optional.empty() : type(keep);
                type.ifPresent(t -> declare(keep, t));
                return declared || type.isPresent();
            });
        }
        for (Statement.Keep keep : waiting) {
            if (scope.questions().exact(keep.name()).isEmpty()) {
                declare(keep, QuestionType.TEXT);
            }
        }
    }

    private void declare(Statement.Keep keep, QuestionType type) {
        scope.declareWorked(worked(keep.name(), type, List.of()), keep.name().span());
    }

    /** The type of what is kept; empty while a name in it is not known. */
    private Optional<QuestionType> type(Statement.Keep keep) {
        Token first = keep.expression().tokens().get(0);
        return first.is(TokenKind.TEXT)
                ? Optional.of(QuestionType.TEXT)
                : expressions.silent(keep.expression()).map(Expression::type);
    }

    /** Reads conditions and decisions. */
    void read(ScenarioSyntax syntax) {
        for (Definition definition : syntax.definitions()) {
            if (definition instanceof Definition.Named named) {
                Optional<Condition> condition = conditions.define(named.condition());
                condition.ifPresent(c -> scope.declare(named.name(), c));
            } else if (definition instanceof Definition.Decision decision) {
                scope.questions().exact(decision.name()).ifPresent(name -> scope.decide(name, rule(decision, name)));
            }
        }
    }

    private DecisionRule rule(Definition.Decision decision, Question name) {
        List<Definition.Row> rows = new ArrayList<>(decision.rows());
        if (decision.mostPrecise()) {
            rows.sort(Comparator.comparingLong(row -> -precision(row)));
        }
        Map<String, Value> values = name.options().stream()
                .collect(Collectors.toMap(Question.Option::text, Question.Option::value, (one, same) -> one));
        List<DecisionRule.Row> read = rows.stream()
                .flatMap(row -> row(decision, row, values).stream())
                .toList();
        if (read.size() == rows.size()) {
            new DecisionCheck(scope, decision, rows).run();
        }
        return new DecisionRule(read);
    }

    private static long precision(Definition.Row row) {
        return row.cells().stream().filter(Optional::isPresent).count();
    }

    private Optional<DecisionRule.Row> row(
            Definition.Decision decision, Definition.Row row, Map<String, Value> values) {
        int last = decision.headings().size() - 1;
        List<Condition> all = new ArrayList<>();
        boolean whole = true;
        for (int column = 0; column < last; column++) {
            if (row.cells().get(column).isPresent()) {
                Optional<Condition> cell = cell(
                        decision.headings().get(column), row.cells().get(column).get());
                cell.ifPresent(all::add);
                whole &= cell.isPresent();
            }
        }
        if (row.cells().get(last).isEmpty()) {
            scope.diagnostics()
                    .add(Code.MISSING_PART, row.span(), scope.keywords().spelling(Keyword.DECISION), "@value");
            return Optional.empty();
        }
        String decided = row.cells().get(last).get().text();
        Optional<Value> value = Optional.ofNullable(values.get(decided));
        return whole ? value.map(v -> new DecisionRule.Row(new Condition.All(all), v)) : Optional.empty();
    }

    /** What a cell says under its heading: an answer, a comparison, or whether a condition holds. */
    private Optional<Condition> cell(Phrase heading, Phrase cell) {
        List<Token> words = new ArrayList<>(heading.tokens());
        if (scope.questions().exact(heading).isPresent()) {
            Token first = cell.tokens().get(0);
            boolean compares = first.kind().isOrder() || first.is(TokenKind.NOT_EQUAL);
            if (!compares) {
                words.add(new Token(TokenKind.EQUAL, "=", "=", first.span(), first.textColumn()));
            }
            words.addAll(cell.tokens());
            return conditions.read(new Phrase(words));
        }
        Cursor said = new Cursor(scope.keywords(), cell.tokens());
        boolean yes = said.accept(Keyword.YES);
        if (!yes && !said.accept(Keyword.NO) || !said.atEnd()) {
            scope.diagnostics()
                    .addUnknown(
                            Code.UNKNOWN_CHOICE,
                            cell.span(),
                            cell.text(),
                            List.of(
                                    scope.keywords().spelling(Keyword.YES),
                                    scope.keywords().spelling(Keyword.NO)));
            return Optional.empty();
        }
        return conditions.read(heading).map(c -> yes ? c : new Condition.Not(c));
    }

    private Question decided(Definition.Decision decision) {
        int last = decision.headings().size() - 1;
        List<Phrase> cells = decision.rows().stream()
                .flatMap(row -> row.cells().get(last).stream())
                .toList();
        boolean people =
                cells.stream().allMatch(cell -> scope.people().exact(cell).isPresent());
        List<Question.Option> options = cells.stream()
                .map(Phrase::text)
                .distinct()
                .map(text -> new Question.Option(
                        text,
                        people
                                ? scope.people()
                                        .named(Phrase.keys(text))
                                        .orElseThrow()
                                        .id()
                                : ""))
                .toList();
        return worked(decision.name(), people ? QuestionType.PERSON : QuestionType.CHOICE, options);
    }

    private List<Question.Option> options(List<Phrase> ranks) {
        return ranks.stream()
                .map(Phrase::text)
                .distinct()
                .map(text -> new Question.Option(text, ""))
                .toList();
    }

    private static Question worked(Phrase name, QuestionType type, List<Question.Option> options) {
        return Question.workedOut(name.text(), type, options);
    }
}
