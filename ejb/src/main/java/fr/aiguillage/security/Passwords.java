package fr.aiguillage.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Map;

/** Draws, hashes and checks passwords: PBKDF2 with HMAC-SHA-512, salted, at the strength that OWASP advises. */
@ApplicationScoped
class Passwords {

    /** Without the signs that are mistaken for one another when read aloud or on paper. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int DRAWN_LENGTH = 14;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Pbkdf2PasswordHash hash;

    private String nobodys;

    @PostConstruct
    void configure() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "32"));
    }

    String draw() {
        return RANDOM.ints(DRAWN_LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> ALPHABET.substring(index, index + 1))
                .reduce("", String::concat);
    }

    String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    boolean matches(char[] password, String hashed) {
        return hash.verify(password, hashed);
    }

    /** Takes the time of a check, so that an unknown name cannot be told from a wrong password. */
    synchronized void pretendToCheck(char[] password) {
        if (nobodys == null) {
            nobodys = hash(draw());
        }
        hash.verify(password, nobodys);
    }
}
