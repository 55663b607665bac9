package fr.aiguillage.web.call;

import static fr.aiguillage.web.platform.Typography.french;

import fr.aiguillage.message.Retouch.Clash;
import fr.aiguillage.message.Retouch.Retouched;
import fr.aiguillage.script.runtime.Channel;
import fr.aiguillage.script.runtime.Entry;
import fr.aiguillage.script.runtime.Message;
import fr.aiguillage.script.runtime.SmsLength;
import fr.aiguillage.web.call.DraftView.Part;
import fr.aiguillage.web.platform.Typography;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Draws the messages as the script has written them, what the last answer added marked. */
final class DraftDrawing {

    private final ConsoleWords words;
    private final Map<Integer, Retouched> edits;
    private final Map<Integer, String> before;
    private final Supplier<String> tail;

    /**
     * @param edits the messages into which the secretary has typed something, by rank
     * @param before what the messages were when she last saw them, by rank
     * @param tail what stands below an urgent SMS when it leaves
     */
    DraftDrawing(
            ConsoleWords words, Map<Integer, Retouched> edits, Map<Integer, String> before, Supplier<String> tail) {
        this.words = words;
        this.edits = edits;
        this.before = before;
        this.tail = tail;
    }

    List<DraftView> draw(List<Message> messages) {
        return IntStream.range(0, messages.size())
                .mapToObj(rank -> draw(rank, messages.get(rank)))
                .toList();
    }

    /** What the message will be made of, while the scenario has not come to it: the answers, the last one fresh. */
    List<DraftView> gathered(List<Entry> entries) {
        List<String> lines = entries.stream()
                .filter(Entry.Answered.class::isInstance)
                .map(Entry.Answered.class::cast)
                .map(a -> Typography.capital(a.question().name()) + " : "
                        + a.value().display())
                .toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        int last = lines.size() - 1;
        String before = String.join("\n", lines.subList(0, last)) + (last == 0 ? "" : "\n");
        List<Part> parts = List.of(
                new Part(french(before), false), new Part(french(lines.get(last)), true), new Part("\n", false));
        return List.of(new DraftView(-1, "", "", "", false, null, parts, "", null, List.of()));
    }

    private DraftView draw(int rank, Message message) {
        boolean sms = message.channel() == Channel.SMS;
        Retouched text = edits.getOrDefault(rank, new Retouched(message.body(), List.of()));
        return new DraftView(
                rank,
                french(who(message)),
                french(message.address()),
                words.get("channel_" + message.channel()),
                message.urgent(),
                sms ? null : french(message.subject()),
                parts(before.getOrDefault(rank, ""), text.text()),
                text.text(),
                sms ? count(SmsLength.plain(text.text()) + (message.urgent() ? tail.get() : "")) : null,
                text.clashes().stream().map(this::clash).toList());
    }

    private String clash(Clash clash) {
        String kind = clash.now().isEmpty()
                ? "draft_clash_gone"
                : clash.hers().isEmpty() ? "draft_clash_taken" : "draft_clash";
        return words.get(kind, french(clash.hers()), french(clash.now()));
    }

    private String who(Message message) {
        String name = message.recipient().name();
        return message.copyOf().isEmpty() ? name : words.get("draft_copied", name);
    }

    private String count(String leaving) {
        SmsLength length = SmsLength.of(leaving);
        return words.get("sms_count", length.parts(), length.units(), length.room());
    }

    /** The text in front of what changed, what changed, and the text behind it, cut between words. */
    static List<Part> parts(String old, String now) {
        int shortest = Math.min(old.length(), now.length());
        int head = 0;
        while (head < shortest && old.charAt(head) == now.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shortest - head && old.charAt(old.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
            tail++;
        }
        while (head > 0 && head < now.length() && !Character.isWhitespace(now.charAt(head - 1))) {
            head--;
        }
        while (tail > 0 && !Character.isWhitespace(now.charAt(now.length() - tail))) {
            tail--;
        }
        return List.of(
                new Part(french(now.substring(0, head)), false),
                new Part(french(now.substring(head, now.length() - tail)), true),
                new Part(french(now.substring(now.length() - tail)), false));
    }
}
