package fr.aiguillage.reports;

/** Builds JasperReports' styled text; whatever is appended is made printable and escaped first. */
final class Markup {
    static final String ATTENTION = "#a34700";
    static final String DANGER = "#a9182c";
    private static final String DANGER_SOFT = "#fcebed";
    private static final String DONE = "#1d6b3a";
    private static final String DONE_SOFT = "#e6f4ea";
    private static final String MUTED = "#5b6b78";

    private final StringBuilder out = new StringBuilder();

    Markup plain(String text) {
        out.append(escape(Lettering.printable(text)));
        return this;
    }

    Markup bold(String text) {
        return styled("isBold=\"true\"", text);
    }

    Markup muted(String text) {
        return styled("forecolor=\"" + MUTED + "\"", text);
    }

    Markup coloured(String colour, String text) {
        return styled("forecolor=\"" + colour + "\"", text);
    }

    /** A value that was replaced: smaller, red, struck out. */
    Markup former(String text) {
        return styled("forecolor=\"" + DANGER + "\" isStrikeThrough=\"true\" size=\"9\"", text);
    }

    Markup removed(String text) {
        return styled("forecolor=\"" + DANGER + "\" backcolor=\"" + DANGER_SOFT + "\" isStrikeThrough=\"true\"", text);
    }

    Markup added(String text) {
        return styled("forecolor=\"" + DONE + "\" backcolor=\"" + DONE_SOFT + "\"", text);
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private Markup styled(String attributes, String text) {
        out.append("<style ").append(attributes).append('>');
        plain(text);
        out.append("</style>");
        return this;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
