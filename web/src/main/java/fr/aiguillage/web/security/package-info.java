/**
 * <b>Purpose.</b> The way in and out: sign-in, sign-out, change of password.
 *
 * <p><b>Decisions.</b> Jakarta Security with a mechanism of our own, because what is asked of a person without a session
 * depends on the request: a page sends to the sign-in page and back, an Ajax request must say so in Faces' own words,
 * anything else gets a plain 401. The session's identifier changes at sign-in.
 *
 * <p><b>Not here.</b> Judging a password: see {@code fr.aiguillage.security}.
 */
package fr.aiguillage.web.security;
