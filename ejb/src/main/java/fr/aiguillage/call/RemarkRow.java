package fr.aiguillage.call;

/**
 * A remark as it is listed.
 *
 * @param call the call in which it was made
 * @param client the name of the client, as it is now; empty for an unknown line
 */
public record RemarkRow(Remark remark, Call call, String client) {}
