package fr.aiguillage.directory.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.directory.InventedClient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlannerTest {

    private static final String HEATING = """
            # langue: fr
            client Chaleur & Cie
            métier chauffage
            numéro 01 99 00 50 00

            collaborateur M. Ollier  # le patron
                rôle technicien
                directe 01.99.00.50.01
                mobile 06 39 98 50 01
                mail ollier@example.org
                # ne pas déranger le matin
                consigne passer le soir seulement
                traite fuite (eau, inondation), chaudière

            collaboratrice Mme Vasseur
                rôle responsable
                mail vasseur@example.org
                passer sur mobile
                mobile 06 39 98 50 02
                consigne aucune
                absente du 3 août 2026 au 14 août 2026 : congés, à ne pas montrer
            """;

    private static final String TWINS = """
            # langue: fr
            client Jumeaux
            collaborateur M. Lefèvre
                rôle accueil
                traite devis, devis
                remplaçant M. Lefevre
            collaborateur M. Lefevre
                compétences panne, panne
            """;

    private static final String VET = """
            # langue: fr
            client Clinique du Parc
            numéro 01 99 00 60 00

            collaborateur Dr Sorel
                directe 01 99 00 60 01
            """;

    private final InventedClient heating = new InventedClient(1, "06-chauffage", HEATING);
    private final InventedClient vet = new InventedClient(2, "08-veterinaire", VET);
    private final House house = new House(List.of(known(heating), known(vet)));

    @Test
    void somebody_new_is_added_behind_all_others_and_nothing_else_changes() throws UnreadableFile {
        ImportPlan plan = plan(
                "Nom;Fonction;Mobile;Traite;Absent du;Absent au\nMme Aubry;accueil;0639985003;devis (prix, tarif);03/08/2026;14/08/2026\n");
        assertThat(plan.faults()).isEmpty();
        assertThat(text(plan)).isEqualTo(HEATING + """

                        collaboratrice Mme Aubry
                            rôle accueil
                            traite devis (prix, tarif)
                            mobile 06 39 98 50 03
                            absente du 3 août 2026 au 14 août 2026
                        """);
    }

    @Test
    void what_changes_is_changed_where_it_stands() throws UnreadableFile {
        ImportPlan plan = plan("Nom;Fonction;Directe;Consignes\nm. ollier;chef d'équipe;+33 1 99 00 50 01;jamais\n");
        assertThat(plan.faults()).isEmpty();
        assertThat(text(plan))
                .isEqualTo(HEATING.replace("rôle technicien", "rôle chef d'équipe")
                        .replace("consigne passer le soir seulement", "consigne jamais"));
    }

    @Test
    void an_empty_cell_and_what_is_only_written_otherwise_change_nothing() throws UnreadableFile {
        ImportPlan plan = plan("Nom;Fonction;Directe;Mail\nM. OLLIER;;+33199005001;Ollier@Example.org\n");
        assertThat(plan.clients()).isEmpty();
        assertThat(plan.count(RowOutcome.UNCHANGED)).isEqualTo(1);
    }

    @Test
    void two_rows_of_one_name_are_told_with_the_first_row() throws UnreadableFile {
        ImportPlan plan = plan("Nom;Fonction\nAubry;a\nAUBRY;b\n");
        assertThat(plan.faults()).containsExactly(Fault.of(3, "Nom", FaultKind.NAME_TWICE, "AUBRY", 2));
        assertThat(plan.count(RowOutcome.ADDED)).isEqualTo(1);
        assertThat(plan.count(RowOutcome.REFUSED)).isEqualTo(1);
    }

    @Test
    void somebody_known_by_the_mail_or_a_number_keeps_the_name_that_scenarios_use() throws UnreadableFile {
        ImportPlan plan = plan(
                "Nom complet;Mail;Mobile;Fonction\nPaul Ollier;ollier@example.org;;chef\nClaire Vasseur;;06 39 98 50 02;gérante\n");
        assertThat(plan.faults())
                .containsExactly(
                        Fault.of(2, "Mail", FaultKind.KNOWN_BY_MAIL, "M. Ollier"),
                        Fault.of(3, "Mobile", FaultKind.KNOWN_BY_NUMBER, "Mme Vasseur"));
        assertThat(text(plan))
                .contains("M. Ollier  # le patron\n    rôle chef\n")
                .contains("rôle gérante")
                .doesNotContain("Paul");
    }

    @Test
    void a_colleague_with_the_same_mail_is_somebody_else() throws UnreadableFile {
        ImportPlan plan = plan("Nom complet;Mail\nAnne Brun;ollier@example.org\n");
        assertThat(plan.count(RowOutcome.ADDED)).isEqualTo(1);
    }

    @Test
    void two_rows_about_one_person_are_told() throws UnreadableFile {
        ImportPlan plan = plan("Nom complet;Mail;Fonction\nM. Ollier;;chef\nPaul Ollier;ollier@example.org;autre\n");
        assertThat(plan.count(RowOutcome.ADDED) + plan.count(RowOutcome.REFUSED))
                .isEqualTo(1);
        assertThat(text(plan)).contains("rôle chef");
    }

    @Test
    void a_number_that_somebody_else_has_is_told_and_taken() throws UnreadableFile {
        ImportPlan plan = plan("Nom;Mobile;Directe\nAubry;06 39 98 50 01;\nBrun;;01 99 00 60 01\n");
        assertThat(plan.faults())
                .containsExactly(
                        Fault.of(2, "", FaultKind.NUMBER_SHARED, "06 39 98 50 01", "M. Ollier"),
                        Fault.of(3, "", FaultKind.NUMBER_SHARED_BY_CLIENTS, "01 99 00 60 01", "Clinique du Parc"));
        assertThat(plan.count(RowOutcome.ADDED)).isEqualTo(2);
    }

    @Test
    void a_row_that_names_a_stranger_is_refused_and_so_is_who_relies_on_it() throws UnreadableFile {
        ImportPlan plan = plan("Nom;Remplaçant;Responsable\nAubry;Nemo;\nBrun;aubry;\nCros;m. ollier;mme vasseur\n");
        assertThat(plan.faults())
                .containsExactly(
                        Fault.of(2, "Remplaçant", FaultKind.UNKNOWN_REPLACEMENT, "Nemo"),
                        Fault.of(3, "Remplaçant", FaultKind.UNKNOWN_REPLACEMENT, "aubry"));
        assertThat(text(plan))
                .contains("responsable Mme Vasseur")
                .contains("remplaçant M. Ollier")
                .doesNotContain("Brun");
    }

    @Test
    void words_that_a_directory_could_not_say_refuse_their_row_alone() throws UnreadableFile {
        ImportPlan plan = plan("Nom;Fonction\nAubry # Brun;accueil\nCros;\"dit \"\"le # petit\"\" »\"\nDaux;devis\n");
        assertThat(plan.faults()).extracting(Fault::kind).containsOnly(FaultKind.UNFIT_WORDS);
        assertThat(plan.faults()).extracting(Fault::row).contains(2);
        assertThat(text(plan)).contains("Daux");
    }

    @Test
    void a_file_over_several_clients_finds_each_by_code_name_or_number() throws UnreadableFile {
        ImportPlan plan = planAll("Client;Nom\n06-chauffage;A\nCLINIQUE DU PARC;B\n01 99 00 60 00;C\nInconnu;D\n;E\n");
        assertThat(plan.clients())
                .extracting(client -> client.known().client().name())
                .containsExactly("Chaleur & Cie", "Clinique du Parc");
        assertThat(plan.faults())
                .containsExactly(
                        Fault.of(5, "Client", FaultKind.UNKNOWN_CLIENT, "Inconnu"),
                        Fault.of(6, "Client", FaultKind.NO_CLIENT, ""));
    }

    @Test
    void on_the_page_of_a_client_rows_about_another_are_refused() throws UnreadableFile {
        ImportPlan plan = plan("Client;Nom\n06-chauffage;A\nClinique du Parc;B\n;C\n");
        assertThat(plan.faults()).containsExactly(Fault.of(3, "Client", FaultKind.OTHER_CLIENT, "Clinique du Parc"));
        assertThat(plan.count(RowOutcome.ADDED)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void what_was_taken_out_changes_nothing_when_it_comes_back(FileKind kind) throws IOException, UnreadableFile {
        for (CardVersion version : CardVersion.values()) {
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                byte[] file = export(kind, version, locale);
                Grid grid = GridReader.read("gens." + kind.ending(), file);
                ImportPlan plan = new Planner(house, OptionalLong.empty(), new Progress())
                        .plan(grid, Headings.columns(grid.headings()));
                assertThat(plan.faults()).isEmpty();
                assertThat(plan.count(RowOutcome.UNCHANGED)).isEqualTo(3);
                assertThat(plan.clients()).isEmpty();
            }
        }
    }

    @Test
    void names_that_differ_by_an_accent_alone_and_words_said_twice_come_back_too() throws IOException, UnreadableFile {
        var twins = new InventedClient(3, "jumeaux", TWINS);
        var out = new ByteArrayOutputStream();
        try (PeopleFile file = PeopleFile.open(FileKind.CSV, CardVersion.V4, Locale.FRENCH, out)) {
            file.add(twins, twins.directory());
        }
        Grid grid = GridReader.read("gens.csv", out.toByteArray());
        ImportPlan plan = new Planner(new House(List.of(known(twins))), OptionalLong.empty(), new Progress())
                .plan(grid, Headings.columns(grid.headings()));
        assertThat(plan.faults()).isEmpty();
        assertThat(plan.count(RowOutcome.UNCHANGED)).isEqualTo(2);
    }

    @Test
    void no_cell_of_a_table_that_leaves_is_a_formula() throws IOException {
        var formula = new InventedClient(
                3, "x", "client X\n\ncollaborateur Orsel\n    rôle =1+1\n    mobile +32 2 555 12 12\n");
        var out = new ByteArrayOutputStream();
        try (PeopleFile file = PeopleFile.open(FileKind.CSV, CardVersion.V4, Locale.FRENCH, out)) {
            file.add(formula, formula.directory());
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("\uFEFFclient;")
                .contains(";'=1+1;")
                .contains(";+32 2 555 12 12;");
    }

    private byte[] export(FileKind kind, CardVersion version, Locale locale) throws IOException {
        var out = new ByteArrayOutputStream();
        try (PeopleFile file = PeopleFile.open(kind, version, locale, out)) {
            file.add(heating, heating.directory());
            file.add(vet, vet.directory());
        }
        return out.toByteArray();
    }

    private ImportPlan plan(String csv) throws UnreadableFile {
        return plan(csv, OptionalLong.of(1));
    }

    private ImportPlan planAll(String csv) throws UnreadableFile {
        return plan(csv, OptionalLong.empty());
    }

    private ImportPlan plan(String csv, OptionalLong client) throws UnreadableFile {
        Grid grid = GridReader.read("gens.csv", csv.getBytes(StandardCharsets.UTF_8));
        return new Planner(house, client, new Progress()).plan(grid, Headings.columns(grid.headings()));
    }

    private static String text(ImportPlan plan) {
        return plan.clients().get(0).text();
    }

    private static Known known(InventedClient client) {
        return new Known(client, client.directory());
    }
}
