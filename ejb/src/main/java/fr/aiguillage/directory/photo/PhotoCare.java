package fr.aiguillage.directory.photo;

import fr.aiguillage.directory.DirectoryChanged;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.script.facts.Person;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.stream.Collectors;

/** Lets a photo go with its person, in the same transaction. */
@Dependent
class PhotoCare {

    @Inject
    private Photos photos;

    @Inject
    private DirectoryService directories;

    void follow(@Observes DirectoryChanged changed) {
        directories
                .version(changed.versionId())
                .ifPresent(directory -> photos.keepOnly(
                        changed.clientId(),
                        directory.sheet().directory().people().stream()
                                .map(Person::id)
                                .collect(Collectors.toSet())));
    }
}
