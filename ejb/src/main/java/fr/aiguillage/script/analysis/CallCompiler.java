package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.runtime.Instruction;
import fr.aiguillage.script.runtime.PersonReference;
import fr.aiguillage.script.runtime.Template;
import fr.aiguillage.script.source.Span;
import fr.aiguillage.script.syntax.Cursor;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.LineWords;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns {@code appeler} into attempts, each of which knows who is called when it does not succeed. */
final class CallCompiler {

    private final Scope scope;
    private final Assembler assembler;
    private final PersonReader people;
    private final TemplateReader templates;
    private final StepCompiler steps;

    /** Somebody to call, names looked up. */
    private record Callee(
            Statement.Link link, PersonReference person, LineKind line, boolean evenAbsent, Span span, Label begin) {}

    CallCompiler(Scope scope, Assembler assembler, PersonReader people, TemplateReader templates, StepCompiler steps) {
        this.scope = scope;
        this.assembler = assembler;
        this.people = people;
        this.templates = templates;
        this.steps = steps;
    }

    void compile(Statement.Call call) {
        List<Callee> callees = new ArrayList<>();
        call.callees().forEach(written -> callee(written).ifPresent(callees::add));
        Optional<Template> announcement = call.announcement().map(templates::read);
        announcement.ifPresent(t -> steps.values().decide(call.span(), t.quotes()));
        callees.forEach(
                callee -> steps.values().decide(callee.span(), callee.person().needs()));
        Label accepted = new Label();
        Label nobody = new Label();
        Label end = new Label();
        for (int i = 0; i < callees.size(); i++) {
            Callee callee = callees.get(i);
            Label skipped = i + 1 < callees.size() ? callees.get(i + 1).begin() : nobody;
            Label unanswered = nextAfterSilence(callees, i).map(Callee::begin).orElse(nobody);
            assembler.here(callee.begin());
            assembler.add(
                    callee.span(),
                    () -> new Instruction.Dial(
                            callee.person(),
                            callee.line(),
                            callee.evenAbsent(),
                            announcement,
                            accepted.position(),
                            unanswered.position(),
                            skipped.position()));
        }
        assembler.here(accepted);
        steps.block(call.accepted());
        assembler.jump(end);
        assembler.here(nobody);
        steps.block(call.nobody());
        assembler.here(end);
    }

    /** Who is called after somebody who did not answer; one who only replaces an absent person is passed over. */
    private static Optional<Callee> nextAfterSilence(List<Callee> callees, int i) {
        return callees.stream()
                .skip(i + 1L)
                .filter(c -> c.link() == Statement.Link.THEN)
                .findFirst();
    }

    private Optional<Callee> callee(Statement.Callee written) {
        Cursor cursor = new Cursor(scope.keywords(), written.words().tokens());
        Optional<PersonReference> person = people.read(cursor);
        if (person.isEmpty() || !cursor.sees(Keyword.ON)) {
            cursor.moveTo(0);
            Phrase words = PersonReader.wordsUntil(cursor, Keyword.ON).orElse(written.words());
            if (person.isEmpty()
                    || words.tokens().size() < written.words().tokens().size()) {
                people.unknown(words);
            } else {
                String on = scope.keywords().spelling(Keyword.ON);
                scope.diagnostics().add(Code.MISSING_PART, cursor.here(), words.text(), on + " …");
            }
            return Optional.empty();
        }
        cursor.accept(Keyword.ON);
        Optional<LineKind> line = line(cursor);
        boolean evenAbsent = cursor.accept(Keyword.EVEN_ABSENT);
        cursor.phraseUntil(List.of(), List.of())
                .ifPresent(rest -> scope.diagnostics().add(Code.LEFTOVER_WORDS, rest.span(), rest.text()));
        line.ifPresent(kind -> checkLine(person.get(), kind, written.words().span()));
        return line.map(kind -> new Callee(
                written.link(), person.get(), kind, evenAbsent, written.words().span(), new Label()));
    }

    private Optional<LineKind> line(Cursor cursor) {
        Optional<LineKind> kind = LineWords.accept(cursor);
        if (kind.isPresent()) {
            return kind;
        }
        Optional<Phrase> words = cursor.phraseUntil(List.of(), List.of(Keyword.EVEN_ABSENT));
        scope.diagnostics()
                .addUnknown(
                        Code.UNKNOWN_LINE_KIND,
                        words.map(Phrase::span).orElse(cursor.here()),
                        words.map(Phrase::text).orElse(""),
                        LineWords.spellings(scope.keywords()));
        return Optional.empty();
    }

    private void checkLine(PersonReference reference, LineKind kind, Span span) {
        people.possible(reference).stream()
                .filter(person -> person.line(kind).isEmpty())
                .forEach(person -> scope.diagnostics().add(Code.PERSON_WITHOUT_LINE, span, person.name(), word(kind)));
    }

    private String word(LineKind kind) {
        return LineWords.spelling(kind, scope.keywords());
    }
}
