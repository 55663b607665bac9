package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.runtime.Answering;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.Routing;
import fr.aiguillage.script.source.Span;
import fr.aiguillage.script.syntax.Cursor;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Library;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.Statement;
import fr.aiguillage.script.syntax.TokenKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lays out a block where it is used, and says where the call goes on when it ends. */
final class UseCompiler {

    private final Scope scope;
    private final Assembler assembler;
    private final Blocks blocks;
    private final Exits exits;
    private final ArgumentReader arguments;
    private final StepCompiler steps;

    UseCompiler(
            Scope scope,
            Assembler assembler,
            Blocks blocks,
            Exits exits,
            ArgumentReader arguments,
            StepCompiler steps) {
        this.scope = scope;
        this.assembler = assembler;
        this.blocks = blocks;
        this.exits = exits;
        this.arguments = arguments;
        this.steps = steps;
    }

    /** {@code faire}: the block, and the branches of its outcomes. */
    void use(Statement.Do use) {
        Cursor cursor = new Cursor(scope.keywords(), use.words().tokens());
        Optional<NameTable.Match<Library.Block>> match = scope.blocks().longest(cursor.tokens(), 0);
        if (match.isEmpty()) {
            unknown(cursor, use);
            return;
        }
        if (blocks.isFull()) {
            scope.diagnostics().addAtUse(Code.TOO_MANY_BLOCKS, use.span(), String.valueOf(Blocks.MOST));
            return;
        }
        cursor.moveTo(match.get().length());
        Library.Block block = match.get().value();
        Diagnostics inside = scope.diagnostics().usedAt(block.source(), use.span());
        Scope inner = blocks.scope(block, inside, scope);
        boolean given = give(block, inner, cursor, use);
        Exits ends = Exits.of(block.heading());
        assembler.add(use.span(), new Routing.BeginBlock(block.name()));
        if (given) {
            Unit unit = new Unit(block.syntax(), inner, assembler, blocks, ends);
            blocks.count(block);
            unit.declare();
            assembler.within(inside, unit::compile);
            blocks.finished(unit);
            ends.neverGiven().forEach(name -> inside.add(Code.NEVER_USED, name.span(), name.text()));
        }
        branches(use, block, ends);
    }

    private void unknown(Cursor cursor, Statement.Do use) {
        Optional<Phrase> name = cursor.phraseUntil(List.of(TokenKind.COMMA), List.of(Keyword.WITH));
        if (!scope.doubtsBlocks()) {
            Phrase words = name.orElse(use.words());
            scope.diagnostics()
                    .addUnknown(
                            Code.UNKNOWN_BLOCK,
                            words.span(),
                            words.text(),
                            scope.blocks().names());
        }
        use.branches().forEach(branch -> steps.block(branch.body()));
    }

    /** Gives the block what it receives; false when something of it is missing or wrong, which is said. */
    private boolean give(Library.Block block, Scope inner, Cursor cursor, Statement.Do use) {
        NameTable<Question> parameters = blocks.parametersOf(block, inner);
        Map<Question, ArgumentReader.Argument> given = new HashMap<>();
        Set<Question> named = new HashSet<>();
        boolean known = true;
        if (cursor.accept(Keyword.WITH)) {
            do {
                known &= argument(parameters, cursor, named, given);
            } while (cursor.accept(TokenKind.COMMA).isPresent());
        }
        boolean well = known;
        Optional<Phrase> rest = cursor.phraseUntil(List.of(), List.of());
        rest.ifPresent(words -> scope.diagnostics().add(Code.LEFTOVER_WORDS, words.span(), words.text()));
        for (Question parameter : parameters.values()) {
            ArgumentReader.Argument argument = given.get(parameter);
            if (argument != null) {
                receive(inner, parameter, argument, use.span());
            } else if (known && !named.contains(parameter)) {
                scope.diagnostics().add(Code.MISSING_ARGUMENT, use.words().span(), block.name(), parameter.name());
            }
            well &= argument != null;
        }
        return well;
    }

