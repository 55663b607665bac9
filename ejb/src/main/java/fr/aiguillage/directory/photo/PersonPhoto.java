package fr.aiguillage.directory.photo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** What somebody looks like. One for each person at most; another takes its place. */
@Entity
@Table(name = "person_photo")
class PersonPhoto {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_photo_seq")
    @SequenceGenerator(name = "person_photo_seq", sequenceName = "person_photo_seq", allocationSize = 50)
    private long id;

    @Version
    private int version;

    @Column(name = "client_id", updatable = false)
    private long clientId;

    @Column(updatable = false)
    private String person;

    private byte[] picture;

    private String tag;

    @Column(name = "kept_at")
    private Instant keptAt;

    @Column(name = "kept_by")
    private String keptBy;

    PersonPhoto() {}

    static PersonPhoto of(long clientId, String person) {
        var photo = new PersonPhoto();
        photo.clientId = clientId;
        photo.person = person;
        return photo;
    }

    /** Shows something else from now on. */
    void become(Photo shown, Instant at, String by) {
        picture = shown.picture();
        tag = shown.tag();
        keptAt = at;
        keptBy = by;
    }

    String person() {
        return person;
    }

    Photo shown() {
        return new Photo(picture, tag);
    }
}
