package fr.aiguillage.flowchart.drawing;

import java.util.Map;

/** The words in a box, as a person sees them: marks of layout taken away. */
final class Words {

    private static final Map<String, String> ENTITIES =
            Map.of("&nbsp;", " ", "&lt;", "<", "&gt;", ">", "&quot;", "\"", "&#39;", "'", "#quot;", "\"", "&amp;", "&");

    /** Longer words are no box's. */
    private static final int LONGEST = 300;

    private Words() {}

    static String plain(String written) {
        String text =
                written.substring(0, Math.min(written.length(), 10 * LONGEST)).replaceAll("<[^<>]{0,500}>", " ");
        for (Map.Entry<String, String> entity : ENTITIES.entrySet()) {
            text = text.replace(entity.getKey(), entity.getValue());
        }
        text = text.replaceAll("[\\s\\u00A0\\p{Cntrl}]+", " ").strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
