package fr.aiguillage.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** The secret by which a machine that has no account proves itself. */
public final class Bearer {

    private static final String SCHEME = "Bearer ";

    private Bearer() {}

    /**
     * Whether an Authorization header carries the token; compared in a time that does not tell how much of it fits.
     *
     * @param authorization the header; null when there is none
     * @param token what the house has set; no header carries a blank one
     */
    public static boolean isCarriedBy(String authorization, String token) {
        if (token.isBlank() || authorization == null || !authorization.startsWith(SCHEME)) {
            return false;
        }
        byte[] given = authorization.substring(SCHEME.length()).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(given, token.getBytes(StandardCharsets.UTF_8));
    }
}
