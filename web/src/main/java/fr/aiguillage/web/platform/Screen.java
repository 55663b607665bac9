package fr.aiguillage.web.platform;

import fr.aiguillage.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How this person sees every page: language, theme, the places that the roles open. Pages name it {@code screen}. It holds
 * nothing itself: all of it is read from the request that is being answered.
 */
@Named
@ApplicationScoped
public class Screen {

    private static final Set<String> LANGUAGES = Set.of("fr", "en");
    private static final Set<String> THEMES = Set.of("light", "dark");
    private static final String LOCALE = Screen.class.getName() + ".locale";

    private static final List<Place> PLACES = List.of(
            new Place("console", "/call/console.xhtml", Set.of(Role.SECRETARY)),
            new Place("calls", "/call/list.xhtml", Set.of(Role.ASSISTANT, Role.MANAGER)),
            new Place("team", "/call/team.xhtml", Set.of(Role.ASSISTANT, Role.MANAGER)),
            new Place("remarks", "/call/remarks.xhtml", Set.of(Role.SECRETARY, Role.ASSISTANT, Role.MANAGER)),
            new Place("rereading", "/message/rereading.xhtml", Set.of(Role.SECRETARY, Role.ASSISTANT, Role.MANAGER)),
            new Place("scenarios", "/scenario/list.xhtml", Set.of(Role.ASSISTANT, Role.MANAGER)),
            new Place("directory", "/directory/list.xhtml", Set.of(Role.SECRETARY, Role.ASSISTANT, Role.MANAGER)),
            new Place("messages", "/message/list.xhtml", Set.of(Role.MANAGER, Role.ADMINISTRATOR)),
            new Place("quality", "/quality/month.xhtml", Set.of(Role.MANAGER)),
            new Place("administration", "/security/accounts.xhtml", Set.of(Role.ADMINISTRATOR)));

    /** A call waits for nobody, so whoever answers calls begins at the console. */
    private static final List<Home> HOMES = List.of(
            new Home(Role.SECRETARY, "/call/console.xhtml"),
            new Home(Role.ASSISTANT, "/scenario/list.xhtml"),
            new Home(Role.MANAGER, "/quality/month.xhtml"),
            new Home(Role.ADMINISTRATOR, "/security/accounts.xhtml"));

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    /** The language of the screen: the one chosen, French until then. */
    public String getLanguage() {
        return cookie("language", LANGUAGES, "fr");
    }

    /** The same as a locale. A page asks dozens of times, so that it is worked out once a request. */
    public Locale getLocale() {
        if (request.getAttribute(LOCALE) instanceof Locale known) {
            return known;
        }
        Locale chosen = Locale.forLanguageTag(getLanguage());
        request.setAttribute(LOCALE, chosen);
        return chosen;
    }

    /** The theme chosen, or nothing: then the system decides. */
    public String getTheme() {
        return cookie("theme", THEMES, "");
    }

    /** Now, by the server's clock, to which the page's timers are set. */
    public String getClock() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    }

    /** The places that the roles of this person open, in the order of the navigation. */
    public List<Place> getPlaces() {
        return PLACES.stream()
                .filter(place -> place.roles().stream().anyMatch(request::isUserInRole))
                .toList();
    }

    /** Goes on to the page where the person's work begins; stays when no role opens one. */
    public void goHome() throws IOException {
        for (Home home : HOMES) {
            if (request.isUserInRole(home.role())) {
                FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + home.path());
                return;
            }
        }
    }

    private String cookie(String name, Set<String> known, String otherwise) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(name) && known.contains(cookie.getValue()))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(otherwise);
    }

    private record Home(String role, String path) {}

    /** A page that the navigation leads to, and the roles that it is open to. */
    public record Place(String key, String path, Set<String> roles) {}
}
