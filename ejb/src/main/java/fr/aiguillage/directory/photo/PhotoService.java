package fr.aiguillage.directory.photo;

import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.directory.photo.PhotoRefused.Reason;
import fr.aiguillage.platform.AuditTrail;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.security.Role;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Photos of people: seen by whoever may read the directory, kept and removed by whoever keeps it. */
@Stateless
@RolesAllowed({Role.SECRETARY, Role.ASSISTANT, Role.MANAGER})
public class PhotoService {

    /** No file is larger, in bytes. */
    public static final int LARGEST = Portrait.LARGEST;

    @Inject
    private Photos photos;

    @Inject
    private DirectoryService directories;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** Of whom of that client there is a photo: the tag of each by the person's identifier. */
    public Map<String, String> tags(long clientId) {
        return photos.tags(clientId);
    }

    /** The same of several clients at once; nothing for those that have no photos. */
    public Map<Long, Map<String, String>> tags(Set<Long> clientIds) {
        return photos.tags(clientIds);
    }

    /** The photo for whoever looks at it outside a call: the audit trail keeps who did. */
    public Optional<Photo> consult(long clientId, String person) {
        Optional<PersonPhoto> photo = photos.find(clientId, person);
        photo.ifPresent(one -> audit.record("directory.read", client(clientId), "photo " + person));
        return photo.map(PersonPhoto::shown);
    }

    /** The photo for whoever has a caller on the line. */
    @RolesAllowed(Role.SECRETARY)
    public Optional<Photo> show(long clientId, String person) {
        return photos.find(clientId, person).map(PersonPhoto::shown);
    }

    /**
     * Keeps a picture as that person's photo, instead of the one there is.
     *
     * @param file what was uploaded; of it nothing is kept but a small square that is drawn anew
     * @throws PhotoRefused why it is not kept; nothing is changed then
     */
    @RolesAllowed(Role.ASSISTANT)
    public void keep(long clientId, String person, byte[] file) throws PhotoRefused {
        Photo shown = Photo.of(Portrait.of(file));
        photos.hold(clientId);
        Person somebody = directories
                .current(clientId)
                .flatMap(directory -> directory.sheet().directory().person(person))
                .orElseThrow(() -> new PhotoRefused(Reason.GONE));
        PersonPhoto photo = photos.find(clientId, person).orElseGet(() -> added(clientId, person));
        photo.become(shown, clock.instant(), session.getCallerPrincipal().getName());
        audit.record("directory.photo", client(clientId), "kept: " + somebody.name());
    }

    private PersonPhoto added(long clientId, String person) {
        PersonPhoto photo = PersonPhoto.of(clientId, person);
        photos.add(photo);
        return photo;
    }

    /** Removes that person's photo; nothing happens when there is none. */
    @RolesAllowed(Role.ASSISTANT)
    public void remove(long clientId, String person) {
        photos.find(clientId, person).ifPresent(photo -> {
            photos.remove(photo);
            audit.record("directory.photo", client(clientId), "removed: " + person);
        });
    }

    private String client(long clientId) {
        return directories.client(clientId).map(Client::name).orElse("");
    }
}
