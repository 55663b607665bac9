/**
 * <b>Purpose.</b> What every page shares: security headers, errors, the language of the screen.
 *
 * <p><b>Decisions.</b> Protection against forged and framed pages is set here once, for every answer of the server.
 *
 * <p><b>Not here.</b> Any page.
 */
package fr.aiguillage.web.platform;
