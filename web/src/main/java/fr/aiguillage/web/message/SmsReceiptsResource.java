package fr.aiguillage.web.message;

import fr.aiguillage.message.SmsReceiptService;
import fr.aiguillage.web.platform.MalformedBody;
import fr.aiguillage.web.platform.Refusals;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;

/** Where an SMS gateway tells what became of its messages. It proves itself by a token; it has no account. */
@Path("sms/receipts")
@RequestScoped
@PermitAll
public class SmsReceiptsResource {

    @EJB
    private SmsReceiptService receipts;

    /** Not a parameter, or the description of the interface would list what its security scheme says already. */
    @Context
    private HttpHeaders headers;

    /** Takes a receipt. It is not lost once it is answered. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Tells what became of an SMS", description = "Known again by what the gateway called it.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SmsReceipt.class)))
    @SecurityRequirement(name = "smsGateway")
    @APIResponse(responseCode = "204", description = "The receipt is written down")
    @APIResponse(responseCode = "400", description = "The field named in the answer is missing or malformed")
    @APIResponse(responseCode = "401", description = "The token is missing or wrong")
    public Response tell(String body) {
        String authorization = headers.getHeaderString(HttpHeaders.AUTHORIZATION);
        return Refusals.unless(
                receipts.isGateway(authorization), body, told -> tell(SmsReceipt.read(told), authorization));
    }

    private Response tell(SmsReceipt receipt, String authorization) {
        if (!receipts.tell(authorization, receipt.id(), receipt.state(), receipt.detail())) {
            throw new MalformedBody("state");
        }
        return Response.noContent().build();
    }
}
