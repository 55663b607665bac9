package fr.aiguillage.script.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Answers by chance, goes back by chance, sometimes hangs up; keeps the moves that fitted. */
final class RandomCaller {

    private static final List<String> PHONES =
            List.of("06 39 98 90 01", "+44 7700 900123", "0033 1 99 00 90 02", "3639", "+33 (0)6 39 98 90 03");
    private static final List<String> DATES = List.of("demain", "mardi", "25/12/2026", "2027-01-01");
    private static final List<String> TIMES = List.of("8h", "18:30", "24h00");
    private static final List<String> WORDS = List.of("aa", "Bé  b", "  c. ", "d, {q0}", "à l’heure");

    private final Random random;
    private final boolean goesBack;
    private final List<Move> moves = new ArrayList<>();
    private final List<Session> sessions = new ArrayList<>();
    private Session session;

    private RandomCaller(Session session, long seed, boolean goesBack) {
        random = new Random(seed);
        this.session = session;
        this.goesBack = goesBack;
        sessions.add(session);
    }

    static RandomCaller play(Session begun, long seed, boolean goesBack) {
        RandomCaller caller = new RandomCaller(begun, seed, goesBack);
        for (int i = 0; i < 60; i++) {
            caller.move().ifPresent(caller::apply);
        }
        return caller;
    }

    private void apply(Move move) {
        Optional<Session> next = session.apply(move);
        if (next.isPresent()) {
            session = next.get();
            sessions.add(session);
            moves.add(move);
        }
    }

    private Optional<Move> move() {
        if (goesBack && random.nextInt(5) == 0) {
            return correction();
        }
        if (random.nextInt(60) == 0) {
            return Optional.of(new Move.HangUp());
        }
        if (session.prompt() instanceof Prompt.Ask ask) {
            boolean leave = ask.question().optional() && random.nextBoolean();
            String name = ask.question().name();
            return Optional.of(leave ? new Move.Leave(name) : new Move.Answer(name, value(ask.question())));
        }
        if (session.prompt() instanceof Prompt.Dial dial) {
            Outcome outcome = Outcome.values()[random.nextInt(Outcome.values().length)];
            return Optional.of(new Move.Report(dial.person().id(), dial.line(), outcome));
        }
        return Optional.empty();
    }

    private Optional<Move> correction() {
        List<Question> questions = session.program().questions();
        Question question = questions.get(random.nextInt(questions.size()));
        return Optional.of(new Move.Correct(question.name(), 1 + random.nextInt(2), value(question)));
    }

    private String value(Question question) {
        return switch (question.type()) {
            case CHOICE, YES_NO, YES_NO_UNKNOWN, PERSON ->
                one(question.options()).text();
            case SEVERAL ->
                one(question.options()).text() + ", " + one(question.options()).text();
            case AMOUNT -> random.nextInt(2000) + ",5 €";
            case ADDRESS -> "Anne@Exemple.fr";
            case POSTCODE -> "0" + (1000 + random.nextInt(9000));
            case REFERENCE -> one(List.of("ab 12", "1234", "ava 7"));
            case DATE_TIME -> one(DATES) + " à " + one(TIMES);
            case DURATION -> random.nextInt(200) + " min";
            case NUMBER -> random.nextInt(10) + ",50";
            case PHONE -> one(PHONES);
            case DATE -> one(DATES);
            case TIME -> one(TIMES);
            case TEXT -> one(WORDS);
        };
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    Session session() {
        return session;
    }

    /** The call after each move, the first one before any. */
    List<Session> sessions() {
        return sessions;
    }

    List<Move> moves() {
        return moves;
    }

    /** The moves as they are stored: what was answered in its canonical form. */
    List<Move> stored() {
        return moves.stream().map(this::stored).toList();
    }

    private Move stored(Move move) {
        if (move instanceof Move.Answer answer) {
            return new Move.Answer(answer.question(), canonical(answer.question(), answer.value()));
        }
        if (move instanceof Move.Correct correct) {
            String value = canonical(correct.question(), correct.value());
            return new Move.Correct(correct.question(), correct.occurrence(), value);
        }
        return move;
    }

    private String canonical(String question, String value) {
        return AnswerReader.read(
                        session.program().question(question).orElseThrow(),
                        value,
                        session.facts().at().toLocalDate())
                .orElseThrow()
                .canonical();
    }
}
