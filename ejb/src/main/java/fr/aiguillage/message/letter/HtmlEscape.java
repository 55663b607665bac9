package fr.aiguillage.message.letter;

import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Escapes for HTML and for nothing else, whatever a template asks for: other ways let a caller's words act as markup. */
record HtmlEscape(Filter escape) implements Filter {

    private static final String STRATEGY = "strategy";

    @Override
    public Object apply(
            Object input, Map<String, Object> given, PebbleTemplate self, EvaluationContext context, int line) {
        Map<String, Object> arguments = new HashMap<>(given);
        arguments.put(STRATEGY, "html");
        return escape.apply(input, arguments, self, context, line);
    }

    @Override
    public List<String> getArgumentNames() {
        return escape.getArgumentNames();
    }
}
