package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.QuestionType;
import fr.aiguillage.script.runtime.Shape;
import fr.aiguillage.script.runtime.Translation;
import fr.aiguillage.script.runtime.YesNo;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Keywords;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.ScenarioSyntax;
import fr.aiguillage.script.syntax.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns a question as written into one that can be put: its answers, its people or its shapes found. */
final class QuestionReader {

    private static final Map<Keyword, QuestionType> TYPES = new EnumMap<>(Map.ofEntries(
            Map.entry(Keyword.CHOICE, QuestionType.CHOICE),
            Map.entry(Keyword.SEVERAL, QuestionType.SEVERAL),
            Map.entry(Keyword.YES_NO, QuestionType.YES_NO),
            Map.entry(Keyword.YES_NO_UNKNOWN, QuestionType.YES_NO_UNKNOWN),
            Map.entry(Keyword.NUMBER, QuestionType.NUMBER),
            Map.entry(Keyword.AMOUNT, QuestionType.AMOUNT),
            Map.entry(Keyword.PHONE, QuestionType.PHONE),
            Map.entry(Keyword.ADDRESS, QuestionType.ADDRESS),
            Map.entry(Keyword.POSTCODE, QuestionType.POSTCODE),
            Map.entry(Keyword.REFERENCE, QuestionType.REFERENCE),
            Map.entry(Keyword.DATE, QuestionType.DATE),
            Map.entry(Keyword.TIME, QuestionType.TIME),
            Map.entry(Keyword.DATE_TIME, QuestionType.DATE_TIME),
            Map.entry(Keyword.DURATION, QuestionType.DURATION),
            Map.entry(Keyword.PERSON, QuestionType.PERSON),
            Map.entry(Keyword.PERSON_OF_ROLE, QuestionType.PERSON),
            Map.entry(Keyword.PERSON_OF_SKILL, QuestionType.PERSON)));

    /** Whoever is so in the directory. */
    private static final Set<Keyword> OF_KIND = EnumSet.of(Keyword.PERSON_OF_ROLE, Keyword.PERSON_OF_SKILL);

    private final Scope scope;

    QuestionReader(Scope scope) {
        this.scope = scope;
    }

    Question read(ScenarioSyntax.QuestionSyntax syntax) {
        if (syntax.type() == Keyword.TABLE) {
            return new LookupReader(scope).question(syntax);
        }
        QuestionType type = TYPES.getOrDefault(syntax.type(), QuestionType.TEXT);
        List<Question.Option> options = options(syntax, type);
        return new Question(
                syntax.name().text(),
                syntax.wording().text(),
                type,
                options,
                syntax.help().map(Token::text).orElse(""),
                syntax.optional(),
                syntax.judged(),
                type == QuestionType.REFERENCE ? shapes(syntax) : List.of(),
                syntax.english().map(english -> translation(english, options, syntax.type())));
    }

    /** Yes and no have their English; other answers keep their words, or each is given one. */
    private Translation translation(ScenarioSyntax.English english, List<Question.Option> options, Keyword type) {
        List<String> labels = english.labels().stream().map(Phrase::text).toList();
        if (labels.isEmpty() && (type == Keyword.YES_NO || type == Keyword.YES_NO_UNKNOWN)) {
            labels = YesNo.words(Keywords.ENGLISH).subList(0, options.size());
        }
        if (!labels.isEmpty() && labels.size() != options.size()) {
            scope.diagnostics()
                    .add(
                            Code.OTHER_NUMBER_OF_LABELS,
                            english.wording().span(),
                            String.valueOf(labels.size()),
                            String.valueOf(options.size()));
            labels = List.of();
        }
        return new Translation(english.wording().text(), labels);
    }

    private List<Question.Option> options(ScenarioSyntax.QuestionSyntax syntax, QuestionType type) {
        List<Question.Option> options = switch (type) {
            case YES_NO -> fixed(2);
            case YES_NO_UNKNOWN -> fixed(3);
            case CHOICE, SEVERAL -> choices(syntax);
            case PERSON -> people(syntax);
            default -> List.of();
        };
        if (type.isListed() && options.isEmpty() && !OF_KIND.contains(syntax.type())) {
            scope.diagnostics()
                    .add(
                            Code.QUESTION_WITHOUT_CHOICES,
                            syntax.name().span(),
                            syntax.name().text());
        }
        return options;
    }

