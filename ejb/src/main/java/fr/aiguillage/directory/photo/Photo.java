package fr.aiguillage.directory.photo;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What is shown of somebody.
 *
 * @param picture a JPEG
 * @param tag the same for the same picture and for no other
 */
public record Photo(byte[] picture, String tag) {

    private static final int ENOUGH = 32;

    static Photo of(byte[] picture) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(picture);
            return new Photo(picture, HexFormat.of().formatHex(digest).substring(0, ENOUGH));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
