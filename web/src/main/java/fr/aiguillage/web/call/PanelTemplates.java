package fr.aiguillage.web.call;

import fr.aiguillage.web.platform.Typography;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.IntStream;

/**
 * The templates of the console's parts, read once. What they are given is escaped for HTML; a name that they are not given
 * is a fault, as is an attribute of nothing.
 */
final class PanelTemplates {

    private static final int MOST_VALUES = 4;

    private static final PebbleEngine ENGINE = engine();

    private PanelTemplates() {}

    private static PebbleEngine engine() {
        var loader = new ClasspathLoader(PanelTemplates.class.getClassLoader());
        loader.setPrefix("fr/aiguillage/web/call/panel/");
        loader.setSuffix(".html");
        return new PebbleEngine.Builder()
                .loader(loader)
                .extension(new Words())
                .strictVariables(true)
                .build();
    }

    /** The part of that name as HTML. */
    static String draw(String name, Map<String, Object> given, Locale locale) {
        PebbleTemplate template = ENGINE.getTemplate(name);
        var drawn = new StringWriter();
        try {
            template.evaluate(drawn, given, locale);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return drawn.toString();
    }

    private static final class Words extends AbstractExtension {

        @Override
        public Map<String, Function> getFunctions() {
            return Map.of("text", new Text(), "french", new French());
        }
    }

    /** A sentence of the pages in the reader's language; its places are filled with what follows its key. */
    private static final class Text implements Function {

        private static final List<String> NAMES =
                IntStream.rangeClosed(0, MOST_VALUES).mapToObj(String::valueOf).toList();

        @Override
        public List<String> getArgumentNames() {
            return NAMES;
        }

        @Override
        public Object execute(Map<String, Object> sent, PebbleTemplate self, EvaluationContext context, int line) {
            String sentence = ResourceBundle.getBundle("fr.aiguillage.web.messages", context.getLocale())
                    .getString(sent.get("0").toString());
            return sent.size() == 1
                    ? sentence
                    : Typography.fill(
                            sentence, NAMES.stream().skip(1).map(sent::get).toArray());
        }
    }

    /** Words of a client as French sets them. */
    private static final class French implements Function {

        @Override
        public List<String> getArgumentNames() {
            return List.of("words");
        }

        @Override
        public Object execute(Map<String, Object> sent, PebbleTemplate self, EvaluationContext context, int line) {
            return Typography.french(sent.get("words").toString());
        }
    }
}
