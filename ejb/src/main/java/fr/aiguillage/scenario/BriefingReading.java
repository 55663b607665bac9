package fr.aiguillage.scenario;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** Somebody has read and understood the briefing of a version. Written once. */
@Entity
@Table(name = "briefing_reading")
@IdClass(BriefingReading.Key.class)
class BriefingReading {

    /** Who, and what. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String account;
        private long scenarioVersionId;

        Key() {}

        Key(String account, long scenarioVersionId) {
            this.account = account;
            this.scenarioVersionId = scenarioVersionId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.account.equals(account)
                    && key.scenarioVersionId == scenarioVersionId;
        }

        @Override
        public int hashCode() {
            return account.hashCode() * 31 + Long.hashCode(scenarioVersionId);
        }
    }

    @Id
    private String account;

    @Id
    @Column(name = "scenario_version_id")
    private long scenarioVersionId;

    @Column(name = "read_at", updatable = false)
    private Instant readAt;

    BriefingReading() {}

    static BriefingReading of(String account, long scenarioVersionId, Instant at) {
        var reading = new BriefingReading();
        reading.account = account;
        reading.scenarioVersionId = scenarioVersionId;
        reading.readAt = at;
        return reading;
    }

    String account() {
        return account;
    }

    Instant readAt() {
        return readAt;
    }
}
