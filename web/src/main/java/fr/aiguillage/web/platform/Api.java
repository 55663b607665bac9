package fr.aiguillage.web.platform;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/** What other systems may ask of the house. Described at {@code /openapi}. */
@ApplicationPath("api")
@OpenAPIDefinition(
        servers = @Server(url = "/", description = "This house"),
        info =
                @Info(
                        title = "Aiguillage",
                        version = "1.0",
                        description =
                                "How a telephone system announces its calls, and an SMS gateway what became of its messages.",
                        license = @License(name = "Apache-2.0")))
@SecurityScheme(
        securitySchemeName = "smsGateway",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "The value of aiguillage.sms.http.receipt-token")
@SecurityScheme(
        securitySchemeName = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "The value of aiguillage.api.token")
public class Api extends Application {}
