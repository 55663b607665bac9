package fr.aiguillage.web.platform;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What shows somebody beside a name: a photo, or else initials.
 *
 * @param address where the photo is, from the root of the application; empty when there is none
 * @param initials instead
 */
public record PortraitView(String address, String initials) implements Serializable {

    /** Nobody. */
    public static final PortraitView NOBODY = new PortraitView("", "");

    /**
     * Of that person.
     *
     * @param servlet that hands the photo out, from the root of the application
     * @param tag of the photo; null when there is none
     */
    public static PortraitView of(String servlet, long client, String person, String name, String tag) {
        String address = tag == null
                ? ""
                : servlet + "?client=" + client + "&person=" + URLEncoder.encode(person, StandardCharsets.UTF_8) + "&v="
                        + tag;
        return new PortraitView(address, Initials.of(name));
    }
}
