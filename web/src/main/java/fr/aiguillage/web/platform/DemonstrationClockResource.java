package fr.aiguillage.web.platform;

import fr.aiguillage.platform.HouseClock;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Where whoever shows a demonstration or teaches with it makes it another hour of the same house: the night, the next
 * Saturday, the holidays. There is no such address outside a demonstration, and no word of it in what is described to those
 * who connect a telephone system.
 */
@Path("demonstration/clock")
@RequestScoped
@PermitAll
public class DemonstrationClockResource {

    @Inject
    private HouseClock clock;

    @Inject
    private ApiToken token;

    @Context
    private HttpHeaders headers;

    /** Puts the clock forward to the local time given as {@code {"at": "2026-11-28T03:00"}}. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response putForward(String body) {
        if (!clock.isMovable()) {
            return Response.status(Response.Status.NOT_FOUND).build();
        }
        return Refusals.unless(
                token.isCarriedBy(headers.getHeaderString(HttpHeaders.AUTHORIZATION)),
                body,
                told -> putForward(read(told)));
    }

    private Response putForward(LocalDateTime at) {
        return clock.putForward(at)
                ? Response.noContent().build()
                : Response.status(Response.Status.CONFLICT).build();
    }

    private static LocalDateTime read(String body) {
        try {
            return LocalDateTime.parse(JsonBody.read(body, told -> JsonBody.text(told, "at")));
        } catch (DateTimeParseException malformed) {
            throw new MalformedBody("at", malformed);
        }
    }
}