    /** In whatever language the scenario is written, the client reads yes and no in his. */
    private static List<Question.Option> fixed(int answers) {
        return YesNo.words(Keywords.FRENCH).stream()
                .limit(answers)
                .map(answer -> new Question.Option(answer, ""))
                .toList();
    }

    private List<Question.Option> choices(ScenarioSyntax.QuestionSyntax syntax) {
        return once(syntax.choices()).stream()
                .map(choice -> choice.isOpen() && !choice.answer().isEmpty()
                        ? new Question.Option(choice.answer(), "", true)
                        : new Question.Option(choice.text(), ""))
                .toList();
    }

    /** These phrases without those that are there already, each of which is a fault. */
    private List<Phrase> once(List<Phrase> phrases) {
        Set<List<String>> seen = new HashSet<>();
        List<Phrase> once = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (seen.add(phrase.keys())) {
                once.add(phrase);
            } else {
                scope.diagnostics().add(Code.DUPLICATE_NAME, phrase.span(), phrase.text());
            }
        }
        return once;
    }

    /** The people named, those of the roles named, or everybody of the directory. */
    private List<Question.Option> people(ScenarioSyntax.QuestionSyntax syntax) {
        List<Person> people = new ArrayList<>();
        if (OF_KIND.contains(syntax.type())) {
            boolean skilled = syntax.type() == Keyword.PERSON_OF_SKILL;
            once(syntax.choices()).forEach(kind -> people.addAll(skilled ? withSkill(kind) : ofRole(kind)));
            if (syntax.choices().isEmpty()) {
                missing(syntax, skilled ? "@skill" : "@role");
            }
        } else if (syntax.choices().isEmpty()) {
            people.addAll(scope.directory().people());
        } else {
            once(syntax.choices()).forEach(name -> person(name).ifPresent(people::add));
        }
        return people.stream()
                .distinct()
                .map(person -> new Question.Option(person.name(), person.id()))
                .toList();
    }

    private List<Person> withSkill(Phrase skill) {
        List<Person> people = scope.directory().people().stream()
                .filter(person -> person.skills().stream()
                        .anyMatch(one -> Phrase.keys(one).equals(Phrase.keys(skill.text()))))
                .toList();
        if (people.isEmpty()) {
            scope.diagnostics().addUnknown(Code.UNKNOWN_SKILL, skill.span(), skill.text(), this::skills);
        }
        return people;
    }

    private List<String> skills() {
        return scope.directory().people().stream()
                .flatMap(person -> person.skills().stream())
                .distinct()
                .toList();
    }

    private List<Person> ofRole(Phrase role) {
        List<Person> people = scope.directory().people().stream()
                .filter(person -> Roles.has(person, role))
                .toList();
        if (people.isEmpty()) {
            scope.diagnostics().addUnknown(Code.UNKNOWN_ROLE, role.span(), role.text(), this::roles);
        }
        return people;
    }

    private List<String> roles() {
        return scope.directory().people().stream()
                .map(Person::role)
                .filter(role -> !role.isEmpty())
                .distinct()
                .toList();
    }

    private Optional<Person> person(Phrase name) {
        Optional<Person> person = scope.people().exact(name);
        if (person.isEmpty()) {
            scope.diagnostics()
                    .addUnknown(
                            Code.UNKNOWN_PERSON,
                            name.span(),
                            name.text(),
                            scope.people().names());
        }
        return person;
    }

    private List<Shape> shapes(ScenarioSyntax.QuestionSyntax syntax) {
        if (syntax.choices().isEmpty()) {
            missing(syntax, "@shape");
        }
        return new ShapeReader(scope.diagnostics()).read(syntax.choices());
    }

    private void missing(ScenarioSyntax.QuestionSyntax syntax, String what) {
        String type = scope.keywords().spelling(syntax.type());
        scope.diagnostics().add(Code.MISSING_PART, syntax.name().span(), type, what);
    }
}
