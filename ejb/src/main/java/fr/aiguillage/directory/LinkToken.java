package fr.aiguillage.directory;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What stands in the address of a client's link: the link's key, and a signature over it, its client and its end (HMAC with
 * SHA-256, RFC 2104) that nobody makes without the link's own signing key.
 */
final class LinkToken {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String SEPARATOR = "-";
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private LinkToken() {}

    static String newKey() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return HexFormat.of().formatHex(key);
    }

    static String of(ClientLink link) {
        return link.id() + SEPARATOR + Base64.getUrlEncoder().withoutPadding().encodeToString(signature(link));
    }

    /** The key of the link that a token claims to be; empty when it does not look like one. */
    static OptionalLong claimed(String token) {
        int end = token.indexOf(SEPARATOR);
        try {
            return end < 1 ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(token.substring(0, end)));
        } catch (NumberFormatException none) {
            return OptionalLong.empty();
        }
    }

    /** Whether the token is that of the link, found in a time that tells nothing of the true one. */
    static boolean isOf(ClientLink link, String token) {
        return MessageDigest.isEqual(of(link).getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] signature(ClientLink link) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(link.signingKey()), ALGORITHM));
            String signed = link.id()
                    + SEPARATOR
                    + link.clientId()
                    + SEPARATOR
                    + link.expiresAt().toEpochMilli();
            return mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, missing);
        }
    }
}
