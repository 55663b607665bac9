package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.runtime.Channel;
import fr.aiguillage.script.runtime.Condition;
import fr.aiguillage.script.runtime.MessageTemplate;
import fr.aiguillage.script.runtime.PersonReference;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.Round;
import fr.aiguillage.script.syntax.Cursor;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Turns {@code mail} and {@code sms} into messages. */
final class MessageCompiler {

    private final Scope scope;
    private final PersonReader people;
    private final ConditionReader conditions;
    private final LetterReader letters;

    MessageCompiler(Scope scope, PersonReader people, ConditionReader conditions, TemplateReader templates) {
        letters = new LetterReader(scope, people, templates);
        this.scope = scope;
        this.people = people;
        this.conditions = conditions;
    }

    Optional<MessageTemplate> compile(Statement.Send send) {
        List<Channel> channels =
                send.channels().stream().map(MessageCompiler::channel).toList();
        List<MessageTemplate.Recipient> recipients = recipients(send.recipients(), channels);
        List<PersonReference> copies = recipients(send.letter().copies(), List.of(Channel.MAIL)).stream()
                .map(MessageTemplate.Recipient::who)
                .toList();
        Optional<Condition> urgent = send.urgent()
                ? Optional.of(new Condition.All(List.of()))
                : send.urgentIf().flatMap(conditions::read);
        List<Question> only = new ArrayList<>();
        List<Question> also = new ArrayList<>();
        Set<Question> except = new HashSet<>();
        send.fields().ifPresent(fields -> {
            List<Question> into = fields.all() ? also : only;
            fields.named().stream()
                    .filter(name -> !letters.isAttempts(name))
                    .forEach(name -> scope.question(name).ifPresent(into::add));
            fields.excluded().forEach(name -> scope.question(name).ifPresent(except::add));
        });
        return recipients.isEmpty()
                ? Optional.empty()
                : Optional.of(new MessageTemplate(
                        channels,
                        urgent,
                        recipients,
                        copies,
                        only,
                        also,
                        except,
                        letters.hidden(send, everybody(recipients, copies)),
                        letters.read(send),
                        send.span()));
    }

    private static List<PersonReference> everybody(
            List<MessageTemplate.Recipient> recipients, List<PersonReference> copies) {
        return Stream.concat(recipients.stream().map(MessageTemplate.Recipient::who), copies.stream())
                .toList();
    }

    private static Channel channel(Statement.Channel channel) {
        return channel == Statement.Channel.MAIL ? Channel.MAIL : Channel.SMS;
    }

    private List<MessageTemplate.Recipient> recipients(List<Statement.Recipient> written, List<Channel> channels) {
        List<MessageTemplate.Recipient> recipients = new ArrayList<>();
        for (Statement.Recipient recipient : written) {
            Optional<Channel> failing =
                    recipient.failing().map(MessageCompiler::channel).filter(other -> !channels.contains(other));
            List<Channel> ways = new ArrayList<>(channels);
            failing.ifPresent(ways::add);
            boolean any = failing.isPresent();
            for (PersonReference who : people(recipient, name -> person -> checkAddress(person, ways, any, name))) {
                recipients.add(new MessageTemplate.Recipient(who, failing));
            }
        }
        return recipients;
    }

    private interface Checks {
        Consumer<PersonReference> at(Phrase name);
    }

    /** Each of those meant by {@code chaque} receives his own. */
    private List<PersonReference> people(Statement.Recipient recipient, Checks checks) {
        Phrase first = recipient.alternatives().get(0);
        Cursor cursor = new Cursor(scope.keywords(), first.tokens());
        if (!cursor.accept(Keyword.EACH)) {
            return person(recipient, checks).stream().toList();
        }
        List<PersonReference> all = new ArrayList<>();
        for (Round.Candidate candidate : new CandidateReader(scope).read(cursor)) {
            all.add(new PersonReference.Candidate(candidate.person().personId(), candidate.fits()));
        }
        cursor.phraseUntil(List.of(), List.of())
                .ifPresent(rest -> scope.diagnostics().add(Code.LEFTOVER_WORDS, rest.span(), rest.text()));
        all.forEach(checks.at(first));
        return all;
    }

    private Optional<PersonReference> person(Statement.Recipient recipient, Checks checks) {
        List<PersonReference> alternatives = new ArrayList<>();
        for (Phrase name : recipient.alternatives()) {
            Optional<PersonReference> person = people.whole(name);
            person.ifPresent(checks.at(name));
            person.ifPresent(alternatives::add);
        }
        if (alternatives.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                alternatives.size() == 1 ? alternatives.get(0) : new PersonReference.FirstPresent(alternatives));
    }

    /** Each channel must reach whoever may be meant; or any of them, where one stands in for the other. */
    private void checkAddress(PersonReference reference, List<Channel> channels, boolean any, Phrase name) {
        for (Person person : people.possible(reference)) {
            channels.stream()
                    .filter(channel -> !channel.reaches(person))
                    .filter(channel -> !any || channels.stream().noneMatch(other -> other.reaches(person)))
                    .limit(1)
                    .forEach(channel -> scope.diagnostics()
                            .add(
                                    Code.PERSON_WITHOUT_ADDRESS,
                                    name.span(),
                                    person.name(),
                                    channel == Channel.MAIL ? "@mail" : "@mobile"));
        }
    }
}
