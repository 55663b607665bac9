package fr.aiguillage.call;

import fr.aiguillage.message.Retouch.Retouched;
import fr.aiguillage.script.runtime.Message;
import fr.aiguillage.script.runtime.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings what she typed to the messages as they are written now: to the same person by the same channel; when the script
 * no longer writes to that person, to whoever it writes to in that person's place. When it writes fewer messages than
 * then, nobody has that place, and whoever stands there may have been told something else. What was typed into a message
 * that she added stays with that one.
 */
final class MessageEdits {

    private static final int LONGEST_ADDRESSEE = 400;

    private static final String ADDED = "ADDED ";

    private final List<String> addressees = new ArrayList<>();
    private final List<Message> messages = new ArrayList<>();
    private final int scripted;

    /**
     * @param script those that the script writes
     * @param added those that she added
     */
    MessageEdits(List<Message> script, List<Message> added) {
        scripted = script.size();
        script.forEach(message -> add("", message));
        added.forEach(message -> add(ADDED, message));
    }

    /** Those of a call, by their rank in it. */
    static MessageEdits of(CallState state) {
        return new MessageEdits(
                state.session().map(Session::messages).orElse(List.of()),
                state.offScript().letters());
    }

    private void add(String origin, Message message) {
        messages.add(message);
        addressees.add(addressee(origin, message));
    }

    /** Whom a message is for, told apart from the others of the call. */
    private String addressee(String origin, Message message) {
        String whom = origin + message.channel() + " "
                + (message.recipient().id().isEmpty()
                        ? message.recipient().name()
                        : message.recipient().id());
        String named = whom.substring(0, Math.min(whom.length(), LONGEST_ADDRESSEE - 4));
        long others = addressees.stream()
                .filter(other -> other.equals(named) || other.startsWith(named + "#"))
                .count();
        return others == 0 ? named : named + "#" + (others + 1);
    }

    /** Whom the message of that rank is for, told apart from the others of the call. */
    String addressee(int rank) {
        return addressees.get(rank);
    }

    /** What she has typed into the message of that rank, to be kept; empty when there is no such message. */
    Optional<MessageEdit> typed(long callId, int rank, String body) {
        return rank < 0 || rank >= messages.size()
                ? Optional.empty()
                : Optional.of(MessageEdit.of(
                        callId,
                        addressees.get(rank),
                        new MessageEdit.Place(rank, scripted),
                        messages.get(rank).body(),
                        body));
    }

    /** The messages into which she has typed something, by their rank from 0. */
    Map<Integer, Retouched> onto(List<MessageEdit> edits) {
        Map<Integer, MessageEdit> places = new HashMap<>();
        List<MessageEdit> strangers = new ArrayList<>();
        for (MessageEdit edit : edits) {
            int rank = addressees.indexOf(edit.addressee());
            if (rank < 0) {
                strangers.add(edit);
            } else {
                places.put(rank, edit);
            }
        }
        strangers.stream()
                .filter(this::isHandedOn)
                .forEach(edit -> places.putIfAbsent(edit.place().ordinal(), edit));
        Map<Integer, Retouched> retouched = new HashMap<>();
        places.forEach(
                (rank, edit) -> retouched.put(rank, edit.onto(messages.get(rank).body())));
        return retouched;
    }

    private boolean isHandedOn(MessageEdit edit) {
        return !edit.addressee().startsWith(ADDED)
                && edit.place().ordinal() < scripted
                && edit.place().among() <= scripted;
    }
}
