package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.Table;
import fr.aiguillage.script.runtime.Condition;
import fr.aiguillage.script.runtime.DecisionRule;
import fr.aiguillage.script.runtime.Lookup;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.Step;
import fr.aiguillage.script.runtime.Utterance;
import fr.aiguillage.script.runtime.YesNo;
import fr.aiguillage.script.source.Span;
import fr.aiguillage.script.syntax.Keywords;
import fr.aiguillage.script.syntax.Library;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.Token;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that a scenario, or a block in a place where it is used, may use: its own and the client's. */
final class Scope {

    /** So few answers are sooner compared than put in a table; most are named as they were declared. */
    private static final int FEW = 8;

    private final Keywords keywords;
    private final Diagnostics diagnostics;
    private final ClientNames client;
    private final ProgramNames program;
    private final Home home;
    private final NameTable<Question> questions = new NameTable<>();
    private final NameTable<Utterance> utterances = new NameTable<>();
    private final NameTable<Target> steps = new NameTable<>();
    private final NameTable<Library.Block> blocks = new NameTable<>();
    private boolean blocksInDoubt;
    private final Map<Question, Lookup> lookups = new HashMap<>();
    private final NameTable<Condition> conditions = new NameTable<>();
    private final NameTable<Question> levels = new NameTable<>();
    private final NameTable<Question> counters = new NameTable<>();
    private final Set<Question> parameters = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Question> workedOut = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Question, DecisionRule> decisions = new IdentityHashMap<>();
    private final Map<Question, NameTable<Integer>> ranks = new IdentityHashMap<>();

    /**
     * To what the names belong.
     *
     * @param block whose own they are; empty for the scenario's
     * @param shared what the block shares with whoever uses it, by the words of the name
     */
    record Home(String block, Map<List<String>, Question> shared) {

        static final Home SCENARIO = new Home("", Map.of());
    }

    /** A step, the line that begins it and the place where its code begins. */
    record Target(Step step, Span span, Label label) {}

    Scope(Keywords keywords, Diagnostics diagnostics, ClientNames client, ProgramNames program, Home home) {
        this.keywords = keywords;
        this.diagnostics = diagnostics;
        this.client = client;
        this.program = program;
        this.home = home;
    }

