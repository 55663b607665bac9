package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.AnyOf;
import fr.aiguillage.script.facts.Except;
import fr.aiguillage.script.facts.Moment;
import fr.aiguillage.script.facts.OpeningHours;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code horaires}, its name if it has one, and the moments under it; {@code sauf} takes moments off. */
final class HoursReader {

    private final Keywords keywords;
    private final Diagnostics diagnostics;

    HoursReader(Keywords keywords, Diagnostics diagnostics) {
        this.keywords = keywords;
        this.diagnostics = diagnostics;
    }

    OpeningHours read(Node node, Cursor cursor) {
        List<Moment> open = new ArrayList<>();
        List<Moment> closed = new ArrayList<>();
        Optional<Phrase> name = cursor.phraseUntil(List.of(TokenKind.COLON), List.of());
        if (cursor.accept(TokenKind.COLON).isPresent() && !cursor.atEnd()) {
            moment(cursor).ifPresent(open::add);
        }
        for (Node child : node.children()) {
            Cursor line = new Cursor(keywords, child.line().tokens());
            List<Moment> into = line.accept(Keyword.EXCEPT) ? closed : open;
            moment(line).ifPresent(into::add);
            child.childless(diagnostics, keywords, Keyword.HOURS);
        }
        if (node.children().isEmpty() && open.isEmpty()) {
            diagnostics.add(Code.MISSING_PART, node.line().span(), keywords.spelling(Keyword.HOURS), "@body");
        }
        Moment all = AnyOf.of(open);
        return new OpeningHours(
                name.map(Phrase::text).orElse(""), closed.isEmpty() ? all : new Except(all, AnyOf.of(closed)));
    }

    private Optional<Moment> moment(Cursor cursor) {
        Optional<Moment> moment = new MomentReader(cursor).readWhole(diagnostics);
        cursor.phraseUntil(List.of(), List.of())
                .ifPresent(rest -> diagnostics.add(Code.LEFTOVER_WORDS, rest.span(), rest.text()));
        return moment;
    }
}
