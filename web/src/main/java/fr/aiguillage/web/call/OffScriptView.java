package fr.aiguillage.web.call;

/**
 * What she did that the script does not foresee, as far as it matters now.
 *
 * @param told what came of her last call to somebody, or null
 * @param person to whom a message is offered for that, by the key of his sheet, or null
 * @param write the offer in words, or null
 */
public record OffScriptView(String told, String person, String write) {

    static final OffScriptView NOTHING = new OffScriptView(null, null, null);
}
