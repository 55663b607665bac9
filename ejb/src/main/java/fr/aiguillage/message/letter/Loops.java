package fr.aiguillage.message.letter;

import fr.aiguillage.message.letter.LetterFault.Kind;
import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.expression.ContextVariableExpression;
import io.pebbletemplates.pebble.node.expression.GetAttributeExpression;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;

/** Bounds what a template does: it loops over what it is given, no deeper than two. */
final class Loops extends AbstractNodeVisitor {

    private static final int DEEPEST = 2;

    private int depth;

    Loops(PebbleTemplate template) {
        super((PebbleTemplateImpl) template);
    }

    @Override
    public void visit(ForNode loop) {
        var over = loop.getIterable();
        if (!(over instanceof ContextVariableExpression) && !(over instanceof GetAttributeExpression)) {
            throw new Sandbox.Unfit(Kind.FORBIDDEN, "for", loop.getLineNumber());
        }
        depth++;
        if (depth > DEEPEST) {
            throw new Sandbox.Unfit(Kind.TOO_DEEP, "for", loop.getLineNumber());
        }
        super.visit(loop);
        depth--;
    }
}
