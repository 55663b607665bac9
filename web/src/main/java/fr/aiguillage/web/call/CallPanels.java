package fr.aiguillage.web.call;

import fr.aiguillage.security.CurrentUser;
import fr.aiguillage.security.Role;
import fr.aiguillage.web.platform.Screen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Draws the parts of a console, each by the template of its name. None of them has a component of Faces: an act of the
 * secretary would build them all anew, of which it draws a few.
 */
@Named
@ApplicationScoped
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
    private HttpServletRequest request;

    /**
     * Several parts together, each in an element that bears its name, for the script of the page to put into its place; with
     * them the top of the page and the keys below it when the act has changed them, which few acts do.
     *
     * @param before what the page shows, or null when that is not known
     */
    String draw(Collection<String> asked, ConsoleModel console, ConsoleView before) {
        Map<String, Object> given = given(console);
        Locale locale = screen.getLocale();
        Set<String> names = new LinkedHashSet<>(asked);
        if (before == null || !before.hasTopOf(console.getDesk())) {
            names.add("top");
        }
        if (before == null || !before.hasKeysOf(console.getDesk())) {
            names.add("foot");
        }
        return names.stream()
                .map(name -> "<div data-part=\"" + name + "\">" + PanelTemplates.draw(name, given, locale) + "</div>")
                .collect(Collectors.joining());
    }

    /** The part of that name as HTML, for a page to show as it is: what the console is once the request has done its act. */
    public String draw(String name, ConsoleModel console) {
        return PanelTemplates.draw(name, given(console), screen.getLocale());
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
        values.put("path", request.getContextPath());
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
