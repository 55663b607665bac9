package fr.aiguillage.call;

import fr.aiguillage.message.Delivery;
import fr.aiguillage.message.Message;
import fr.aiguillage.message.Recipient;
import fr.aiguillage.reports.Edition;
import fr.aiguillage.reports.TraceSheet;
import fr.aiguillage.scenario.ScenarioVersion;
import fr.aiguillage.script.diagnostic.Sentences;
import fr.aiguillage.script.facts.PhoneNumber;
import fr.aiguillage.script.runtime.Entry;
import fr.aiguillage.script.runtime.Session;
import fr.aiguillage.security.HouseTask;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;

/** Makes the rows of a traceability sheet from a call, its moves and its messages. */
final class TraceSheets {

    private final Folding folding;
    private final Calls calls;
    private final Holds holds;
    private final Detours detours;
    private final ZoneId zone;
    private final Locale locale;
    private final ResourceBundle words;

    TraceSheets(Folding folding, Calls calls, Holds holds, Detours detours, ZoneId zone, Locale locale) {
        this.folding = folding;
        this.calls = calls;
        this.holds = holds;
        this.detours = detours;
        this.zone = zone;
        this.locale = locale;
        words = Sentences.of("fr.aiguillage.call.call", locale);
    }

    TraceSheet sheet(
            CallRow row,
            Optional<ScenarioVersion> scenario,
            Optional<Instant> briefed,
            UnaryOperator<String> displayName,
            List<Delivery> deliveries,
            Edition edition) {
        Call call = row.call();
        List<CallMove> moves = calls.moves(call.id());
        Optional<Session> start = folding.session(call, List.of());
        List<TraceSheet.Step> steps = new ArrayList<>();
        steps.add(new TraceSheet.Received(
                call.announcedAt(), national(call.calledNumber()), text(national(call.callerNumber()))));
        start.ifPresent(session -> steps.addAll(new TraceSteps(session, call, words).of(moves)));
        steps.addAll(new TraceHolds(words, zone).of(call, holds.of(call.id())));
        steps.addAll(new TraceDetours(words).of(detours.consultations(call.id())));
        steps.sort(Comparator.comparing(TraceSheet.Step::at));
        Optional<Session> end =
                folding.session(call, moves.stream().map(CallMove::move).toList());
        return new TraceSheet(
                call.reference(),
                row.client().isEmpty() ? words.getString("unknownLine") : row.client(),
                call.announcedAt(),
                summary(row, scenario, briefed, displayName, end),
                steps,
                deliveries.stream().map(d -> message(d.message())).toList(),
                deliveries.stream().map(this::delivery).toList(),
                proof(moves.size()),
                edition);
    }

    private TraceSheet.Summary summary(
            CallRow row,
            Optional<ScenarioVersion> scenario,
            Optional<Instant> briefed,
            UnaryOperator<String> displayName,
            Optional<Session> end) {
        Call call = row.call();
        return new TraceSheet.Summary(
                text(national(call.callerNumber())),
                Optional.empty(),
                end.flatMap(TraceSheets::reason),
                call.action()
                        .map(this::outcome)
                        .map(o -> call.reached().map(who -> o + ", " + who).orElse(o)),
                scenario.map(v -> new TraceSheet.Scenario(v.number(), approval(v, displayName))),
                row.secretary().isEmpty() ? words.getString("nobody") : row.secretary(),
                call.shownAt().map(shown -> Duration.between(call.announcedAt(), shown)),
                call.closedAt().map(closed -> Duration.between(call.announcedAt(), closed)),
                briefed);
    }

    private Optional<TraceSheet.Approval> approval(ScenarioVersion version, UnaryOperator<String> displayName) {
        return version.approvedAt()
                .flatMap(at -> version.approvedBy()
                        .map(by -> new TraceSheet.Approval(
                                LocalDate.ofInstant(at, zone),
                                HouseTask.isHouse(by) ? words.getString("house") : displayName.apply(by),
                                version.isImported())));
    }

    /** The first answer that was chosen among several says why the caller called. */
    private static Optional<String> reason(Session session) {
        return session.entries().stream()
                .filter(Entry.Answered.class::isInstance)
                .map(Entry.Answered.class::cast)
                .filter(a -> a.question().type().isListed())
                .findFirst()
                .map(a -> a.value().display());
    }

    private String outcome(String action) {
        return words.getString("action." + action);
    }

    private static TraceSheet.Message message(Message message) {
        return new TraceSheet.Message(
                TraceSheet.Channel.valueOf(message.channel().name()),
                message.recipientName(),
                text(message.address()),
                text(message.subject()),
                message.urgent(),
                message.written(),
                Optional.of(message.sent()),
                names(message.copies()),
                names(message.copyOf()));
    }

    private static List<String> names(List<Recipient> recipients) {
        return recipients.stream().map(Recipient::name).toList();
    }

    private TraceSheet.Delivery delivery(Delivery delivery) {
        List<TraceSheet.DeliveryState> states = new ArrayList<>();
        states.add(new TraceSheet.DeliveryState(
                delivery.message().sentAt(), TraceSheet.Progress.QUEUED, waiting(delivery)));
        delivery.acceptedAt()
                .ifPresent(at ->
                        states.add(new TraceSheet.DeliveryState(at, TraceSheet.Progress.ACCEPTED, Optional.empty())));
        delivery.deliveredAt()
                .ifPresent(at ->
                        states.add(new TraceSheet.DeliveryState(at, TraceSheet.Progress.RECEIVED, Optional.empty())));
        delivery.acknowledgedAt()
                .ifPresent(at -> states.add(
                        new TraceSheet.DeliveryState(at, TraceSheet.Progress.READ, text(delivery.acknowledgedBy()))));
        delivery.failedAt()
                .ifPresent(at ->
                        states.add(new TraceSheet.DeliveryState(at, TraceSheet.Progress.FAILED, reason(delivery))));
        return new TraceSheet.Delivery(
                TraceSheet.Channel.valueOf(delivery.channel().name()),
                delivery.message().recipientName(),
                text(delivery.address()),
                states);
    }

    private Optional<String> waiting(Delivery delivery) {
        boolean ended = delivery.state().hasLeft() || delivery.failedAt().isPresent();
        return ended ? Optional.empty() : reason(delivery);
    }

    private Optional<String> reason(Delivery delivery) {
        return delivery.reason().map(reason -> reason.words(locale));
    }

    /** What the journal holds: the moves, counted from 1 in each call. */
    private static Optional<TraceSheet.Proof> proof(int moves) {
        return moves == 0 ? Optional.empty() : Optional.of(new TraceSheet.Proof(moves, 1, moves, Optional.empty()));
    }

    private static String national(String number) {
        return PhoneNumber.read(number).map(PhoneNumber::national).orElse(number);
    }

    private static Optional<String> text(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }
}
