package fr.aiguillage.reports;

import fr.aiguillage.reports.TraceSheet.Answered;
import fr.aiguillage.reports.TraceSheet.Attempted;
import fr.aiguillage.reports.TraceSheet.Channel;
import fr.aiguillage.reports.TraceSheet.Delivery;
import fr.aiguillage.reports.TraceSheet.DeliveryState;
import fr.aiguillage.reports.TraceSheet.Instructed;
import fr.aiguillage.reports.TraceSheet.Message;
import fr.aiguillage.reports.TraceSheet.Noted;
import fr.aiguillage.reports.TraceSheet.Progress;
import fr.aiguillage.reports.TraceSheet.Proof;
import fr.aiguillage.reports.TraceSheet.Received;
import fr.aiguillage.reports.TraceSheet.Said;
import fr.aiguillage.reports.TraceSheet.Step;
import fr.aiguillage.reports.TraceSheet.Summary;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sheet as one list of rows of text, each of a kind that the template has a band for. */
final class TraceRows {
    private static final String NONE = "–";

    private final TraceSheet sheet;
    private final Wording wording;
    private final List<Map<String, ?>> rows = new ArrayList<>();

    TraceRows(TraceSheet sheet, Wording wording) {
        this.sheet = sheet;
        this.wording = wording;
    }

    Collection<Map<String, ?>> all() {
        summary(sheet.summary());
        steps();
        messages();
        deliveries();
        proof();
        return rows;
    }

    private void summary(Summary summary) {
        String caller = joined(summary.callerNumber(), summary.callerName());
        fact("caller", caller, "answeredBy", summary.answeredBy());
        fact(
                "reason",
                summary.reason().orElse(NONE),
                "greetedAfter",
                summary.greetedAfter().map(wording::duration).orElse(NONE));
        fact(
                "outcome",
                summary.outcome().orElse(NONE),
                "duration",
                summary.duration().map(wording::duration).orElse(NONE));
        fact(
                "scenario",
                summary.scenario().map(this::scenario).orElse(NONE),
                "briefingRead",
                summary.briefingReadAt().map(wording::dateAndHour).orElse(NONE));
    }

    private String scenario(TraceSheet.Scenario scenario) {
        return scenario.approval()
                .map(approval -> wording.say(
                        approval.imported() ? "trace.scenario.imported" : "trace.scenario.approved",
                        scenario.version(),
                        wording.date(approval.on()),
                        approval.by()))
                .orElseGet(() -> wording.say("trace.scenario.notApproved", scenario.version()));
    }

    private void fact(String key, String value, String otherKey, String otherValue) {
        Map<String, Object> row = row("FACT", "");
        row.put("label", wording.say("trace." + key));
        row.put("value", new Markup().plain(value).toString());
        row.put("otherLabel", wording.say("trace." + otherKey));
        row.put("otherValue", new Markup().plain(otherValue).toString());
    }

    private void steps() {
        String section = wording.say("trace.steps");
        for (Step step : sheet.steps()) {
            Map<String, Object> row = row("STEP", section);
            row.put("time", wording.clock(step.at()));
            row.put("columnLabel", wording.say("trace.column.step"));
            row.put("columnValue", wording.say("trace.column.answer"));
            row.put("label", Lettering.printable(label(step)));
            row.put("value", value(step).toString());
        }
        sentenceIfEmpty(sheet.steps(), section, "trace.steps.none");
    }

    private String label(Step step) {
        if (step instanceof Received received) {
            return received.callerNumber()
                    .map(number -> wording.say("trace.received.from", received.line(), number))
                    .orElseGet(() -> wording.say("trace.received", received.line()));
        }
        if (step instanceof Answered answered) {
            return answered.question();
        }
        if (step instanceof Attempted attempted) {
            return wording.say("trace.attempt", joined(Optional.of(attempted.person()), attempted.line()));
        }
        if (step instanceof Noted noted) {
            return noted.event();
        }
        return wording.say(step instanceof Said ? "trace.said" : "trace.instructed");
    }

    private Markup value(Step step) {
        Markup value = new Markup();
        if (step instanceof Said said) {
            return value.plain(wording.say("quoted", said.words()));
        }
        if (step instanceof Instructed instructed) {
            return value.plain(instructed.instruction());
        }
        if (step instanceof Attempted attempted) {
            return value.plain(outcome(attempted));
        }
        if (step instanceof Answered answered) {
            value.plain(answered.value().isBlank() ? NONE : answered.value());
            answered.former().forEach(former -> value.plain(" ").former(former));
        }
        return value;
    }

    private String outcome(Attempted attempt) {
        String key = "trace.outcome." + attempt.outcome();
        return attempt.endedAt()
                .map(end -> wording.say(
                        key + ".ended", wording.clock(end), wording.duration(Duration.between(attempt.at(), end))))
                .orElseGet(() -> wording.say(key));
    }

