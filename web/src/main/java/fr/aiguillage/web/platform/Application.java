package fr.aiguillage.web.platform;

import fr.aiguillage.security.Role;
import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.annotation.FacesConfig;

/** Switches Faces on and names the roles that pages ask for. */
@FacesConfig
@ApplicationScoped
@DeclareRoles({Role.SECRETARY, Role.ASSISTANT, Role.MANAGER, Role.ADMINISTRATOR})
public class Application {}
