package fr.aiguillage.reports;

import fr.aiguillage.reports.QualityMonth.ClientLine;
import fr.aiguillage.reports.QualityMonth.Day;
import fr.aiguillage.reports.QualityMonth.Figure;
import fr.aiguillage.reports.QualityMonth.Standing;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Invented months of an answering service. */
final class Months {
    static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private Months() {}

    static QualityMonth of(List<Day> days, List<ClientLine> clients) {
        return new QualityMonth(
                NOVEMBER,
                List.of(
                        new Figure("Appels", "67\u202f412", "+3\u00a0% sur octobre", Standing.ORDINARY),
                        new Figure(
                                "Accueil dit en moins de 10\u00a0s",
                                "96,2\u00a0%",
                                "objectif 95\u00a0%",
                                Standing.ORDINARY),
                        new Figure(
                                "Messages lus en moins de 15\u00a0min",
                                "88,1\u00a0%",
                                "objectif 90\u00a0%",
                                Standing.ATTENTION),
                        new Figure("Erreurs signalées", "1 pour 7\u202f904", "messages envoyés", Standing.ORDINARY),
                        new Figure("Remontées sans réponse", "12", "la plus ancienne : 4 jours", Standing.ATTENTION)),
                days,
                clients,
                Sheets.EDITION);
    }

    static List<Day> busy() {
        List<Day> days = new ArrayList<>();
        for (int day = 1; day <= NOVEMBER.lengthOfMonth(); day++) {
            LocalDate date = NOVEMBER.atDay(day);
            if (date.getDayOfWeek() == DayOfWeek.SATURDAY) {
                days.add(new Day(date, 1_100 + day * 7L));
            } else if (date.getDayOfWeek() != DayOfWeek.SUNDAY) {
                days.add(new Day(date, 2_600 + day * 37L % 800));
            }
        }
        return days;
    }

    static List<ClientLine> three() {
        return List.of(
                new ClientLine(
                        "Cabinet des Tilleuls",
                        "médecine",
                        4_812,
                        4_790,
                        Optional.of(Duration.ofSeconds(62)),
                        Optional.of(0.004),
                        0,
                        "à jour",
                        Standing.ORDINARY),
                new ClientLine(
                        "Sanitherm Dépannage",
                        "plomberie",
                        1_204,
                        1_187,
                        Optional.of(Duration.ofSeconds(48)),
                        Optional.of(0.021),
                        5,
                        "dérive : M. Aubrac sans réponse",
                        Standing.ATTENTION),
                new ClientLine(
                        "Établissements Vanderschueren-Delacroix de la Fontaine et Fils, œuvres et métiers",
                        "",
                        3,
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        "relecture en retard de 9 jours",
                        Standing.ATTENTION));
    }

    static List<ClientLine> many(int count) {
        List<ClientLine> clients = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            clients.add(new ClientLine(
                    "Client " + i,
                    "métier " + i % 60,
                    i * 3L,
                    i * 2L,
                    Optional.of(Duration.ofSeconds(20 + i)),
                    Optional.of(i % 50 / 1000.0),
                    i % 4,
                    "à jour",
                    Standing.ORDINARY));
        }
        return clients;
    }
}