    private void messages() {
        String section = wording.say("trace.messages", sheet.messages().size());
        for (Message message : sheet.messages()) {
            Map<String, Object> row = row("MESSAGE", section);
            Markup head = new Markup().bold(addressed(message.channel(), message.recipient(), message.address()));
            if (message.urgent()) {
                head.plain("  ").coloured(Markup.DANGER, wording.say("trace.urgent"));
            }
            names(head, "trace.copyOf", message.copyOf());
            names(head, "trace.copies", message.copies());
            message.subject().ifPresent(subject -> head.plain("\n" + wording.say("trace.subject", subject)));
            row.put("label", head.toString());
            row.put("value", text(message));
            row.put("note", note(message));
        }
        sentenceIfEmpty(sheet.messages(), section, "trace.messages.none");
    }

    private void names(Markup head, String key, List<String> names) {
        if (!names.isEmpty()) {
            head.plain("\n" + wording.say(key, String.join(", ", names)));
        }
    }

    private static String text(Message message) {
        WordDiff diff = WordDiff.between(message.written(), message.sent().orElse(message.written()));
        Markup text = new Markup();
        WordDiff.Kind last = WordDiff.Kind.KEPT;
        for (WordDiff.Piece piece : diff.pieces()) {
            if (piece.kind() == WordDiff.Kind.REMOVED) {
                text.removed(piece.text());
            } else if (piece.kind() == WordDiff.Kind.ADDED) {
                text.plain(last == WordDiff.Kind.REMOVED ? " " : "").added(piece.text());
            } else {
                text.plain(piece.text());
            }
            last = piece.kind();
        }
        return text.toString();
    }

    private String note(Message message) {
        String text = message.sent().orElse(message.written());
        int passages = WordDiff.between(message.written(), text).passages();
        String changes = message.sent().isPresent()
                ? wording.say("trace.messages.changed", passages)
                : wording.say("trace.messages.notSent");
        return changes + " " + wording.say("trace.messages.length", text.codePointCount(0, text.length()));
    }

    private void deliveries() {
        String section = wording.say("trace.deliveries");
        for (Delivery delivery : sheet.deliveries()) {
            String label = addressed(delivery.channel(), delivery.recipient(), delivery.address());
            for (DeliveryState state : delivery.states()) {
                Map<String, Object> row = row("STEP", section);
                row.put("time", wording.clock(state.at()));
                row.put("columnLabel", wording.say("trace.column.delivery"));
                row.put("columnValue", wording.say("trace.column.state"));
                row.put("label", Lettering.printable(label));
                row.put("value", progress(delivery.channel(), state));
                label = "";
            }
        }
        sentenceIfEmpty(sheet.deliveries(), section, "trace.deliveries.none");
    }

    private String progress(Channel channel, DeliveryState state) {
        String words = wording.say("trace.progress." + state.progress() + "." + channel);
        String whole = state.detail()
                .map(detail -> wording.say("trace.progress.detail", words, detail))
                .orElse(words);
        Markup value = new Markup();
        return (state.progress() == Progress.FAILED ? value.coloured(Markup.DANGER, whole) : value.plain(whole))
                .toString();
    }

    private void proof() {
        String section = wording.say("trace.proof");
        String sentence = sheet.proof().map(this::proven).orElseGet(() -> wording.say("trace.proof.none"));
        row("SENTENCE", section).put("note", Lettering.printable(sentence));
    }

    private String proven(Proof proof) {
        String entries = wording.say("trace.proof.entries", proof.entries(), proof.first(), proof.last());
        return proof.seal()
                .map(seal -> entries + " "
                        + wording.say(
                                seal.intact() ? "trace.proof.intact" : "trace.proof.broken", grouped(seal.digest())))
                .orElse(entries);
    }

    /** A digest in groups of four, which the eye can compare. */
    private static String grouped(String digest) {
        return digest.replaceAll("(.{4})(?=.)", "$1 ");
    }

    private String addressed(Channel channel, String recipient, Optional<String> address) {
        return wording.say("trace.to." + channel, joined(Optional.of(recipient), address));
    }

    private static String joined(Optional<String> first, Optional<String> second) {
        if (first.isPresent() && second.isPresent()) {
            return first.get() + ", " + second.get();
        }
        return first.or(() -> second).orElse(NONE);
    }

    private void sentenceIfEmpty(List<?> list, String section, String key) {
        if (list.isEmpty()) {
            row("SENTENCE", section).put("note", wording.say(key));
        }
    }

    private Map<String, Object> row(String kind, String section) {
        Map<String, Object> row = new HashMap<>();
        row.put("kind", kind);
        row.put("section", section);
        rows.add(row);
        return row;
    }
}
