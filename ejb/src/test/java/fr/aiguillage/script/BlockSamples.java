package fr.aiguillage.script;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.facts.Facts;
import fr.aiguillage.script.runtime.Move;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.runtime.Prompt;
import fr.aiguillage.script.runtime.Session;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.Library;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Blocks to test with, and how a scenario that uses them is compiled and its call gone through. */
final class BlockSamples {

    static final String COORDINATES = Samples.resource("blocs/coordonnees.txt");
    static final String PASS = Samples.resource("blocs/passer.txt");

    static final String FLOOR = """
            bloc visiter
            question étage « Quel étage ? » : nombre
            niveau priorité : normale, haute
            compteur visites
            parole merci « Merci. »
            étape début
                compter visites
                demander étage
                si étage > 3 : monter priorité à haute
                si visites = 2 : dire merci
                fin
            """;

    private BlockSamples() {}

    static Compilation compile(String scenario, String... blocks) {
        List<SourceText> texts = IntStream.range(0, blocks.length)
                .mapToObj(i -> new SourceText("bloc" + (i + 1) + ".txt", blocks[i]))
                .toList();
        return Scenarios.compile(new SourceText("scenario.txt", scenario), Library.of(texts), Samples.ESSAI);
    }

    static Program program(String scenario, String... blocks) {
        Compilation compilation = compile(scenario, blocks);
        assertThat(compilation.diagnostics()).isEmpty();
        return compilation.program().orElseThrow();
    }

    static Session call(Program program, Move... moves) {
        Session begun = Session.begin(program, facts());
        Session.Replay replay = Session.replay(program, facts(), List.of(moves));
        assertThat(replay.fits(moves.length)).as("%s", begun.prompt()).isTrue();
        return replay.session();
    }

    static Facts facts() {
        return new Facts(Samples.TUESDAY, Samples.ESSAI, Set.of(), "", "Sonia");
    }

    static String asked(Session session) {
        return ((Prompt.Ask) session.prompt()).question().name();
    }

    static Stream<String> faults(Compilation compilation) {
        return compilation.diagnostics().stream()
                .map(d -> d.code() + " " + d.file() + ":" + d.span().line());
    }

    static Move answer(String question, String value) {
        return new Move.Answer(question, value);
    }
}
