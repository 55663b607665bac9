package fr.aiguillage.script.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.facts.PersonKind;
import fr.aiguillage.script.sheet.SheetBatch.Wanted;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.Keyword;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SheetBatchTest {

    private static final SourceText TEXT = text("""
            # langue: fr
            client Chaleur & Cie

            collaborateur M. Ollier  # le patron
                rôle technicien
                # pas le matin
                mobile 06 39 98 50 01

            collaboratrice Mme Vasseur
                rôle « responsable, achats »
            """);

    private static SourceText text(String words) {
        return new SourceText("annuaire", words);
    }

    private static Wanted added(PersonKind kind, String name, Written sheet) {
        return new Wanted(Optional.empty(), kind, name, sheet);
    }

    @Test
    void many_at_once_are_what_one_after_another_would_be() {
        Written role =
                Written.NOTHING.with(Keyword.ROLE, "accueil").with(Keyword.HANDLES, List.of("devis", "prix (tarif)"));
        Written away = Written.NOTHING.with(Keyword.ABSENT, "le mercredi").with(Keyword.PRONOUNCED, "brune");
        Written ollier = SheetBatch.people(TEXT)
                .get("m-ollier")
                .with(Keyword.ROLE, "gérant")
                .with(Keyword.MAIL, "o@example.org");
        String one =
                SheetEdits.add(TEXT, PersonKind.SHE, "Mme Aubry", role).edited().orElseThrow();
        one = SheetEdits.add(text(one), PersonKind.SHE, "Mme Brun", away)
                .edited()
                .orElseThrow();
        one = SheetEdits.change(text(one), "m-ollier", "M. Ollier", ollier)
                .edited()
                .orElseThrow();

        SheetBatch.Result all = SheetBatch.change(
                TEXT,
                List.of(
                        added(PersonKind.SHE, "Mme Aubry", role),
                        added(PersonKind.SHE, "Mme Brun", away),
                        new Wanted(Optional.of("m-ollier"), PersonKind.HE, "M. Ollier", ollier)));

        assertThat(all.text()).isEqualTo(one);
        assertThat(all.refused()).isEmpty();
    }

    @Test
    void who_cannot_be_written_or_read_is_refused_and_nobody_else() {
        Written nothing = Written.NOTHING;
        SheetBatch.Result all = SheetBatch.change(
                TEXT,
                List.of(
                        added(PersonKind.HE, "M. Brun", nothing),
                        added(PersonKind.HE, "M. BRUN", nothing),
                        added(PersonKind.HE, "M. Cros # ancien", nothing),
                        added(PersonKind.HE, "M. Daux", nothing.with(Keyword.REPLACEMENT, "Nemo")),
                        added(PersonKind.HE, "M. Élie", nothing.with(Keyword.MOBILE, "nul")),
                        new Wanted(Optional.of("parti"), PersonKind.HE, "M. Parti", nothing),
                        added(PersonKind.HE, "M. Favre", nothing.with(Keyword.ABSENT, "quand il veut"))));

        assertThat(all.refused()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(all.text()).isEqualTo(TEXT.text() + "\ncollaborateur M. Brun\n");
    }

    @Test
    void a_directory_of_thousands_is_written_without_reading_it_for_each() {
        List<Wanted> wanted = new ArrayList<>();
        for (int number = 0; number < 3_000; number++) {
            wanted.add(added(PersonKind.HE, "Personne " + number, Written.NOTHING.with(Keyword.ROLE, "accueil")));
        }
        SheetBatch.Result all = SheetBatch.change(TEXT, wanted);
        assertThat(SheetBatch.people(text(all.text()))).hasSize(3_002);
    }
}
