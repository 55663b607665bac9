package fr.aiguillage.call;

import fr.aiguillage.message.Retouch;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/**
 * What a secretary has typed into a message that is not sent yet, beside what the script had written then: nothing is
 * lost, and the script goes on writing what she did not touch.
 */
@Entity
@Table(name = "message_edit")
@IdClass(MessageEdit.Key.class)
class MessageEdit {

    /** The key that the persistence provider wants. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long callId;
        private String addressee;

        Key() {}

        Key(long callId, String addressee) {
            this.callId = callId;
            this.addressee = addressee;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.callId == callId && Objects.equals(key.addressee, addressee);
        }

        @Override
        public int hashCode() {
            return Objects.hash(callId, addressee);
        }
    }

    @Id
    @Column(name = "call_id")
    private long callId;

    @Id
    private String addressee;

    private int ordinal;

    private int among;

    private String written;

    private String body;

    MessageEdit() {}

    /**
     * Where a message stands.
     *
     * @param ordinal its rank among the messages of the call, from 0
     * @param among how many messages the script writes in all
     */
    record Place(int ordinal, int among) {}

    /**
     * @param addressee whom the message is for, and by which channel
     */
    static MessageEdit of(long callId, String addressee, Place place, String written, String body) {
        var edit = new MessageEdit();
        edit.callId = callId;
        edit.addressee = addressee;
        edit.ordinal = place.ordinal();
        edit.among = place.among();
        edit.written = written;
        edit.body = body;
        return edit;
    }

    String addressee() {
        return addressee;
    }

    Place place() {
        return new Place(ordinal, among);
    }

    /** The message with her changes in it, now that the script writes that. */
    Retouch.Retouched onto(String now) {
        return Retouch.of(written, body).onto(now);
    }
}
