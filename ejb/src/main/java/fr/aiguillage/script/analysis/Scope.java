package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.Table;
import fr.aiguillage.script.runtime.Condition;
import fr.aiguillage.script.runtime.DecisionRule;
import fr.aiguillage.script.runtime.Lookup;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.Utterance;
import fr.aiguillage.script.syntax.Keywords;
import fr.aiguillage.script.syntax.Phrase;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that a scenario may use: its own and its client's. Remembers which of its own were used. */
final class Scope {

    private final Keywords keywords;
    private final Diagnostics diagnostics;
    private final Directory directory;
    private final NameTable<Question> questions = new NameTable<>();
    private final NameTable<Utterance> utterances = new NameTable<>();
    private final NameTable<Target> steps = new NameTable<>();
    private final NameTable<Person> people = new NameTable<>();
    private final NameTable<String> hours = new NameTable<>();
    private final NameTable<String> rotas = new NameTable<>();
    private final NameTable<Table> tables = new NameTable<>();
    private final Map<Question, Lookup> lookups = new HashMap<>();
    private final NameTable<Condition> conditions = new NameTable<>();
    private final NameTable<Question> levels = new NameTable<>();
    private final NameTable<Question> counters = new NameTable<>();
    private final Set<Question> workedOut = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Question, DecisionRule> decisions = new IdentityHashMap<>();
    private final Map<Question, NameTable<Question.Option>> options = new IdentityHashMap<>();
    private final Set<Object> used = Collections.newSetFromMap(new IdentityHashMap<>());

    /** A step and the place where its code begins. */
    record Target(Program.Step step, Label label) {}

    Scope(Keywords keywords, Diagnostics diagnostics, Directory directory) {
        this.keywords = keywords;
        this.diagnostics = diagnostics;
        this.directory = directory;
        directory.people().forEach(person -> people.add(person.name(), person));
        directory.hours().forEach(h -> hours.add(h.name(), h.name()));
        directory.rotas().forEach(r -> rotas.add(r.name(), r.name()));
        directory.tables().forEach(t -> tables.add(t.name(), t));
    }

    Keywords keywords() {
        return keywords;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    Directory directory() {
        return directory;
    }

    void declare(Question question) {
        if (!questions.add(question.name(), question)) {
            diagnostics.add(Code.DUPLICATE_NAME, question.span(), question.name());
        }
    }

    /** Declares a value that nobody is asked for. */
    void declareWorked(Question value) {
        declare(value);
        workedOut.add(value);
    }

    void declareLevel(Question level) {
        declareWorked(level);
        levels.add(level.name(), level);
    }

    void declareCounter(Question counter) {
        declareWorked(counter);
        counters.add(counter.name(), counter);
    }

    void declare(Phrase name, Condition condition) {
        if (!conditions.add(name.text(), condition)) {
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

    boolean isLevel(Question question) {
        return levels.values().stream().anyMatch(level -> level == question);
    }

    /** Whether nobody is asked for it. */
    boolean isWorkedOut(Question question) {
        return workedOut.contains(question);
    }

    void declare(Utterance utterance, Phrase name) {
        if (!utterances.add(utterance.name(), utterance)) {
            diagnostics.add(Code.DUPLICATE_NAME, name.span(), utterance.name());
        }
    }

    void declare(Target step, Phrase name) {
        if (!steps.add(step.step().name(), step)) {
            diagnostics.add(Code.DUPLICATE_NAME, name.span(), step.step().name());
        }
    }

    NameTable<Question> questions() {
        return questions;
    }

    /** The answers foreseen to a question, by their words. */
    NameTable<Question.Option> options(Question question) {
        return options.computeIfAbsent(question, q -> {
            NameTable<Question.Option> table = new NameTable<>();
            q.options().forEach(option -> table.add(option.text(), option));
            q.open().ifPresent(option -> table.add(option.text() + Phrase.OPEN, option));
            return table;
        });
    }

    NameTable<Person> people() {
        return people;
    }

    NameTable<String> hours() {
        return hours;
    }

    NameTable<Table> tables() {
        return tables;
    }

    /** Says that a question is answered from a table and not asked. */
    void lookUp(Question question, Lookup lookup) {
        lookups.put(question, lookup);
    }

    Optional<Lookup> lookup(Question question) {
        return Optional.ofNullable(lookups.get(question));
    }

    NameTable<String> rotas() {
        return rotas;
    }

    /** Whether the words of that name are said. */
    boolean isUsed(Phrase utterance) {
        return utterances.exact(utterance).filter(used::contains).isPresent();
    }

    void use(Object declared) {
        used.add(declared);
    }

    boolean isUsed(Object declared) {
        return used.contains(declared);
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
                .filter(target -> target.step().span().line() == name.span().line());
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
