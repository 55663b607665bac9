package fr.aiguillage.reports;

import static fr.aiguillage.reports.TraceSheet.AttemptOutcome.ACCEPTED;
import static fr.aiguillage.reports.TraceSheet.AttemptOutcome.NO_ANSWER;

import fr.aiguillage.reports.TraceSheet.Answered;
import fr.aiguillage.reports.TraceSheet.Approval;
import fr.aiguillage.reports.TraceSheet.Attempted;
import fr.aiguillage.reports.TraceSheet.Channel;
import fr.aiguillage.reports.TraceSheet.Delivery;
import fr.aiguillage.reports.TraceSheet.DeliveryState;
import fr.aiguillage.reports.TraceSheet.Message;
import fr.aiguillage.reports.TraceSheet.Progress;
import fr.aiguillage.reports.TraceSheet.Proof;
import fr.aiguillage.reports.TraceSheet.Received;
import fr.aiguillage.reports.TraceSheet.Said;
import fr.aiguillage.reports.TraceSheet.Scenario;
import fr.aiguillage.reports.TraceSheet.Seal;
import fr.aiguillage.reports.TraceSheet.Step;
import fr.aiguillage.reports.TraceSheet.Summary;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Invented traceability sheets: the call of the first of December, and variations of it. */
final class Sheets {
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final Edition EDITION = new Edition(at("2026-12-02T09:12:00"), "D. Ferrand", PARIS);

    private Sheets() {}

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }

    static TraceSheet leak() {
        return with("Sanitherm Dépannage", steps(), List.of(changedSms()), deliveries());
    }

    static TraceSheet empty() {
        return new TraceSheet(
                "A-2026-1201-004418",
                "Ligne inconnue",
                at("2026-12-01T22:00:36"),
                new Summary(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "S. Benali",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                EDITION);
    }

    /** A call that followed a scenario which came with its dossier. */
    static TraceSheet imported() {
        Approval brought = new Approval(LocalDate.of(2026, 11, 10), "D. Ferrand", true);
        return new TraceSheet(
                "A-2026-1201-004419",
                "Sanitherm Dépannage",
                at("2026-12-01T22:00:36"),
                new Summary(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Scenario(1, Optional.of(brought))),
                        "S. Benali",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                EDITION);
    }

    static TraceSheet with(String client, List<Step> steps, List<Message> messages, List<Delivery> deliveries) {
        return new TraceSheet(
                "A-2026-1201-004417",
                client,
                at("2026-12-01T22:00:36"),
                summary(),
                steps,
                messages,
                deliveries,
                Optional.of(new Proof(18, 9_120_331, 9_120_348, Optional.of(new Seal("7f3a91c20de455b8", true)))),
                EDITION);
    }

    /** A call of as many answers, every third of them long, every fifth once changed. */
    static TraceSheet ofSteps(int count) {
        List<Step> steps = new ArrayList<>();
        Instant start = at("2026-12-01T22:00:36");
        for (int i = 1; i <= count; i++) {
            String value = i % 3 == 0 ? "réponse " + i + ", " + "avec de nombreux détails ".repeat(8) : "réponse " + i;
            List<String> former = i % 5 == 0 ? List.of("ancienne " + i) : List.of();
            steps.add(new Answered(start.plusSeconds(7L * i), "Question " + i, value, former));
        }
        return with("Sanitherm Dépannage", steps, List.of(changedSms()), deliveries());
    }

    /** A call of as many short answers, and a message to an address that takes more than a line. */
    static TraceSheet toALongAddress(int count) {
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            steps.add(new Answered(at("2026-12-01T22:00:36").plusSeconds(i), "Question " + i, "réponse " + i));
        }
        List<Delivery> deliveries = List.of(new Delivery(
                Channel.MAIL,
                "Mme Belhomme",
                Optional.of("gardienne.de.la.residence.du.lavoir.batiment.b@example.org"),
                List.of(new DeliveryState(at("2026-12-01T22:02:58"), Progress.ACCEPTED, Optional.empty()))));
        return with("Sanitherm Dépannage", steps, List.of(changedSms()), deliveries);
    }

    static Message changedSms() {
        return new Message(
                Channel.SMS,
                "Mme Belhomme",
                Optional.of("06 39 98 06 03"),
                Optional.empty(),
                true,
                "URGENT. Fuite d'eau non maîtrisée chez M. Pinchon, 12 rue du Lavois, 06 39 98 90 25. "
                        + "Vous n'avez pas répondu à 22h02, M. Aubrac a pris l'appel.",
                Optional.of("URGENT. Fuite d'eau non maîtrisée chez M. Pinchon, 12 rue du Lavoir, bâtiment B, "
                        + "06 39 98 90 25. Vous n'avez pas répondu à 22h02, M. Aubrac a pris l'appel."),
                List.of(),
                List.of());
    }

    private static Summary summary() {
        return new Summary(
                Optional.of("06 39 98 90 25"),
                Optional.of("M. Pinchon"),
                Optional.of("fuite d'eau, urgente"),
                Optional.of("mise en relation, M. Aubrac"),
                Optional.of(new Scenario(
                        7, Optional.of(new Approval(LocalDate.of(2026, 11, 10), "Mme Sanz-Morel", false)))),
                "S. Benali",
                Optional.of(Duration.ofSeconds(1)),
                Optional.of(Duration.ofSeconds(134)),
                Optional.of(at("2026-11-12T08:04:00")));
    }

    private static List<Step> steps() {
        return List.of(
                new Received(at("2026-12-01T22:00:36"), "01 99 00 06 00", Optional.of("06 39 98 90 25")),
                new Said(at("2026-12-01T22:00:37"), "Sanitherm Dépannage, bonjour, que se passe-t-il ?"),
                new Answered(at("2026-12-01T22:00:41"), "Problème", "fuite d'eau"),
                new Answered(at("2026-12-01T22:00:49"), "Eau maîtrisée", "non"),
                new Said(at("2026-12-01T22:00:55"), "Fermez le robinet d'arrêt général, souvent près du compteur."),
                new Answered(at("2026-12-01T22:01:20"), "Adresse", "12 rue du Lavoir", List.of("12 rue du Lavois")),
                new Answered(at("2026-12-01T22:01:38"), "Nom, téléphone", "M. Pinchon, 06 39 98 90 25"),
                new Attempted(
                        at("2026-12-01T22:01:44"),
                        "Mme Belhomme",
                        Optional.of("mobile 06 39 98 06 03"),
                        NO_ANSWER,
                        Optional.of(at("2026-12-01T22:02:06"))),
                new Attempted(
                        at("2026-12-01T22:02:10"),
                        "M. Aubrac",
                        Optional.of("mobile 06 39 98 06 04"),
                        ACCEPTED,
                        Optional.of(at("2026-12-01T22:02:31"))));
    }

    private static List<Delivery> deliveries() {
        return List.of(new Delivery(
                Channel.SMS,
                "Mme Belhomme",
                Optional.of("06 39 98 06 03"),
                List.of(
                        new DeliveryState(at("2026-12-01T22:02:58"), Progress.ACCEPTED, Optional.empty()),
                        new DeliveryState(at("2026-12-01T22:03:01"), Progress.RECEIVED, Optional.empty()),
                        new DeliveryState(at("2026-12-01T22:09:40"), Progress.READ, Optional.of("Mme Belhomme")))));
    }
}
