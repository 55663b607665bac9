package fr.aiguillage.flowchart;

import fr.aiguillage.script.runtime.Entry;
import fr.aiguillage.script.runtime.Value;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.Statement;
import java.util.List;
import java.util.function.Predicate;

/** Reads what happened in a call against what a node does. */
final class EntryReader {

    private static final List<Class<? extends Entry>> SILENT = List.of(
            Entry.Derived.class,
            Entry.Rose.class,
            Entry.Noted.class,
            Entry.Settled.class,
            Entry.Spoke.class,
            Entry.Cancelled.class);

    private final List<Entry> entries;
    private int at;
    private boolean waits;
    private boolean accepted;
    private String outcome = "";

    EntryReader(List<Entry> entries, int at) {
        this.entries = entries;
        this.at = at;
        skip();
    }

    /** How many entries are read. */
    int at() {
        return at;
    }

    /** Whether the call, as far as it went, stands at this node. */
    boolean waits() {
        return waits;
    }

    /** Whether the last person called accepted. */
    boolean accepted() {
        return accepted;
    }

    /** With what the last block ended; empty for one that has no outcomes. */
    String outcome() {
        return outcome;
    }

    /** Whether what comes next happened as this node would have it; the node may be left half way when the call is. */
    boolean read(Node node) {
        if (node.opensStep()
                && !takes(e -> e instanceof Entry.Entered entered
                        && entered.step().name().equals(node.step()))) {
            return false;
        }
        for (Statement act : node.acts()) {
            if (!waits && !read(act)) {
                return false;
            }
        }
        return true;
    }

    /** Goes past what no shape shows: values worked out, sentences noted. */
    private void skip() {
        while (at < entries.size() && SILENT.stream().anyMatch(kind -> kind.isInstance(entries.get(at)))) {
            at++;
        }
    }

    private boolean read(Statement act) {
        if (act instanceof Statement.Ask ask) {
            return ask.questions().stream().allMatch(q -> waits || asked(q, ask.again()));
        }
        if (act instanceof Statement.Say say) {
            return takes(e -> e instanceof Entry.Said said && says(said, say));
        }
        if (act instanceof Statement.Instruct) {
            return takes(Entry.Instructed.class::isInstance);
        }
        if (act instanceof Statement.Raise) {
            return takes(Entry.Raised.class::isInstance);
        }
        if (act instanceof Statement.Send send) {
            return takes(e -> e instanceof Entry.Composed composed
                    && composed.template().span().line() == send.span().line());
        }
        if (act instanceof Statement.Call call) {
            return called(call);
        }
        return !(act instanceof Statement.Do) || takes(Entry.BlockBegan.class::isInstance) && block();
    }

    /** Goes past all that happened in a block, and in the blocks that it used; the call may still stand in it. */
    private boolean block() {
        int open = 1;
        while (open > 0 && at < entries.size()) {
            Entry entry = entries.get(at++);
            open += entry instanceof Entry.BlockBegan ? 1 : 0;
            if (entry instanceof Entry.BlockEnded ended) {
                open--;
                outcome = ended.outcome();
            }
        }
        waits = open > 0;
        skip();
        return true;
    }

    private static boolean says(Entry.Said said, Statement.Say say) {
        String name = said.utterance().name();
        return name.isEmpty() || isNamed(name, say.words());
    }

    private boolean takes(Predicate<Entry> expected) {
        if (at < entries.size() && expected.test(entries.get(at))) {
            at++;
            skip();
            return true;
        }
        return false;
    }

    /** A question answered before is not put again; one that nothing comes after is the one being put. */
    private boolean asked(Phrase question, boolean again) {
        if (takes(e -> names(e, question))) {
            return true;
        }
        boolean before = entries.subList(0, at).stream().anyMatch(e -> names(e, question) || found(e, question));
        waits = (again || !before) && at == entries.size();
        return waits || before && !again;
    }

    private static boolean names(Entry entry, Phrase question) {
        if (entry instanceof Entry.Answered answered) {
            return isNamed(answered.question().name(), question);
        }
        return entry instanceof Entry.Unanswered left && isNamed(left.question().name(), question);
    }

    /** An answer that was read in a table was never put. */
    private static boolean found(Entry entry, Phrase question) {
        return entry instanceof Entry.Derived derived
                && isNamed(derived.question().name(), question);
    }

    private static boolean isNamed(String name, Phrase question) {
        return Phrase.keys(name).equals(Vocabulary.keys(question));
    }

    /** The last answer to a question so far; null for none. */
    Value answer(Phrase question) {
        for (int i = at - 1; i >= 0; i--) {
            if (entries.get(i) instanceof Entry.Answered answered
                    && isNamed(answered.question().name(), question)) {
                return answered.question().foreseen(answered.value());
            }
            if (found(entries.get(i), question)) {
                return ((Entry.Derived) entries.get(i)).value().orElse(null);
            }
            if (entries.get(i) instanceof Entry.Rose rose
                    && isNamed(rose.level().name(), question)) {
                return rose.rank();
            }
        }
        return null;
    }

    /** People in turn; whoever only replaces an absent one is passed over after an attempt, and leaves no entry. */
    private boolean called(Statement.Call call) {
        boolean attempted = false;
        for (Statement.Callee callee : call.callees()) {
            if (accepted || attempted && callee.link() == Statement.Link.FAILING) {
                continue;
            }
            if (at == entries.size()) {
                waits = true;
                return true;
            }
            if (entries.get(at) instanceof Entry.Attempted made) {
                accepted = made.attempt().accepted();
                attempted = true;
                at++;
                skip();
            } else if (entries.get(at) instanceof Entry.Skipped) {
                attempted = false;
                at++;
                skip();
            }
            if (callee.each() && others()) {
                waits = true;
                return true;
            }
        }
        return true;
    }

    /** Goes past the others of several who are called in turn; true when the call waits at one of them. */
    private boolean others() {
        while (!accepted && at < entries.size()) {
            if (entries.get(at) instanceof Entry.Attempted made) {
                accepted = made.attempt().accepted();
            } else if (!(entries.get(at) instanceof Entry.Skipped)) {
                return false;
            }
            at++;
            skip();
        }
        return !accepted;
    }
}
