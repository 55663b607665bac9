/**
 * <b>Purpose.</b> Who may enter and do what: named accounts, their roles, their passwords.
 *
 * <p><b>Decisions.</b> An account may hold several roles: assistants also answer calls. Roles are plain strings because
 * annotations take nothing else. Wrong passwords slow the account down, twice as long each time, and the row is locked
 * while a password is checked, so that guessing in parallel gains nothing. An unknown name costs the same time as a
 * wrong password. There is no default password: the first administrator's is configured or drawn, and good for one
 * sign-in.
 *
 * <p><b>Not here.</b> The sign-in page and the HTTP side of it.
 */
package fr.aiguillage.security;
