package fr.aiguillage.script.rota;

import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Rota;
import java.time.LocalDateTime;
import java.util.Random;

/** Measures who is on call at an instant, and a year of turns, in a rota of a hundred lines of every kind; prints the table. */
public final class OnCallFigures {

    private static final int LINES = 100;
    private static final int INSTANTS = 20_000;
    private static final int ROUNDS = 40;
    private static final LocalDateTime START = LocalDateTime.parse("2026-11-01T00:00");

    private OnCallFigures() {}

    public static void main(String[] arguments) {
        Rota rota = Rotas.of(lines()).rota("").orElseThrow();
        LocalDateTime[] instants = new Random(1)
                .ints(INSTANTS, 0, 3 * 365 * 24 * 60)
                .mapToObj(START::plusMinutes)
                .toArray(LocalDateTime[]::new);
        int onCall = 0;
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            for (LocalDateTime at : instants) {
                onCall += rota.onCallAt(at).isPresent() ? 1 : 0;
            }
            best = Math.min(best, System.nanoTime() - begin);
        }
        System.out.printf("on call at an instant, 100 lines | %.2f µs%n", best / 1e3 / INSTANTS);
        best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            Rotas.of("selon la règle « FREQ=DAILY;BYSETPOS=1;BYDAY=MO,TU,WE » à partir du 1er janvier 2000 pendant 1 jour : M. Ollier");
            best = Math.min(best, System.nanoTime() - begin);
        }
        System.out.printf("a rule of a hundred years read    | %.1f ms%n", best / 1e6);
        best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            onCall += RotaCalendar.of(rota, START, START.plusYears(1)).turns().size();
            best = Math.min(best, System.nanoTime() - begin);
        }
        System.out.printf("a year of turns and overlaps      | %.0f ms%n", best / 1e6);
        System.out.println("(" + onCall + ")");
    }

    /** Swaps, tables of dates, holidays, nights and weeks; the last lines decide most of the time. */
    private static String lines() {
        String[] people = {"M. Ollier", "Mme Vasseur", "M. Aubrac", "Mme Joncour", "M. Kerdraon"};
        StringBuilder lines = new StringBuilder();
        for (int line = 0; line < LINES - 2; line++) {
            String who = people[line % people.length];
            LocalDateTime from = START.plusDays(11L * line);
            String moment = switch (line % 6) {
                case 0 -> "du %s 8h00 au %s 8h00".formatted(from.toLocalDate(), from.toLocalDate().plusDays(1));
                case 1 -> "le %s".formatted(from.toLocalDate());
                case 2 -> "semaines paires jours fériés %dh00–7h00".formatted(18 + line % 5);
                case 3 ->
                    "selon la règle « FREQ=MONTHLY;BYDAY=%dSA » à partir du %s à 5h00 pendant 2 heures"
                            .formatted(1 + line % 4, from.toLocalDate());
                case 4 -> "toutes les 9 semaines à partir du %s dimanche 5h00–7h00".formatted(from.toLocalDate());
                default -> "semaines impaires samedi 2h00–%dh00".formatted(3 + line % 3);
            };
            lines.append(moment).append(" : ").append(who).append('\n');
        }
        return lines + "semaines paires : M. Ollier\nsemaines impaires : Mme Vasseur\n";
    }
}
