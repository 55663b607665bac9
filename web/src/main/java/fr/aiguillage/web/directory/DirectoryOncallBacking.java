package fr.aiguillage.web.directory;

import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Rota;
import fr.aiguillage.script.rota.Overlap;
import fr.aiguillage.script.rota.RotaCalendar;
import fr.aiguillage.script.rota.Turn;
import fr.aiguillage.script.runtime.AnswerReader;
import fr.aiguillage.web.platform.Sentences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who is on call at a client's, now, next, in any month and at any instant. All hours are those of the client's clocks. */
@Named
@RequestScoped
public class DirectoryOncallBacking implements OncallMonth.Spoken {

    private static final int DAYS_AHEAD = 100;

    /** A calendar of other years than these is a mistake in the address. */
    private static final int YEARS = 5;

    @Inject
    private FacesContext faces;

    @Inject
    private DirectoryService directories;

    @Inject
    private OncallWords words;

    @Inject
    private Sentences sentences;

    @Inject
    private Clock clock;

    private long id;
    private String rotaName = "";
    private String month;
    private String asked = "";
    private Client client;
    private Directory directory;
    private LocalDateTime now;
    private YearMonth shown;
    private OncallMonth drawn;

    /** Reads the client, or answers 404 when the house does not have it. */
    public void open() throws IOException {
        Optional<Client> found = directories.client(id);
        Optional<ClientDirectory> current = directories.consult(id, "rotas");
        if (found.isEmpty() || current.isEmpty()) {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
            return;
        }
        client = found.get();
        directory = current.get().sheet().directory();
        now = LocalDateTime.now(clock.withZone(directory.zone()));
        shown = month(month, YearMonth.from(now));
    }

    static YearMonth month(String written, YearMonth present) {
        try {
            YearMonth month = written == null || written.isEmpty() ? present : YearMonth.parse(written);
            return month.isBefore(present.minusYears(YEARS)) || month.isAfter(present.plusYears(YEARS))
                    ? present
                    : month;
        } catch (DateTimeException unreadable) {
            return present;
        }
    }

    /** Every rota as it stands now. */
    public List<Now> getNow() {
        return directory.rotas().stream()
                .filter(rota -> !rota.isBackup())
                .map(this::now)
                .toList();
    }

    private Now now(Rota rota) {
        List<Turn> turns = RotaCalendar.of(rota, now, now.plusDays(DAYS_AHEAD)).turns();
        Turn current = turns.get(0);
        boolean changes = turns.size() > 1;
        String next = changes
                ? sentences.say(
                        "directory_oncall.next",
                        words.who(directory, turns.get(1).personId()),
                        words.moment(turns.get(1).from()))
                : "";
        String backup = directory
                .backup(rota)
                .map(behind -> sentences.say("directory_oncall.behind", words.who(directory, behind.onCallAt(now))))
                .orElse("");
        return new Now(
                words.name(rota),
                words.who(directory, current.personId()),
                current.isHole(),
                changes ? sentences.say("directory_oncall.until_moment", words.moment(current.to())) : "",
                next,
                backup);
    }

    /** The rotas that the calendar can show. */
    public List<Choice> getRotas() {
        return directory.rotas().stream()
                .map(rota -> new Choice(rota.name(), words.name(rota), rota.equals(rota())))
                .toList();
    }

    /** Whether the client has none. */
    public boolean isNone() {
        return directory.rotas().isEmpty();
    }

    private Rota rota() {
        return directory.rota(rotaName).orElseGet(() -> directory.rotas().get(0));
    }

    /** The key of the rota that is shown. */
    public String getShown() {
        return rota().name();
    }

    /** What the rota that is shown is called. */
    public String getShownName() {
        return words.name(rota());
    }

    /** The month. */
    public OncallMonth getCalendar() {
        if (drawn == null) {
            drawn = OncallMonth.of(shown, rota(), directory, now.toLocalDate(), words, this);
        }
        return drawn;
    }

    @Override
    public String day(LocalDate date) {
        return sentences.weekday(date);
    }

    @Override
    public String overlap(Overlap overlap) {
        return words.overlap(directory, overlap);
    }

    @Override
    public String also(String personId) {
        return sentences.say("directory_oncall.also", words.who(directory, Optional.of(personId)));
    }

    /** The days of the week, as the columns of a calendar. */
    public List<String> getWeekdays() {
        List<String> days = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            days.add(day.getDisplayName(TextStyle.FULL, sentences.locale()));
        }
        return days;
    }

    /** décembre 2026 */
    public String getMonthName() {
        return sentences.month(shown);
    }

    /** The month before, for an address. */
    public String getBefore() {
        return shown.minusMonths(1).toString();
    }

    /** The month after, for an address. */
    public String getAfter() {
        return shown.plusMonths(1).toString();
    }

    /** Who is on call at the instant that was asked for; empty when none was. */
    public List<Now> getAnswers() {
        return instant()
                .map(at -> directory.rotas().stream()
                        .map(rota -> new Now(
                                words.name(rota),
                                words.who(directory, rota.onCallAt(at)),
                                rota.onCallAt(at).isEmpty(),
                                "",
                                "",
                                ""))
                        .toList())
                .orElse(List.of());
    }

    /** The instant that was asked for, in words; a sentence that tells how to write it, when it was not understood. */
    public String getAskedFor() {
        return asked.isEmpty()
                ? ""
                : instant()
                        .map(at -> sentences.say(
                                "directory_oncall.at",
                                sentences.weekday(at.toLocalDate()),
                                sentences.hour(at.toLocalTime())))
                        .orElseGet(() -> sentences.say("directory_oncall.not_understood"));
    }

    private Optional<LocalDateTime> instant() {
        try {
            return asked.isEmpty() ? Optional.empty() : Optional.of(LocalDateTime.parse(asked));
        } catch (DateTimeException inWords) {
            return AnswerReader.instant(asked, now);
        }
    }

    /** The zone of the client's clocks, when it is not that of the house. */
    public String getZone() {
        boolean same = directory.zone().getRules().equals(clock.getZone().getRules());
        return same
                ? ""
                : sentences.say("directory_oncall.zone", directory.zone().getId());
    }

    /** The client. */
    public Client getClient() {
        return client;
    }

    /** The client's key. */
    public long getId() {
        return id;
    }

    /** Takes the client's key. */
    public void setId(long id) {
        this.id = id;
    }

    /** The rota asked for. */
    public String getRotaName() {
        return rotaName;
    }

    /** Takes the rota asked for. */
    public void setRotaName(String rotaName) {
        this.rotaName = rotaName == null ? "" : rotaName;
    }

    /** The month asked for, as in 2026-12. */
    public String getMonth() {
        return month;
    }

    /** Takes the month asked for. */
    public void setMonth(String month) {
        this.month = month;
    }

    /** The instant asked for, in words or as in 2026-12-24T22:00. */
    public String getAsked() {
        return asked;
    }

    /** Takes the instant asked for. */
    public void setAsked(String asked) {
        this.asked = asked == null ? "" : asked.strip();
    }

    /** A rota at an instant. */
    public record Now(String rota, String who, boolean hole, String until, String next, String backup) {}

    /** A rota to look at. */
    public record Choice(String key, String name, boolean shown) {}
}
