package fr.aiguillage.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.aiguillage.call.CallService;
import fr.aiguillage.call.Distribution;
import fr.aiguillage.call.PresenceService;
import fr.aiguillage.container.AsManager;
import fr.aiguillage.container.AsSecretary;
import fr.aiguillage.container.Product;
import fr.aiguillage.dossier.DossierFiles;
import fr.aiguillage.dossier.DossierReader;
import fr.aiguillage.reports.QualityMonth;
import fr.aiguillage.scenario.DossierImport;
import fr.aiguillage.script.runtime.Move;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The manager's month, counted by the database in use. */
@ArquillianTest
class QualityIT {

    private static final String PLUMBER = "06-plombier-chauffagiste";

    @Deployment
    static WebArchive product() {
        return Product.shared();
    }

    @EJB
    private AsSecretary secretary;

    @EJB
    private AsManager manager;

    @Inject
    private DossierImport dossiers;

    @Inject
    private Distribution distribution;

    @Inject
    private CallService calls;

    @Inject
    private PresenceService presence;

    @Inject
    private QualityService quality;

    @Inject
    private Clock clock;

    private YearMonth now;

    @BeforeEach
    void a_plumber_is_a_client() {
        now = YearMonth.now(clock);
        dossiers.importDossier(PLUMBER, DossierReader.read(PLUMBER, DossierFiles.bundled(PLUMBER)));
    }

    private QualityMonth month(YearMonth month) throws Exception {
        return manager.call(() -> quality.month(month, Locale.FRENCH)).rows();
    }

    private static QualityMonth.ClientLine plumber(QualityMonth month) {
        return month.clients().stream()
                .filter(line -> line.name().equals("Sanitherm Dépannage"))
                .findFirst()
                .orElseThrow();
    }

    private void answerACallAboutGas() throws Exception {
        secretary.call(() -> {
            presence.ready();
            while (!calls.open().isEmpty()) { // other classes share the house
                calls.open().forEach(state -> calls.send(state.call().id(), Map.of()));
            }
            long call = distribution
                    .announce("01 99 00 06 00", "06 39 98 90 25", Optional.empty())
                    .id();
            calls.show(call);
            List<Move> moves = List.of(
                    new Move.Answer("problème", "odeur de gaz"),
                    new Move.Answer("adresse", "3 allée des Charmes"),
                    new Move.Answer("téléphone", "06 39 98 90 24"),
                    new Move.HangUp());
            for (int taken = 0; taken < moves.size(); taken++) {
                calls.move(call, taken, moves.get(taken));
            }
            calls.send(call, Map.of(0, "Odeur de gaz, à rappeler."));
            return null;
        });
    }

    @Test
    void a_call_counts_in_its_month_its_day_and_its_clients_line() throws Exception {
        QualityMonth before = month(now);
        answerACallAboutGas();
        QualityMonth after = month(now);
        assertThat(plumber(after).calls()).isEqualTo(plumber(before).calls() + 1);
        assertThat(plumber(after).messages()).isGreaterThan(plumber(before).messages());
        assertThat(plumber(after).corrected())
                .hasValueSatisfying(share -> assertThat(share).isBetween(0.01, 1.0));
        assertThat(callsOf(after)).isEqualTo(callsOf(before) + 1);
        assertThat(after.figures()).hasSize(5);
    }

    private static long callsOf(QualityMonth month) {
        return month.days().stream().mapToLong(QualityMonth.Day::calls).sum();
    }

    @Test
    void a_month_without_a_call_is_empty_and_still_names_every_client() throws Exception {
        QualityMonth month = month(YearMonth.of(2001, 2));
        assertThat(callsOf(month)).isZero();
        assertThat(plumber(month).calls()).isZero();
        assertThat(plumber(month).medianTimeToDeliver()).isEmpty();
    }

    @Test
    void the_month_is_printed_as_a_pdf() throws Exception {
        answerACallAboutGas();
        byte[] pdf = manager.call(() -> quality.report(now, Locale.FRENCH));
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void only_a_manager_reads_the_month() {
        Throwable refusal = catchThrowable(() -> secretary.call(() -> quality.month(now, Locale.FRENCH)));
        assertThat(Stream.iterate(refusal, Objects::nonNull, Throwable::getCause))
                .hasAtLeastOneElementOfType(EJBAccessException.class);
    }
}
