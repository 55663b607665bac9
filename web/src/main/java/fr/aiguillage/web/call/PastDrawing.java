package fr.aiguillage.web.call;

import static fr.aiguillage.web.platform.Typography.french;

import fr.aiguillage.call.Call;
import fr.aiguillage.call.CallPast;
import fr.aiguillage.directory.DirectoryRevision;
import fr.aiguillage.message.Delivery;
import fr.aiguillage.message.DeliveryState;
import fr.aiguillage.message.Message;
import fr.aiguillage.web.platform.Sentences;
import fr.aiguillage.web.platform.SubjectWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws what came before a call. */
final class PastDrawing {

    /** More changes than these are told by their number. */
    private static final int MOST_TOLD = 3;

    private static final int LONGEST = 90;

    private static final String READ_KEY = "Alt U";

    private final Sentences sentences;
    private final ConsoleWords words;
    private final SentDrawing sent;
    private final String company;

    /**
     * @param company the client's name, ready to be printed
     */
    PastDrawing(Sentences sentences, ConsoleWords words, SentDrawing sent, String company) {
        this.sentences = sentences;
        this.words = words;
        this.sent = sent;
        this.company = company;
    }

    PastView draw(long call, CallPast past) {
        List<String> changes = changes(past);
        return new PastView(
                call,
                changes.isEmpty() ? "" : words.get("changed", sentences.day(latestChange(past))),
                changes,
                past.isFirst(),
                !past.briefed(),
                caller(past),
                lines(past.latest()));
    }

    private static Instant latestChange(CallPast past) {
        return Stream.concat(
                        past.revisions().stream().map(DirectoryRevision::at),
                        past.scenario().stream().flatMap(version -> version.liveAt().stream()))
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private List<String> changes(CallPast past) {
        List<String> changes = new ArrayList<>();
        past.scenario().ifPresent(version -> changes.add(words.get("changed_scenario", version.number())));
        List<String> told = past.revisions().stream()
                .map(DirectoryRevision::told)
                .filter(sentence -> !sentence.isEmpty())
                .map(sentence -> french(sentence))
                .toList();
        changes.addAll(told.subList(0, Math.min(MOST_TOLD, told.size())));
        if (told.size() > MOST_TOLD) {
            changes.add(words.count("changed_more", told.size() - (long) MOST_TOLD, told.size() - MOST_TOLD));
        }
        return changes;
    }

    private String caller(CallPast past) {
        if (past.fromCaller() == 0) {
            return "";
        }
        String many = words.count("calls_before", past.fromCaller(), past.fromCaller(), CallPast.DAYS);
        return past.last()
                .map(last ->
                        many + " " + words.get("last_call", sentences.moment(last.announcedAt()), what(last, past)))
                .orElse(many);
    }

    private String what(Call last, CallPast past) {
        String ended = last.reached()
                .map(who -> sentences.say("call_list.reached", who))
                .orElseGet(
                        () -> sentences.say("call_list.action_" + last.action().orElse("NONE")));
        return past.lastMessages().stream()
                .findFirst()
                .map(delivery -> about(delivery.message()) + ", " + ended)
                .orElse(ended);
    }

    /** Of those that nobody has read though they are urgent, the key notes the latest. */
    private List<PastView.Line> lines(List<Delivery> latest) {
        Optional<Delivery> first = latest.stream().filter(PastDrawing::isUnread).findFirst();
        return latest.stream()
                .map(delivery -> line(delivery, first.filter(delivery::equals).isPresent() ? READ_KEY : ""))
                .toList();
    }

    private static boolean isUnread(Delivery delivery) {
        return delivery.message().urgent() && delivery.state() != DeliveryState.ACKNOWLEDGED;
    }

    private PastView.Line line(Delivery delivery, String key) {
        Message message = delivery.message();
        String told = words.get("told_to", french(message.recipientName()), about(message));
        return new PastView.Line(
                sentences.moment(message.sentAt()),
                told,
                sent.draw(delivery),
                isUnread(delivery) ? delivery.id() : 0,
                french(message.recipientName()),
                key);
    }

    /** The subject, or the first words, without the company's name unless there is nothing else: she has it before her eyes. */
    private String about(Message message) {
        String told = message.subject().isBlank()
                ? message.sent().strip().lines().findFirst().orElse("")
                : message.subject();
        String about = SubjectWords.within(told, company);
        String printed = about.isEmpty() ? company : about;
        return printed.length() > LONGEST ? printed.substring(0, LONGEST).strip() + "…" : printed;
    }
}