    Keywords keywords() {
        return keywords;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    Directory directory() {
        return client.directory();
    }

    ClientNames client() {
        return client;
    }

    ProgramNames program() {
        return program;
    }

    /** The full name of something that is called so here. */
    String full(String name) {
        return home.block().isEmpty() ? name : home.block() + Question.WITHIN + name;
    }

    /** What is meant in the program by something declared there. */
    private Question meant(Question declared, Span span) {
        Question shared = home.shared().isEmpty() ? null : home.shared().get(Phrase.keys(declared.name()));
        if (shared != null) {
            return shared;
        }
        return program.once(home.block().isEmpty() ? declared : declared.of(home.block()), span);
    }

    /** Declares a question that may be put. */
    void declare(Question question, Span span) {
        program.ask(add(question, span));
    }

    private Question add(Question declared, Span span) {
        Question meant = meant(declared, span);
        if (!questions.add(declared.name(), meant)) {
            diagnostics.add(Code.DUPLICATE_NAME, span, declared.name());
        }
        return meant;
    }

    /** Declares a value that nobody is asked for. */
    Question declareWorked(Question value, Span span) {
        Question meant = add(value, span);
        workedOut.add(meant);
        return meant;
    }

    /** Declares the number from which the caller calls under that name, which no question has; it is one for the whole program. */
    void declareCallerNumber(String name, Question number) {
        Question meant = program.once(number, diagnostics.source().start());
        questions.add(name, meant);
        workedOut.add(meant);
        program.callerNumber(meant);
        use(meant);
    }

    void declareLevel(Question level, Span span) {
        Question meant = declareWorked(level, span);
        levels.add(level.name(), meant);
        program.level(meant);
    }

    void declareCounter(Question counter, Span span) {
        Question meant = declareWorked(counter, span);
        counters.add(counter.name(), meant);
        program.counter(meant);
    }

    /** Where something that has a value is declared. */
    Span declaredAt(Question question) {
        return program.declaredAt(question);
    }

    /** Declares what this block is given, another in each place where the block is used; as it is meant there. */
    Question declareParameter(Question parameter) {
        Question meant = home.block().isEmpty() ? parameter : parameter.of(home.block());
        questions.add(parameter.name(), meant);
        workedOut.add(meant);
        parameters.add(meant);
        return meant;
    }

    boolean isParameter(Question question) {
        return parameters.contains(question);
    }

    /** Declares a block that may be used here. */
    void declare(Library.Block block) {
        blocks.add(block.name(), block);
    }

    NameTable<Library.Block> blocks() {
        return blocks;
    }

    /** Says that a block that the text names is not among {@link #blocks()}. */
    void doubtBlocks() {
        blocksInDoubt = true;
    }

    boolean doubtsBlocks() {
        return blocksInDoubt;
    }

    void declare(Phrase name, Condition condition) {
        if (!conditions.add(name, condition)) {
            diagnostics.add(Code.DUPLICATE_NAME, name.span(), name.text());
        }
    }

    /** Says what a decision depends on. */
    void decide(Question name, DecisionRule rule) {
        decisions.put(name, rule);
    }

    Optional<DecisionRule> decision(Question name) {
        return Optional.ofNullable(decisions.get(name));
    }

    NameTable<Condition> conditions() {
        return conditions;
    }

    NameTable<Question> levels() {
        return levels;
    }

    NameTable<Question> counters() {
        return counters;
    }

    boolean isCounter(Question question) {
        return counters.values().stream().anyMatch(counter -> counter == question);
    }

    boolean isLevel(Question question) {
        return levels.values().stream().anyMatch(level -> level == question);
    }

    /** Whether nobody is asked for it. */
    boolean isWorkedOut(Question question) {
        return workedOut.contains(question);
    }

    void declare(Utterance utterance, Phrase name) {
        if (!utterances.add(name, utterance)) {
            diagnostics.add(Code.DUPLICATE_NAME, name.span(), utterance.name());
        }
    }

    void declare(Target step, Phrase name) {
        if (!steps.add(name, step)) {
            diagnostics.add(Code.DUPLICATE_NAME, name.span(), name.text());
        }
        program.step(step.step());
    }

    NameTable<Question> questions() {
        return questions;
    }

    /** The ranks of the answers foreseen to a question, by their words. */
    NameTable<Integer> ranks(Question question) {
        return ranks.computeIfAbsent(question, q -> {
            NameTable<Integer> table = new NameTable<>();
            for (int rank = 0; rank < q.options().size(); rank++) {
                table.add(word(q, rank), rank);
            }
            q.open()
                    .ifPresent(open ->
                            table.add(open.text() + Phrase.OPEN, q.options().indexOf(open)));
            return table;
        });
    }

    /** The rank of the answer foreseen that these words name. */
    Optional<Integer> rank(Question question, Phrase words) {
        boolean own = !YesNo.answers(question.type());
        if (own && question.options().size() <= FEW) {
            int asDeclared = question.rank(words.text());
            if (asDeclared >= 0) {
                return Optional.of(asDeclared);
            }
        }
        Optional<Integer> rank = ranks(question).exact(words);
        rank.ifPresent(found -> note(question, words.tokens(), found));
        return rank;
    }

    /** The rank of the longest answer foreseen that begins at that token. */
    Optional<NameTable.Match<Integer>> rank(Question question, List<Token> tokens, int at) {
        Optional<NameTable.Match<Integer>> match = ranks(question).longest(tokens, at);
        match.ifPresent(found -> note(question, tokens.subList(at, at + found.length()), found.value()));
        return match;
    }

    /** An answer foreseen as the author writes it: yes and no are words of the language. */
    String word(Question question, int rank) {
        return YesNo.answers(question.type())
                ? YesNo.words(keywords).get(rank)
                : question.options().get(rank).text();
    }

    private void note(Question question, List<Token> tokens, int rank) {
        if (YesNo.answers(question.type())) {
            keywords.trace().note(tokens, YesNo.ANSWERS.get(rank));
        }
    }

    NameTable<Person> people() {
        return client.people();
    }

    NameTable<String> hours() {
        return client.hours();
    }

    NameTable<Table> tables() {
        return client.tables();
    }

    /** Says that a question is answered from a table and not asked. */
    void lookUp(Question question, Lookup lookup) {
        lookups.put(question, lookup);
    }

    Optional<Lookup> lookup(Question question) {
        return Optional.ofNullable(lookups.get(question));
    }

    NameTable<String> rotas() {
        return client.rotas();
    }

    /** Whether the words of that name are said. */
    boolean isUsed(Phrase utterance) {
        return utterances.exact(utterance).filter(program::isUsed).isPresent();
    }

    void use(Object declared) {
        program.use(declared);
    }

    boolean isUsed(Object declared) {
        return program.isUsed(declared);
    }

    /** The question these words name; a diagnostic when there is none. */
    Optional<Question> question(Phrase name) {
        return found(questions, name, Code.UNKNOWN_QUESTION);
    }

    Optional<Question> counter(Phrase name) {
        return found(counters, name, Code.UNKNOWN_COUNTER);
    }

    Optional<Utterance> utterance(Phrase name) {
        return found(utterances, name, Code.UNKNOWN_UTTERANCE);
    }

    /** The step declared there; empty for the second of two with one name. */
    Optional<Target> stepAt(Phrase name) {
        return steps.exact(name)
                .filter(target -> target.span().line() == name.span().line());
    }

    Optional<Target> step(Phrase name) {
        return found(steps, name, Code.UNKNOWN_STEP);
    }

    private <T> Optional<T> found(NameTable<T> table, Phrase name, Code fault) {
        Optional<T> found = table.exact(name);
        if (found.isEmpty()) {
            diagnostics.addUnknown(fault, name.span(), name.text(), table.names());
        }
        found.ifPresent(this::use);
        return found;
    }
}
