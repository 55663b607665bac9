package fr.aiguillage.flowchart;

import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.ScenarioSyntax;
import fr.aiguillage.script.syntax.Statement;
import fr.aiguillage.script.syntax.Token;
import fr.aiguillage.script.syntax.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts acts into the words that stand in a shape and in the outline. */
final class Wordings {

    private final Vocabulary vocabulary;
    private final Texts texts;

    Wordings(Vocabulary vocabulary, Texts texts) {
        this.vocabulary = vocabulary;
        this.texts = texts;
    }

    static String names(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::text).collect(Collectors.joining(", "));
    }

    String quoted(String words) {
        return texts.format("quoted", words);
    }

    /** The wording of each of these questions, under its name. */
    String asked(List<Phrase> questions) {
        return questions.stream()
                .map(name -> vocabulary
                        .question(name.tokens())
                        .map(q -> texts.format(
                                q.judged() ? "judged" : "worded",
                                name.text(),
                                q.wording().text()))
                        .orElse(name.text()))
                .collect(Collectors.joining("\n"));
    }

    /** The name of words to say, or the words themselves when they have none. */
    String said(Phrase words) {
        return quotedText(words).map(t -> quoted(t.text())).orElse(words.text());
    }

    /** What will be heard. */
    String heard(Phrase words) {
        return quotedText(words)
                .or(() -> vocabulary.utterance(words).map(ScenarioSyntax.Utterance::text))
                .map(t -> quoted(t.text()))
                .orElse("");
    }

    boolean informs(Phrase words) {
        return vocabulary
                .utterance(words)
                .map(ScenarioSyntax.Utterance::information)
                .orElse(false);
    }

    private static Optional<Token> quotedText(Phrase words) {
        Token first = words.tokens().get(0);
        return words.tokens().size() == 1 && first.is(TokenKind.TEXT) ? Optional.of(first) : Optional.empty();
    }

    /** A block by its name; then what it is given. */
    List<String> uses(Statement.Do use) {
        List<Token> words = use.words().tokens();
        int name = vocabulary.blockWords(words);
        List<String> lines = new ArrayList<>(List.of(new Phrase(words.subList(0, name)).text()));
        if (name < words.size()) {
            lines.add(new Phrase(words.subList(name, words.size())).text());
        }
        return lines;
    }

    /** What is counted, raised, kept or noted, as written; empty for any other statement. */
    Optional<String> worked(Statement statement) {
        if (statement instanceof Statement.Count count) {
            return Optional.of(spelling(Keyword.COUNT) + " " + count.counter().text());
        }
        if (statement instanceof Statement.Rise rise) {
            return Optional.of(spelling(Keyword.RAISE) + " " + rise.words().text());
        }
        if (statement instanceof Statement.Keep keep) {
            String reckoned = quotedText(keep.expression())
                    .map(t -> quoted(t.text()))
                    .orElse(keep.expression().text());
            return Optional.of(spelling(Keyword.KEEP) + " " + keep.name().text() + " = " + reckoned);
        }
        if (statement instanceof Statement.Speak speak) {
            return Optional.of(spelling(speak.english() ? Keyword.SPEAK_ENGLISH : Keyword.SPEAK_FRENCH));
        }
        if (statement instanceof Statement.Settle settle) {
            Keyword what = settle.appointment() ? Keyword.NOTE_APPOINTMENT : Keyword.PROMISE_CALLBACK;
            return Optional.of(spelling(what) + " " + quoted(settle.text().text()));
        }
        if (statement instanceof Statement.Cancel) {
            return Optional.of(spelling(Keyword.CANCEL));
        }
        return statement instanceof Statement.Note note
                ? Optional.of(spelling(Keyword.NOTE) + " " + quoted(note.text().text()))
                : Optional.empty();
    }

    /** A number that is called, and the language in which the call begins when it is not French. */
    String called(ScenarioSyntax.CalledNumber called) {
        String number = spelling(Keyword.CALLED_NUMBER) + " " + called.number().text();
        return called.english() ? texts.format("number.in", number, spelling(Keyword.ENGLISH)) : number;
    }

    /** The word for what came of an attempt. */
    String reason(Statement.Reason reason) {
        return spelling(
                switch (reason) {
                    case REFUSED -> Keyword.REFUSED;
                    case NO_ANSWER -> Keyword.NO_ANSWER;
                    case BUSY -> Keyword.BUSY;
                });
    }

    /** One line a person to call, then what to announce. */
    List<String> calls(Statement.Call call) {
        List<String> lines = new ArrayList<>();
        for (Statement.Callee callee : call.callees()) {
            Keyword link = switch (callee.link()) {
                case FIRST -> Keyword.CALL;
                case THEN -> Keyword.THEN;
                case FAILING -> Keyword.FAILING;
            };
            lines.add(spelling(link) + " " + callee.words().text());
        }
        return lines;
    }

    /** Who gets a message and how, on one line; then who stands in for whom, and what it carries. */
    List<String> sends(Statement.Send send) {
        String urgent = send.urgent() || send.urgentIf().isPresent() ? " " + spelling(Keyword.URGENT) : "";
        List<String> lines = new ArrayList<>();
        List<String> first = new ArrayList<>();
        List<String> failing = new ArrayList<>();
        for (Statement.Recipient recipient : send.recipients()) {
            for (int i = 0; i < recipient.alternatives().size(); i++) {
                String who = recipient(recipient.alternatives().get(i));
                (i == 0 ? first : failing).add(i == 0 ? who : spelling(Keyword.FAILING) + " " + who);
            }
            recipient.failing().ifPresent(c -> failing.add(spelling(Keyword.FAILING) + " " + channel(c)));
        }
        String to = first.isEmpty() ? "" : " " + spelling(Keyword.TO) + " " + String.join(", ", first);
        String channels = send.channels().stream()
                .map(this::channel)
                .collect(Collectors.joining(" " + spelling(Keyword.AND) + " "));
        lines.add(channels + urgent + to);
        lines.addAll(failing);
        send.urgentIf().ifPresent(c -> lines.add(texts.format("urgent.if", c.text())));
        Statement.Letter letter = send.letter();
        letter.copies().forEach(copy -> lines.add(spelling(Keyword.COPY_TO) + " " + alternatives(copy)));
        letter.subject().ifPresent(t -> lines.add(spelling(Keyword.SUBJECT) + " " + quoted(t.text())));
        letter.body().forEach(t -> lines.add(quoted(t.text())));
        send.fields().ifPresent(fields -> lines.add(fields(fields)));
        letter.hidden()
                .forEach(hidden -> lines.add(texts.format("hidden", names(hidden.from()), names(hidden.questions()))));
        return lines;
    }

    private String channel(Statement.Channel channel) {
        return texts.text(channel == Statement.Channel.MAIL ? "mail" : "sms");
    }

    private String alternatives(Statement.Recipient recipient) {
        return recipient.alternatives().stream()
                .map(this::recipient)
                .collect(Collectors.joining(", " + spelling(Keyword.FAILING) + " "));
    }

    private String fields(Statement.Fields fields) {
        List<String> parts = new ArrayList<>();
        if (fields.all() && (!fields.named().isEmpty() || fields.excluded().isEmpty())) {
            parts.add(spelling(Keyword.ALL_ANSWERS));
        }
        if (!fields.named().isEmpty()) {
            parts.add(names(fields.named()));
        }
        if (!fields.excluded().isEmpty()) {
            parts.add(texts.format("fields.except", names(fields.excluded())));
        }
        return String.join(", ", parts);
    }

    private String recipient(Phrase who) {
        List<String> onCall = Phrase.keys(spelling(Keyword.ON_CALL));
        List<String> keys = Vocabulary.keys(who);
        boolean guard =
                keys.size() >= onCall.size() && keys.subList(0, onCall.size()).equals(onCall);
        return guard ? texts.format("recipient.oncall", who.text()) : who.text();
    }

    /** The end, or the outcome with which a block ends. */
    String ends(Statement statement) {
        if (statement instanceof Statement.Outcome outcome) {
            return texts.format("outcome", outcome.name().text());
        }
        boolean silent = statement instanceof Statement.End end && end.silent().isPresent();
        return texts.text(silent ? "end.silent" : "end");
    }

    String spelling(Keyword keyword) {
        return vocabulary.keywords().spelling(keyword);
    }
}
