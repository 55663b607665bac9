package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.source.Span;
import fr.aiguillage.script.syntax.Library;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.ScenarioSyntax;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The blocks that a scenario uses, itself or by way of others: what each may be used for, and the names it shares. A
 * block's instructions are laid anew in each place where it is used, so that what is proved of a path is proved with what
 * the block is given there; its own questions and values exist once a call all the same.
 */
final class Blocks {

    /** Instructions and names that all uses of blocks together may come to. */
    static final int MOST = 50_000;

    private static final int DEEPEST = 40;

    private final Library library;
    private final ClientNames client;
    private final ProgramNames program;
    private final Diagnostics diagnostics;
    private final Map<Library.Block, Scope> shapes = new IdentityHashMap<>();
    private final Map<ScenarioSyntax, Set<Library.Block>> barred = new IdentityHashMap<>();
    private final Deque<Library.Block> open = new ArrayDeque<>();
    private final List<Unit> finished = new ArrayList<>();
    private int laid;

    Blocks(Library library, ClientNames client, ProgramNames program, Diagnostics diagnostics) {
        this.library = library;
        this.client = client;
        this.program = program;
        this.diagnostics = diagnostics;
    }

    /** Declares the blocks that a text says it uses, and what they share with it. */
    void declare(ScenarioSyntax syntax, Scope scope) {
        for (Phrase name : syntax.uses()) {
            Optional<Library.Block> block = usable(name, syntax, scope.diagnostics());
            if (block.isEmpty()) {
                scope.doubtBlocks();
            }
            block.ifPresent(scope::declare);
            block.ifPresent(b -> results(b, name, scope));
        }
    }

    /** The block of that name; a diagnostic, and empty, when there is none or it may not be used from there. */
    private Optional<Library.Block> usable(Phrase name, ScenarioSyntax user, Diagnostics here) {
        Optional<Library.Block> block = library.block(name);
        if (block.isEmpty()) {
            here.addUnknown(Code.UNKNOWN_BLOCK, name.span(), name.text(), library::names);
            return block;
        }
        Set<Library.Block> never = barred.computeIfAbsent(user, u -> new HashSet<>());
        if (open.contains(block.get())) {
            here.add(Code.CIRCULAR_BLOCK, name.span(), name.text());
            never.add(block.get());
        } else if (open.size() == DEEPEST) {
            here.add(Code.NESTED_TOO_DEEP, name.span(), String.valueOf(DEEPEST));
            never.add(block.get());
        }
        return block.filter(b -> !never.contains(b));
    }

    private void results(Library.Block block, Phrase name, Scope scope) {
        Scope shape = shape(block);
        for (Phrase result : block.heading().results()) {
            Optional<Question> given = shape.questions().exact(result);
            if (given.isEmpty() || shape.isParameter(given.get())) {
                continue;
            }
            Optional<Question> here = scope.questions().exact(result);
            if (here.isEmpty()) {
                share(given.get(), shape, scope);
            } else if (!isSame(given.get(), shape, here.get(), scope)) {
                scope.diagnostics().add(Code.SHARED_OTHERWISE, name.span(), result.text(), block.name());
            }
        }
    }

    private static void share(Question given, Scope from, Scope with) {
        Span span = from.declaredAt(given);
        if (from.isLevel(given)) {
            with.declareLevel(given, span);
        } else if (from.isCounter(given)) {
            with.declareCounter(given, span);
        } else if (from.isWorkedOut(given) || from.lookup(given).isPresent()) {
            with.declareWorked(given, span);
        } else {
            with.declare(given, span);
        }
    }

    private static boolean isSame(Question given, Scope from, Question here, Scope in) {
        return given.type() == here.type()
                && Set.copyOf(given.options()).equals(Set.copyOf(here.options()))
                && from.isWorkedOut(given) == in.isWorkedOut(here)
                && from.isLevel(given) == in.isLevel(here);
    }

