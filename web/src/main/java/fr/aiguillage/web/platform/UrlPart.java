package fr.aiguillage.web.platform;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Words as they stand in an address. */
public final class UrlPart {

    private UrlPart() {}

    /** The words as the value of a parameter; nothing for null. */
    public static String of(String words) {
        return words == null ? "" : URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
