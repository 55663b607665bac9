package fr.aiguillage.web.call;

import fr.aiguillage.call.CallService;
import fr.aiguillage.directory.photo.Photo;
import fr.aiguillage.directory.photo.PhotoService;
import fr.aiguillage.web.platform.CachedPicture;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * The photo of somebody over a call. Whoever has no caller on the line leaves a line in the audit trail. Web.xml opens it to
 * secretaries.
 */
@WebServlet(CallPhotoServlet.PATH)
public class CallPhotoServlet extends HttpServlet {

    /** Where it is, from the root of the application. */
    static final String PATH = "/call/photo";

    private static final long serialVersionUID = 1L;

    @Inject
    private PhotoService photos;

    @Inject
    private CallService calls;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String client = String.valueOf(request.getParameter("client"));
        String person = String.valueOf(request.getParameter("person"));
        long id = client.matches("[1-9]\\d{0,17}") ? Long.parseLong(client) : 0;
        CachedPicture.answer(
                request,
                response,
                photos.tags(id).get(person),
                () -> seen(id, person).map(Photo::picture));
    }

    private Optional<Photo> seen(long client, String person) {
        return calls.open().isEmpty() ? photos.consult(client, person) : photos.show(client, person);
    }
}