    /** Reads one value and the parameter it is for; false when there is no such parameter, which is said. */
    private boolean argument(
            NameTable<Question> parameters,
            Cursor cursor,
            Set<Question> named,
            Map<Question, ArgumentReader.Argument> given) {
        int start = cursor.position();
        Optional<NameTable.Match<Question>> parameter = parameters.longest(cursor.tokens(), start);
        if (parameter.isEmpty()) {
            Optional<Phrase> words = cursor.phraseUntil(List.of(TokenKind.COMMA, TokenKind.EQUAL), List.of());
            cursor.phraseUntil(List.of(TokenKind.COMMA), List.of());
            words.ifPresentOrElse(
                    name -> scope.diagnostics()
                            .addUnknown(Code.UNKNOWN_PARAMETER, name.span(), name.text(), parameters.names()),
                    () -> scope.diagnostics()
                            .add(
                                    Code.MISSING_PART,
                                    cursor.here(),
                                    scope.keywords().spelling(Keyword.WITH),
                                    "@name"));
            return false;
        }
        cursor.moveTo(start + parameter.get().length());
        Question received = parameter.get().value();
        if (!named.add(received)) {
            scope.diagnostics()
                    .add(Code.DUPLICATE_NAME, cursor.tokens().get(start).span(), received.name());
        }
        if (cursor.accept(TokenKind.EQUAL).isEmpty()) {
            cursor.moveTo(start);
        }
        arguments.read(received, cursor).ifPresent(argument -> given.put(received, argument));
        return true;
    }

    private void receive(Scope inner, Question parameter, ArgumentReader.Argument argument, Span span) {
        Question known = Question.workedOut(parameter.name(), parameter.type(), argument.options());
        Question meant = inner.declareParameter(known);
        steps.values().decide(span, argument.quoted());
        assembler.add(span, new Answering.Receive(meant, argument.value()));
    }

    private void branches(Statement.Do use, Library.Block block, Exits ends) {
        Label end = new Label();
        Label otherwise = new Label();
        Set<String> foreseen = new HashSet<>();
        boolean rest = false;
        if (block.heading().outcomes().isEmpty()) {
            assembler.here(ends.plain().label());
        }
        if (!use.branches().isEmpty() && block.heading().outcomes().isEmpty()) {
            assembler.jump(end);
        }
        for (Statement.Branch branch : use.branches()) {
            if (branch.values().isEmpty()) {
                assembler.here(otherwise);
                rest = true;
            }
            branch.values().forEach(name -> branch(name, ends, foreseen));
            steps.block(branch.body());
            assembler.jump(end);
        }
        if (!rest) {
            missing(use, block, foreseen);
        }
        ends.outcomes().values().stream()
                .filter(exit -> !foreseen.contains(exit.name()))
                .forEach(exit -> exit.label().put(otherwise.position()));
        assembler.here(end);
    }

    private void branch(Phrase name, Exits ends, Set<String> foreseen) {
        Optional<Exits.Exit> exit = ends.outcomes().exact(name);
        if (exit.isEmpty()) {
            scope.diagnostics()
                    .addUnknown(
                            Code.UNKNOWN_OUTCOME,
                            name.span(),
                            name.text(),
                            ends.outcomes().names());
        } else if (foreseen.add(exit.get().name())) {
            assembler.here(exit.get().label());
        } else {
            scope.diagnostics().add(Code.DUPLICATE_BRANCH, name.span(), name.text());
        }
    }

    private void missing(Statement.Do use, Library.Block block, Set<String> foreseen) {
        String missing = block.heading().outcomes().stream()
                .map(Phrase::text)
                .filter(name -> !foreseen.contains(name))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            scope.diagnostics().add(Code.MISSING_BRANCH, use.words().span(), block.name(), missing);
        }
    }

    /** {@code issue}: the block ends so. */
    void outcome(Statement.Outcome outcome) {
        Optional<Exits.Exit> exit = exits.outcomes().exact(outcome.name());
        exit.ifPresentOrElse(
                found -> leave(outcome.span(), found),
                () -> scope.diagnostics()
                        .addUnknown(
                                Code.UNKNOWN_OUTCOME,
                                outcome.name().span(),
                                outcome.name().text(),
                                exits.outcomes().names()));
    }

    /** {@code fin}: of the call, or of the block when this is one, which cannot know what is written after it. */
    void end(Statement.End end) {
        if (!exits.isOfBlock()) {
            assembler.add(end.span(), new Routing.End(end.silent().isPresent()));
            return;
        }
        end.silent().ifPresent(words -> scope.diagnostics().add(Code.LEFTOVER_WORDS, words.span(), words.text()));
        if (exits.outcomes().names().isEmpty()) {
            leave(end.span(), exits.plain());
        } else {
            scope.diagnostics()
                    .add(Code.MISSING_PART, end.span(), scope.keywords().spelling(Keyword.OUTCOME), "@name");
        }
    }

    private void leave(Span span, Exits.Exit exit) {
        exits.give(exit);
        for (Phrase result : exits.results()) {
            scope.questions().exact(result).ifPresent(q -> steps.values().decide(span, List.of(q)));
        }
        assembler.add(
                span,
                () -> new Routing.EndBlock(
                        exits.block(), exit.name(), exit.label().position()));
    }
}
