package fr.aiguillage.script.comparison;

import fr.aiguillage.script.comparison.Difference.Kind;
import fr.aiguillage.script.runtime.Channel;
import fr.aiguillage.script.runtime.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The messages of one call beside those of another: each is paired with the next to the same person, sent the same way. */
final class MessageContrast {

    private final List<Message> before;
    private final List<Message> left;
    private final List<Difference> found = new ArrayList<>();

    MessageContrast(List<Message> before, List<Message> after) {
        this.before = before;
        left = new ArrayList<>(after);
    }

    List<Difference> differences() {
        for (Message then : before) {
            Optional<Message> now = left.stream()
                    .filter(m -> m.recipient().id().equals(then.recipient().id()) && m.channel() == then.channel())
                    .findFirst();
            now.ifPresentOrElse(message -> contrast(then, message), () -> add(Kind.MESSAGE_DROPPED, then, "", ""));
            now.ifPresent(left::remove);
        }
        left.forEach(message -> add(Kind.MESSAGE_ADDED, message, "", ""));
        return found;
    }

    private void contrast(Message then, Message now) {
        if (then.urgent() != now.urgent()) {
            add(now.urgent() ? Kind.MESSAGE_URGENT_NOW : Kind.MESSAGE_URGENT_NO_MORE, then, "", "");
        }
        List<String> linesThen = lines(then);
        List<String> linesNow = lines(now);
        if (!linesThen.equals(linesNow)) {
            String dropped = String.join(" / ", Contrast.without(linesThen, linesNow));
            String added = String.join(" / ", Contrast.without(linesNow, linesThen));
            add(Kind.OTHER_MESSAGE, then, dropped, added);
        }
    }

    private static List<String> lines(Message message) {
        return message.body().lines().filter(line -> !line.isBlank()).toList();
    }

    private void add(Kind kind, Message message, String then, String now) {
        String channel = message.channel() == Channel.SMS ? "SMS" : "mail";
        found.add(new Difference(kind, message.recipient().name() + " (" + channel + ")", then, now));
    }
}
