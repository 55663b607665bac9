package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.runtime.Hidden;
import fr.aiguillage.script.runtime.Letter;
import fr.aiguillage.script.runtime.PersonReference;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.SmsLength;
import fr.aiguillage.script.runtime.Template;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.Statement;
import fr.aiguillage.script.syntax.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the lines that an author writes under a message. */
final class LetterReader {

    private final Scope scope;
    private final PersonReader people;
    private final TemplateReader templates;

    LetterReader(Scope scope, PersonReader people, TemplateReader templates) {
        this.scope = scope;
        this.people = people;
        this.templates = templates;
    }

    Letter read(Statement.Send send) {
        List<Template> body = send.letter().body().stream().map(templates::read).toList();
        if (send.channels().contains(Statement.Channel.SMS)) {
            checkLength(send.letter().body(), body);
        }
        boolean listing = body.isEmpty() || send.fields().isPresent();
        boolean attempts = send.fields()
                .filter(fields -> fields.named().stream().anyMatch(this::isAttempts))
                .isPresent();
        return new Letter(send.letter().subject().map(templates::read), body, listing, attempts);
    }

    /** Whether a field is the attempts made, which answer no question. */
    boolean isAttempts(Phrase name) {
        List<String> keys = Phrase.keys(name.text());
        boolean attempts = scope.keywords().spells(Keyword.ATTEMPTS, keys)
                && scope.questions().named(keys).isEmpty();
        if (attempts) {
            scope.keywords().trace().note(name.tokens(), Keyword.ATTEMPTS);
        }
        return attempts;
    }

    /** Sentences that are always said count together; one that quotes something may be left out, and counts alone. */
    private void checkLength(List<Token> written, List<Template> body) {
        String always = "";
        for (int i = 0; i < body.size(); i++) {
            String words = body.get(i).fixed();
            boolean said = body.get(i).quotes().isEmpty();
            String text = said ? (always + " " + words).strip() : words;
            if (!SmsLength.fits(SmsLength.plain(text))) {
                scope.diagnostics().add(Code.TOO_LONG_FOR_SMS, written.get(i).span());
                return;
            }
            always = said ? text : always;
        }
    }

    /** What is kept from some of those who receive the message. */
    List<Hidden> hidden(Statement.Send send, List<PersonReference> everybody) {
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
}
