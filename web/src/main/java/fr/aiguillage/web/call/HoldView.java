package fr.aiguillage.web.call;

/**
 * Why the call before her is not spoken with.
 *
 * @param callback whether it is to be called back; on hold otherwise
 * @param since since when, as an ISO instant
 * @param number which number to call back; may be empty
 * @param hour when, as people say it, or what she typed and nobody understood; may be empty
 * @param fault why her hour was refused, or null
 * @param alone whether no other call of hers has anybody on the line, so that she may take the next
 */
public record HoldView(boolean callback, String since, String number, String hour, String fault, boolean alone) {}
