package fr.aiguillage.web.platform;

import jakarta.json.Json;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** What every address for machines answers to what it does not take. */
public final class Refusals {

    private Refusals() {}

    /** To whoever does not carry the token. */
    public static Response unknown() {
        return Response.status(Response.Status.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    /** To a body of which that field cannot be used. */
    public static Response malformed(String field) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(Json.createObjectBuilder()
                        .add("field", field)
                        .add("message", "The field " + field + " is missing or malformed.")
                        .build()
                        .toString())
                .build();
    }
}
