package fr.aiguillage.message.letter;

import fr.aiguillage.message.letter.LetterFault.Kind;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.extension.Test;
import io.pebbletemplates.pebble.lexer.Syntax;
import io.pebbletemplates.pebble.loader.StringLoader;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The template engine with everything taken out that a letter does not need. */
final class Sandbox {

    private static final int LONGEST_LETTER = 256 * 1024;
    private static final Set<String> TAGS = Set.of("if", "for", "verbatim");
    private static final Set<String> FILTERS =
            Set.of("escape", "upper", "lower", "capitalize", "trim", "default", "abbreviate", "length");
    private static final Set<String> TESTS = Set.of("empty", "null", "defined");
    private static final Set<String> OPERATORS =
            Set.of("or", "and", "is", "is not", "==", "equals", "!=", "not equals", ">", "<", ">=", "<=", "|");

    static final PebbleEngine HTML = engine(true);
    static final PebbleEngine TEXT = engine(false);

    /** A template that asks for more than it may. */
    static final class Unfit extends PebbleException {

        private static final long serialVersionUID = 1L;

        private final Kind kind;
        private final String found;

        Unfit(Kind kind, String found, int line) {
            super(null, kind.name(), line, "");
            this.kind = kind;
            this.found = found;
        }

        Kind kind() {
            return kind;
        }

        String found() {
            return found;
        }
    }

    private Sandbox() {}

    private static PebbleEngine engine(boolean html) {
        var syntax = new Syntax.Builder();
        // words in quotes are words: no value is put into them, and none grows by that
        syntax.setInterpolationOpenDelimiter("\uE000{");
        syntax.setEnableNewLineTrimming(html);
        return new PebbleEngine.Builder()
                .loader(new StringLoader())
                .cacheActive(false)
                .syntax(syntax.build())
                .strictVariables(true)
                .autoEscaping(html)
                .maxRenderedSize(LONGEST_LETTER)
                .methodAccessValidator((object, method) -> false)
                .registerExtensionCustomizer(Trimmed::new)
                .extension(new Ours())
                .build();
    }

    /** What letters are made with. */
    private static final class Ours extends AbstractExtension {

        @Override
        public List<NodeVisitorFactory> getNodeVisitors() {
            return List.of(Loops::new);
        }

        @Override
        public List<AttributeResolver> getAttributeResolver() {
            return List.of((instance, name, arguments, written, context, file, line) ->
                    instance instanceof Map<?, ?> values && arguments == null && values.containsKey(name)
                            ? new ResolvedAttribute(values.get(name))
                            : null);
        }
    }

    /** An extension of which only that is left which letters may use. */
    private static final class Trimmed extends ExtensionCustomizer {

        private final boolean ours;

        Trimmed(Extension extension) {
            super(extension);
            ours = extension instanceof Ours;
        }

        @Override
        public Map<String, Filter> getFilters() {
            Map<String, Filter> filters = only(super.getFilters(), FILTERS);
            filters.computeIfPresent("escape", (name, filter) -> new HtmlEscape(filter));
            return filters;
        }

        @Override
        public Map<String, Test> getTests() {
            return only(super.getTests(), TESTS);
        }

        @Override
        public Map<String, Function> getFunctions() {
            return Map.of();
        }

        @Override
        public List<TokenParser> getTokenParsers() {
            List<TokenParser> parsers = super.getTokenParsers();
            return parsers == null
                    ? List.of()
                    : parsers.stream().filter(p -> TAGS.contains(p.getTag())).toList();
        }

        @Override
        public List<BinaryOperator> getBinaryOperators() {
            List<BinaryOperator> operators = super.getBinaryOperators();
            return operators == null
                    ? List.of()
                    : operators.stream()
                            .filter(o -> OPERATORS.contains(o.getSymbol()))
                            .toList();
        }

        @Override
        public List<AttributeResolver> getAttributeResolver() {
            return ours ? super.getAttributeResolver() : List.of();
        }

        private static <T> Map<String, T> only(Map<String, T> all, Set<String> kept) {
            return all == null
                    ? new HashMap<>()
                    : all.entrySet().stream()
                            .filter(entry -> kept.contains(entry.getKey()))
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }
}
