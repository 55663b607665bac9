package fr.aiguillage.script.syntax;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the shapes of references in a line: there, unlike everywhere else, whether two signs touch makes a difference. */
final class ShapeWords {

    private static final int NONE = Integer.MAX_VALUE;

    private static final Set<Keyword> ASKING = EnumSet.of(Keyword.QUESTION, Keyword.JUDGEMENT, Keyword.RECEIVES);
    private static final List<Keyword> NO_SHAPE = List.of(Keyword.HELP, Keyword.OPTIONAL, Keyword.IN_ENGLISH);

    private final List<Token> tokens;
    private final int from;

    /** Those of a line that stands under another, or under none when that is null. */
    ShapeWords(Keywords keywords, Line line, Line above) {
        tokens = line.tokens();
        int own = begin(keywords, line);
        boolean listed = above != null && begin(keywords, above) != NONE && !begins(keywords, line, NO_SHAPE);
        from = listed ? 0 : own;
    }

    /** Whether the token of that rank belongs to a shape and touches the one before it. */
    boolean touches(int rank) {
        if (rank <= from || tokens.get(rank - 1).is(TokenKind.COMMA)) {
            return false;
        }
        Token before = tokens.get(rank - 1);
        return before.column() + before.length() == tokens.get(rank).column();
    }

    /** The rank of the first token of a shape on the line of a question; {@link #NONE} on other lines. */
    private static int begin(Keywords keywords, Line line) {
        Cursor cursor = new Cursor(keywords, line.tokens());
        if (ASKING.stream().noneMatch(cursor::accept)) {
            return NONE;
        }
        cursor.phraseUntil(List.of(TokenKind.COLON), List.of());
        boolean shaped = cursor.accept(TokenKind.COLON).isPresent() && cursor.accept(Keyword.REFERENCE);
        return shaped ? cursor.position() : NONE;
    }

    private static boolean begins(Keywords keywords, Line line, List<Keyword> words) {
        return words.stream().anyMatch(new Cursor(keywords, line.tokens())::sees);
    }
}
