package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Matter;
import fr.aiguillage.script.facts.PersonKind;
import fr.aiguillage.script.facts.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the lines of a person's sheet that help to find him: how his name is said, what he handles, where he works. */
final class ProfileReader {

    static final List<Keyword> LINES =
            List.of(Keyword.HANDLES, Keyword.PRONOUNCED, Keyword.DEPARTMENT, Keyword.MANAGER);

    private final PersonKind kind;
    private final Diagnostics diagnostics;
    private String pronunciation = "";
    private String department = "";
    private Optional<Phrase> manager = Optional.empty();
    private final List<Matter> matters = new ArrayList<>();

    ProfileReader(PersonKind kind, Diagnostics diagnostics) {
        this.kind = kind;
        this.diagnostics = diagnostics;
    }

    Profile profile() {
        return new Profile(
                kind,
                pronunciation,
                matters,
                department,
                manager.map(Phrase::text).orElse(""));
    }

    /** Whom the sheet says that he answers to, as written. */
    Optional<Phrase> manager() {
        return manager;
    }

    /** Reads what follows one of {@link #LINES}. */
    void read(Keyword keyword, Cursor cursor, String rest) {
        switch (keyword) {
            case HANDLES -> matters(cursor);
            case PRONOUNCED -> pronunciation = rest;
            case DEPARTMENT -> department = rest;
            default -> manager = cursor.phraseUntil(List.of(), List.of());
        }
    }

    /** Matters between commas, the synonyms of each in brackets. */
    private void matters(Cursor cursor) {
        do {
            Optional<Phrase> matter = cursor.phraseUntil(List.of(TokenKind.COMMA, TokenKind.OPEN), List.of());
            List<String> synonyms = cursor.accept(TokenKind.OPEN).isPresent() ? synonyms(cursor) : List.of();
            matter.ifPresent(named -> matters.add(new Matter(named.text(), synonyms)));
        } while (cursor.accept(TokenKind.COMMA).isPresent());
        PersonSheetReader.leftover(cursor, diagnostics);
    }

    private List<String> synonyms(Cursor cursor) {
        List<String> synonyms = new ArrayList<>();
        do {
            cursor.phraseUntil(List.of(TokenKind.COMMA, TokenKind.CLOSE), List.of())
                    .ifPresent(synonym -> synonyms.add(synonym.text()));
        } while (cursor.accept(TokenKind.COMMA).isPresent());
        if (cursor.accept(TokenKind.CLOSE).isEmpty()) {
            diagnostics.add(Code.MISSING_PART, cursor.here(), "(", "@close");
        }
        return synonyms;
    }
}
