package fr.aiguillage.web.call;

import fr.aiguillage.call.Call;
import fr.aiguillage.call.Distribution;
import fr.aiguillage.web.platform.ApiToken;
import fr.aiguillage.web.platform.Refusals;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;

/** Where a telephone system announces its calls. It proves itself by a token; it has no account. */
@Path("calls")
@RequestScoped
@PermitAll
public class CallsResource {

    @Inject
    private ApiToken token;

    @Inject
    private Distribution distribution;

    /** Not a parameter, or the description of the interface would list what its security scheme says already. */
    @Context
    private HttpHeaders headers;

    /** Announces a call. Nothing is kept of one that is refused. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Announces a call", description = "The call is given to a secretary, or waits for one.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CallAnnouncement.class)))
    @SecurityRequirement(name = "token")
    @APIResponse(responseCode = "201", description = "The call is announced: its reference, and who has it")
    @APIResponse(responseCode = "400", description = "The field named in the answer is missing or malformed")
    @APIResponse(responseCode = "401", description = "The token is missing or wrong")
    public Response announce(String body) {
        return Refusals.unless(
                token.isCarriedBy(headers.getHeaderString(HttpHeaders.AUTHORIZATION)),
                body,
                told -> announce(CallAnnouncement.read(told)));
    }

    private Response announce(CallAnnouncement announcement) {
        Call call = distribution.announce(
                announcement.calledNumber(),
                announcement.callerNumber(),
                Optional.of(announcement.secretary()).filter(account -> !account.isEmpty()));
        JsonObjectBuilder answer = Json.createObjectBuilder()
                .add("reference", call.reference())
                .add("state", call.state().name());
        call.account().ifPresent(account -> answer.add("secretary", account));
        return Response.status(Response.Status.CREATED)
                .entity(answer.build().toString())
                .build();
    }
}
