package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.Template;
import fr.aiguillage.script.source.Span;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a text with names between braces: {@code « Je préviens {médecin}. »}. */
final class TemplateReader {

    private static final Pattern QUOTE = Pattern.compile("\\{([^{}]*)}");

    private final Scope scope;
    private final Map<String, Template> known = new HashMap<>();

    TemplateReader(Scope scope) {
        this.scope = scope;
    }

    /** The text written there; one that is written in many places is one, as far as all that it quotes exists. */
    Template read(Token token) {
        String text = token.text();
        if (text.indexOf('{') < 0) {
            return Template.of(text);
        }
        Template before = known.get(text);
        if (before != null) {
            return before;
        }
        List<Template.Part> parts = new ArrayList<>();
        boolean whole = true;
        Matcher matcher = QUOTE.matcher(text);
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() > end) {
                parts.add(new Template.Words(text.substring(end, matcher.start())));
            }
            end = matcher.end();
            int column = token.textColumn() + matcher.start();
            Span place = new Span(token.span().line(), column, matcher.group().length());
            String name = matcher.group(1).strip();
            int blanks = matcher.group(1).indexOf(name) + 1;
            Span inside = new Span(place.line(), column + blanks, Math.max(1, name.length()));
            Optional<Template.Part> quoted = quoted(name, place, inside);
            quoted.ifPresent(parts::add);
            whole &= quoted.isPresent();
        }
        if (end < text.length()) {
            parts.add(new Template.Words(text.substring(end)));
        }
        Template read = Template.of(parts);
        if (whole && !scope.keywords().trace().isKept()) {
            known.put(text, read);
        }
        return read;
    }

    private Optional<Template.Part> quoted(String name, Span place, Span inside) {
        List<String> keys = Phrase.keys(name);
        if (spells(Keyword.FIRST_NAME, keys) && scope.questions().named(keys).isEmpty()) {
            scope.keywords().trace().note(inside, Keyword.FIRST_NAME);
            return Optional.of(new Template.FirstName());
        }
        if (spells(Keyword.REACHED_PERSON, keys)) {
            scope.keywords().trace().note(inside, Keyword.REACHED_PERSON);
            return Optional.of(new Template.ReachedName());
        }
        if (spells(Keyword.ATTEMPTS, keys) && scope.questions().named(keys).isEmpty()) {
            scope.keywords().trace().note(inside, Keyword.ATTEMPTS);
            return Optional.of(new Template.Attempts());
        }
        Optional<Question> question = scope.questions().named(keys);
        question.ifPresent(scope::use);
        if (question.isEmpty()) {
            scope.diagnostics()
                    .addUnknown(
                            Code.UNKNOWN_QUESTION,
                            place,
                            name,
                            scope.questions().names());
        }
        return question.map(Template.Quote::new);
    }

    private boolean spells(Keyword keyword, List<String> keys) {
        return scope.keywords().spells(keyword, keys);
    }
}