    /** What is known of a block whoever uses it, found once. */
    private Scope shape(Library.Block block) {
        Scope known = shapes.get(block);
        if (known != null) {
            return known;
        }
        open.push(block);
        diagnostics.addAll(block.faults());
        Diagnostics alone = diagnostics.alone(block.source());
        ScenarioSyntax syntax = block.syntax();
        Scope scope = new Scope(syntax.keywords(), alone, client, new ProgramNames(), Scope.Home.SCENARIO);
        parameters(block, scope).values().forEach(scope::declareParameter);
        new Unit(syntax, scope, new Assembler(alone), this, Exits.NONE).declare();
        for (Phrase result : block.heading().results()) {
            if (scope.questions()
                    .exact(result)
                    .filter(q -> !scope.isParameter(q))
                    .isEmpty()) {
                alone.addUnknown(
                        Code.UNKNOWN_QUESTION,
                        result.span(),
                        result.text(),
                        scope.questions().names());
            }
        }
        begin(block, scope);
        open.pop();
        shapes.put(block, scope);
        return scope;
    }

    /** Lays a block out where nothing uses it, so that everything that its text names is looked up. */
    void alone(Library.Block block) {
        open.push(block);
        ScenarioSyntax syntax = block.syntax();
        Scope scope = new Scope(syntax.keywords(), diagnostics, client, program, Scope.Home.SCENARIO);
        parameters(block, scope).values().forEach(scope::declareParameter);
        Unit unit = new Unit(syntax, scope, new Assembler(diagnostics), this, Exits.of(block.heading()));
        unit.declare();
        unit.compile();
        open.pop();
    }

    /** What a block counts and raises of its own begins with the call, like what the scenario does. */
    private void begin(Library.Block block, Scope shape) {
        Set<List<String>> shared = block.heading().results().stream()
                .map(result -> Phrase.keys(result.text()))
                .collect(Collectors.toSet());
        shape.program()
                .callerNumber()
                .map(number -> program.once(number, shape.declaredAt(number)))
                .ifPresent(program::callerNumber);
        shape.levels().values().stream()
                .filter(level -> !shared.contains(Phrase.keys(level.name())))
                .forEach(level -> program.level(program.once(level.of(block.name()), shape.declaredAt(level))));
        shape.counters().values().stream()
                .filter(counter -> !shared.contains(Phrase.keys(counter.name())))
                .forEach(counter -> program.counter(program.once(counter.of(block.name()), shape.declaredAt(counter))));
    }

    /** What a block is given, by name, as its text declares it. */
    NameTable<Question> parametersOf(Library.Block block, Scope scope) {
        NameTable<Question> table = new NameTable<>();
        parameters(block, scope).forEach(table::add);
        return table;
    }

    private static Map<String, Question> parameters(Library.Block block, Scope scope) {
        QuestionReader reader = new QuestionReader(scope);
        Map<String, Question> parameters = new LinkedHashMap<>();
        for (ScenarioSyntax.QuestionSyntax written : block.heading().parameters()) {
            Question read = reader.read(written);
            parameters.putIfAbsent(read.name(), Question.workedOut(read.name(), read.type(), read.options()));
        }
        return parameters;
    }

    /** The names of a block in one place where it is used. */
    Scope scope(Library.Block block, Diagnostics inside, Scope user) {
        Map<List<String>, Question> shared = new HashMap<>();
        for (Phrase result : block.heading().results()) {
            user.questions().exact(result).ifPresent(q -> shared.put(Phrase.keys(result.text()), q));
        }
        shared.values().stream().filter(user::isWorkedOut).forEach(user::use);
        Scope.Home home = new Scope.Home(block.name(), shared);
        return new Scope(block.syntax().keywords(), inside, client, program, home);
    }

    /** Whether no more uses of blocks may be laid out. */
    boolean isFull() {
        return laid > MOST;
    }

    /** Counts what a use of a block has come to, apart from the uses inside it. */
    void count(Library.Block block) {
        ScenarioSyntax syntax = block.syntax();
        laid += 1
                + syntax.questions().size()
                + syntax.definitions().size()
                + syntax.utterances().size();
        syntax.forEachStatement(statement -> laid++);
    }

    /** Remembers a use that is laid out. */
    void finished(Unit unit) {
        finished.add(unit);
    }

    /** Says what blocks declare and never use. */
    void reportUnused() {
        finished.forEach(Unit::reportUnused);
    }
}
