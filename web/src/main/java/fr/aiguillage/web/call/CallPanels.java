package fr.aiguillage.web.call;

import fr.aiguillage.security.CurrentUser;
import fr.aiguillage.security.Role;
import fr.aiguillage.web.platform.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;
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

    private Map<String, Object> given;

    /** The part of that name as HTML, for a page to show as it is: what the console is once the request has done its act. */
    public String draw(String name, ConsoleModel console) {
        if (given == null) {
            given = given(console);
        }
        return PanelTemplates.draw(name, given, screen.getLocale());
    }

    private Map<String, Object> given(ConsoleModel console) {
        Map<String, Object> values = new HashMap<>();
        values.put("console", console);
        values.put("desk", console.getDesk());
        values.put("practice", console.getPractice());
        values.put("tasks", tasks);
        values.put("team", team);
        values.put("ringing", ringing);
        values.put("clock", screen.getClock());
        values.put("reader", new Reader(currentUser));
        values.put("path", external.getRequestContextPath());
        return Collections.unmodifiableMap(values);
    }

    /** Who reads the page; asked for by few parts, and the server takes its time over roles. */
    public record Reader(CurrentUser user) {

        /** The name typed at sign-in. */
        public String name() {
            return user.getName();
        }

        /** Whether scenarios are the reader's work. */
        public boolean assistant() {
            return user.hasRole(Role.ASSISTANT);
        }
    }
}
