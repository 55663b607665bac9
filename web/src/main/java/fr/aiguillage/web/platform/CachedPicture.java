package fr.aiguillage.web.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Hands out a picture that a browser may keep for a day for its one person, and ask again whether it is still the same. An
 * address that names the tag leads to another picture when the picture is another.
 */
public final class CachedPicture {

    private static final long SECONDS = Duration.ofDays(1).toSeconds();

    private CachedPicture() {}

    /**
     * Answers with the picture, with nothing when the browser has it already, or with 404.
     *
     * @param tag the same for the same picture and for no other; null when there is none
     * @param picture a JPEG; asked for only when it is sent
     */
    public static void answer(
            HttpServletRequest request, HttpServletResponse response, String tag, Supplier<Optional<byte[]>> picture)
            throws IOException {
        String quoted = '"' + tag + '"';
        String known = request.getHeader("If-None-Match");
        boolean there = tag != null && known != null && known.contains(quoted);
        Optional<byte[]> jpeg = there || tag == null ? Optional.empty() : picture.get();
        if (!there && jpeg.isEmpty()) {
            response.setHeader("Cache-Control", "no-store");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("ETag", quoted);
        response.setHeader("Cache-Control", "private, max-age=" + SECONDS);
        if (there) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("image/jpeg");
        response.setContentLength(jpeg.get().length);
        response.getOutputStream().write(jpeg.get());
    }
}
