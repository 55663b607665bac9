package fr.aiguillage.flowchart;

import fr.aiguillage.script.syntax.ScenarioSyntax;
import java.util.List;

/**
 * A scenario in words, for those who do not see the drawing.
 *
 * @param items one a step, in the order of the text
 */
record Outline(List<Item> items) {

    Outline {
        items = List.copyOf(items);
    }

    static Outline of(ScenarioSyntax syntax) {
        return new OutlineReader(syntax).read();
    }

    /**
     * A line and what depends on it.
     *
     * @param words what stands there
     * @param line of the source, from 1
     * @param items under it
     */
    record Item(String words, int line, List<Item> items) {

        Item {
            items = List.copyOf(items);
        }
    }

    String text() {
        StringBuilder text = new StringBuilder();
        items.forEach(item -> text(item, "", text));
        return text.toString();
    }

    private static void text(Item item, String indent, StringBuilder text) {
        text.append(indent).append(item.words()).append('\n');
        item.items().forEach(inner -> text(inner, indent + "    ", text));
    }

    String html() {
        Markup html = new Markup().raw("<ol class=\"flowchart-outline\">");
        items.forEach(item -> html(item, html));
        return html.raw("</ol>").toString();
    }

    private static void html(Item item, Markup html) {
        html.raw("<li").attribute("data-line", item.line()).raw(">").text(item.words());
        if (!item.items().isEmpty()) {
            html.raw("<ul>");
            item.items().forEach(inner -> html(inner, html));
            html.raw("</ul>");
        }
        html.raw("</li>");
    }
}
