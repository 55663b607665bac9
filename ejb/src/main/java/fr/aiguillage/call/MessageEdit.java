package fr.aiguillage.call;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** What a secretary is typing into a message that is not sent yet, kept so that nothing is lost. */
@Entity
@Table(name = "message_edit")
@IdClass(CallMove.Key.class)
class MessageEdit {

    @Id
    @Column(name = "call_id")
    private long callId;

    @Id
    private int ordinal;

    private String body;

    MessageEdit() {}

    static MessageEdit of(long callId, int ordinal, String body) {
        var edit = new MessageEdit();
        edit.callId = callId;
        edit.ordinal = ordinal;
        edit.body = body;
        return edit;
    }

    int ordinal() {
        return ordinal;
    }

    String body() {
        return body;
    }
}
