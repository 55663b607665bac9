package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.AnyOf;
import fr.aiguillage.script.facts.Moment;
import fr.aiguillage.script.facts.Quiet;
import fr.aiguillage.script.source.Span;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads when a client wants no message: {@code pas de SMS de 21h00 à 7h00}, {@code pas de message le dimanche}. */
final class QuietReader {

    private static final List<Keyword> WHAT = List.of(Keyword.MESSAGES, Keyword.MAIL, Keyword.SMS);
    private static final LocalDateTime SOME_MONDAY = LocalDateTime.of(2024, 1, 1, 0, 0);

    private final Diagnostics diagnostics;
    private final List<Moment> mail = new ArrayList<>();
    private final List<Moment> sms = new ArrayList<>();

    QuietReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void read(Cursor cursor) {
        Optional<Keyword> what = cursor.acceptOneOf(WHAT);
        if (what.isEmpty()) {
            Phrase words = cursor.phraseUntil(List.of(), List.of()).orElseThrow();
            diagnostics.addUnknown(
                    Code.UNKNOWN_LINE,
                    words.span(),
                    words.text(),
                    WHAT.stream().map(cursor.keywords()::spelling).toList());
            return;
        }
        Span place = cursor.here();
        Optional<Moment> when = new MomentReader(cursor).readWhole(diagnostics);
        PersonSheetReader.leftover(cursor, diagnostics);
        if (when.filter(QuietReader::lastsForEver).isPresent()) {
            diagnostics.add(Code.ENDLESS_QUIET, place);
        } else if (when.isPresent()) {
            add(what.get(), when.get());
        }
    }

    private static boolean lastsForEver(Moment when) {
        return when.holds(SOME_MONDAY) && when.changeAfter(SOME_MONDAY).isEmpty();
    }

    private void add(Keyword what, Moment when) {
        if (what != Keyword.SMS) {
            mail.add(when);
        }
        if (what != Keyword.MAIL) {
            sms.add(when);
        }
    }

    /** All that was read. */
    Quiet quiet() {
        return new Quiet(AnyOf.of(mail), AnyOf.of(sms));
    }
}
