package fr.aiguillage.web.directory;

import fr.aiguillage.directory.photo.Photo;
import fr.aiguillage.directory.photo.PhotoService;
import fr.aiguillage.web.platform.CachedPicture;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The photo of somebody, outside a call. Web.xml opens it to whoever may read sheets. */
@WebServlet(PersonPhotoServlet.PATH)
public class PersonPhotoServlet extends HttpServlet {

    /** Where it is, from the root of the application. */
    static final String PATH = "/directory/photo";

    private static final long serialVersionUID = 1L;

    @Inject
    private PhotoService photos;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String client = String.valueOf(request.getParameter("client"));
        String person = String.valueOf(request.getParameter("person"));
        long id = client.matches("[1-9]\\d{0,17}") ? Long.parseLong(client) : 0;
        CachedPicture.answer(
                request,
                response,
                photos.tags(id).get(person),
                () -> photos.consult(id, person).map(Photo::picture));
    }
}
