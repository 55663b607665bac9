package fr.aiguillage.web.directory;

import fr.aiguillage.directory.photo.PhotoRefused;
import fr.aiguillage.directory.photo.PhotoService;
import fr.aiguillage.web.platform.PortraitView;
import fr.aiguillage.web.platform.Sentences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;

/** The photo on somebody's sheet: shown to everybody, put there and removed by those who keep the directory. */
@Named
@RequestScoped
public class DirectoryPhotoBacking {

    @Inject
    private PhotoService photos;

    @Inject
    private Sentences sentences;

    private Part file;
    private PortraitView portrait;
    private String fault = "";

    /** What that person looks like. */
    public PortraitView of(long client, String person, String name) {
        if (portrait == null) {
            portrait = PortraitView.of(
                    PersonPhotoServlet.PATH,
                    client,
                    person,
                    name,
                    photos.tags(client).get(person));
        }
        return portrait;
    }

    /** Keeps the picture that was chosen. */
    public void keep(long client, String person) throws IOException {
        portrait = null;
        try (InputStream in = file == null ? InputStream.nullInputStream() : file.getInputStream()) {
            photos.keep(client, person, in.readNBytes(PhotoService.LARGEST + 1));
        } catch (PhotoRefused refused) {
            fault = sentences.say("directory_photo.refused_" + refused.reason());
        }
    }

    /** Removes the photo. */
    public void remove(long client, String person) {
        portrait = null;
        photos.remove(client, person);
    }

    /** Why the last picture was not kept, and what to do; empty when nothing is wrong. */
    public String getFault() {
        return fault;
    }

    /** The file chosen. */
    public Part getChosen() {
        return file;
    }

    /** Takes the file chosen. */
    public void setChosen(Part chosen) {
        file = chosen;
    }
}
