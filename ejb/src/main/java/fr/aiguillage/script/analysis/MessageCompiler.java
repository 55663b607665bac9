package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.runtime.Channel;
import fr.aiguillage.script.runtime.Condition;
import fr.aiguillage.script.runtime.Hidden;
import fr.aiguillage.script.runtime.Letter;
import fr.aiguillage.script.runtime.MessageTemplate;
import fr.aiguillage.script.runtime.PersonReference;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.Round;
import fr.aiguillage.script.runtime.Template;
import fr.aiguillage.script.syntax.Cursor;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns {@code mail} and {@code sms} into messages. */
final class MessageCompiler {

    private final Scope scope;
    private final PersonReader people;
    private final ConditionReader conditions;
    private final TemplateReader templates;

    MessageCompiler(Scope scope, PersonReader people, ConditionReader conditions, TemplateReader templates) {
        this.templates = templates;
        this.scope = scope;
        this.people = people;
        this.conditions = conditions;
    }

    Optional<MessageTemplate> compile(Statement.Send send) {
        Channel channel = send.channel() == Statement.Channel.MAIL ? Channel.MAIL : Channel.SMS;
        List<PersonReference> recipients = everybody(send.recipients(), channel);
        List<PersonReference> copies = everybody(send.letter().copies(), channel);
        Optional<Condition> urgent = send.urgent()
                ? Optional.of(new Condition.All(List.of()))
                : send.urgentIf().flatMap(conditions::read);
        List<Question> only = new ArrayList<>();
        Set<Question> except = new HashSet<>();
        send.fields()
                .ifPresent(fields -> fields.questions()
                        .forEach(name -> scope.question(name).ifPresent(fields.excluded() ? except::add : only::add)));
        return recipients.isEmpty()
                ? Optional.empty()
                : Optional.of(new MessageTemplate(
                        channel,
                        urgent,
                        recipients,
                        copies,
                        only,
                        except,
                        hidden(send, recipients, copies),
                        letter(send),
                        send.span()));
    }

    private Letter letter(Statement.Send send) {
        List<Template> body = send.letter().body().stream().map(templates::read).toList();
        boolean listing = body.isEmpty() || send.fields().isPresent();
        return new Letter(send.letter().subject().map(templates::read), body, listing);
    }

    private List<Hidden> hidden(Statement.Send send, List<PersonReference> recipients, List<PersonReference> copies) {
        List<PersonReference> everybody = new ArrayList<>(recipients);
        everybody.addAll(copies);
        List<Hidden> hidden = new ArrayList<>();
        for (Statement.Hidden written : send.letter().hidden()) {
            List<PersonReference> from = new ArrayList<>();
            for (Phrase name : written.from()) {
                Optional<PersonReference> who = people.whole(name);
                who.filter(w -> everybody.stream().noneMatch(one -> mayBeSame(w, one)))
                        .ifPresent(w -> scope.diagnostics().add(Code.HIDDEN_FROM_NOBODY, name.span(), name.text()));
                who.ifPresent(from::add);
            }
            Set<Question> questions = new HashSet<>();
            written.questions().forEach(name -> scope.question(name).ifPresent(questions::add));
            hidden.add(new Hidden(from, questions));
        }
        return hidden;
    }

    /** Whoever accepted the call may be anybody. */
    private boolean mayBeSame(PersonReference one, PersonReference other) {
        List<Person> those = people.possible(one);
        List<Person> others = people.possible(other);
        return those.isEmpty() || others.isEmpty() || those.stream().anyMatch(others::contains);
    }

    private List<PersonReference> everybody(List<Statement.Recipient> recipients, Channel channel) {
        return recipients.stream()
                .flatMap(recipient -> recipients(recipient, channel).stream())
                .toList();
    }

    /** Each of those meant by {@code chaque} receives his own. */
    private List<PersonReference> recipients(Statement.Recipient recipient, Channel channel) {
        Phrase first = recipient.alternatives().get(0);
        Cursor cursor = new Cursor(scope.keywords(), first.tokens());
        if (!cursor.accept(Keyword.EACH)) {
            return recipient(recipient, channel).stream().toList();
        }
        List<PersonReference> all = new ArrayList<>();
        for (Round.Candidate candidate : new CandidateReader(scope).read(cursor)) {
            all.add(new PersonReference.Candidate(candidate.person().personId(), candidate.fits()));
        }
        cursor.phraseUntil(List.of(), List.of())
                .ifPresent(rest -> scope.diagnostics().add(Code.LEFTOVER_WORDS, rest.span(), rest.text()));
        all.forEach(person -> checkAddress(person, channel, first));
        return all;
    }

    private Optional<PersonReference> recipient(Statement.Recipient recipient, Channel channel) {
        List<PersonReference> alternatives = new ArrayList<>();
        for (Phrase name : recipient.alternatives()) {
            Optional<PersonReference> person = people.whole(name);
            person.ifPresent(p -> checkAddress(p, channel, name));
            person.ifPresent(alternatives::add);
        }
        if (alternatives.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                alternatives.size() == 1 ? alternatives.get(0) : new PersonReference.FirstPresent(alternatives));
    }

    private void checkAddress(PersonReference reference, Channel channel, Phrase name) {
        for (Person person : people.possible(reference)) {
            boolean reachable = channel == Channel.MAIL
                    ? !person.mail().isEmpty()
                    : person.line(LineKind.MOBILE).isPresent();
            if (!reachable) {
                String what = channel == Channel.MAIL ? "@mail" : "@mobile";
                scope.diagnostics().add(Code.PERSON_WITHOUT_ADDRESS, name.span(), person.name(), what);
            }
        }
    }
}
