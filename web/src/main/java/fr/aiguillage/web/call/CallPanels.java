package fr.aiguillage.web.call;

import fr.aiguillage.security.CurrentUser;
import fr.aiguillage.security.Role;
import fr.aiguillage.web.platform.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/**
 * Draws the parts of a console, each by the template of its name. None of them has a component of Faces: an act of the
 * secretary would build them all anew, of which it draws a few.
 */
@Named
@RequestScoped
public class CallPanels {

    @Inject
    private CallTasks tasks;

    @Inject
    private CallTeamBacking team;

    @Inject
    private CallRinging ringing;

    @Inject
    private Screen screen;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ExternalContext external;

    /** The part of that name as HTML, for a page to show as it is. */
    public String draw(String name, ConsoleModel console) {
        Map<String, Object> given = new HashMap<>();
        given.put("console", console);
        given.put("desk", console.getDesk());
        given.put("practice", console.getPractice());
        given.put("tasks", tasks);
        given.put("team", team);
        given.put("ringing", ringing);
        given.put("clock", screen.getClock());
        given.put("assistant", currentUser.hasRole(Role.ASSISTANT));
        given.put("name", currentUser.getName());
        given.put("path", external.getRequestContextPath());
        return PanelTemplates.draw(name, given, screen.getLocale());
    }
}
