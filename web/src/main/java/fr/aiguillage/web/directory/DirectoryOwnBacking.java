package fr.aiguillage.web.directory;

import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.directory.ClientLink;
import fr.aiguillage.directory.ClientLinkService;
import fr.aiguillage.directory.DirectoryChange;
import fr.aiguillage.directory.DirectoryOrigin;
import fr.aiguillage.directory.DirectoryRefused;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.directory.LinkRefused;
import fr.aiguillage.script.facts.HourSpan;
import fr.aiguillage.script.facts.OpeningHours;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.rota.RotaEdits;
import fr.aiguillage.script.rota.TurnWords;
import fr.aiguillage.script.sheet.DayWords;
import fr.aiguillage.script.sheet.Outcome;
import fr.aiguillage.script.sheet.SheetEdits;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Keywords;
import fr.aiguillage.web.platform.Sentences;
import fr.aiguillage.web.platform.Typography;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A client's own sheet, as somebody there sees it by a link, without an account: absences, hours, who is on call. */
@Named
@ViewScoped
public class DirectoryOwnBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClientLinkService links;

    @Inject
    private DirectoryService directories;

    @Inject
    private RefusalWords refusals;

    @Inject
    private OutcomeWords outcomes;

    @Inject
    private Sentences sentences;

    @Inject
    private Clock clock;

    /** How many of the last changes are shown. */
    private static final int MOST_PAST = 6;

    private ClientLink link;
    private ClientDirectory directory;
    private OwnSheetView sheet;
    private final DaysForm absence = new DaysForm();
    private final DaysForm closing = new DaysForm();
    private final TurnForm swap = new TurnForm();
    private List<HoursForm> hours = List.of();
    private List<String> past = List.of();
    private String done = "";

    /** Reads what the link opens; without a link that holds, the page says so. */
    public void open() {
        try {
            link = links.valid(token());
            read();
        } catch (LinkRefused refused) {
            link = null;
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static String token() {
        Object kept = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getSessionMap()
                .get(ClientLinkServlet.TOKEN);
        return kept instanceof String token ? token : "";
    }

    private void read() throws LinkRefused {
        past = links.history(token(), MOST_PAST).stream()
                .filter(one -> !one.told().isEmpty())
                .map(one -> sentences.say(
                        "directory_own.past",
                        sentences.moment(one.at()),
                        one.origin() == DirectoryOrigin.LINK ? one.by() : sentences.say("directory_own.house"),
                        Typography.french(one.told())))
                .toList();
        directory = directories.current(link.clientId()).orElseThrow();
        sheet = OwnSheetView.of(directory, now(), sentences);
        hours = directory.sheet().directory().hours().stream()
                .map(one ->
                        new HoursForm(one.name(), state(one), String.join("\n", SheetEdits.hours(text(), one.name()))))
                .toList();
    }

    private SourceText text() {
        return new SourceText("annuaire", directory.text());
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(
                clock.instant(), directory.sheet().directory().zone());
    }

    private String state(OpeningHours one) {
        return sentences.say(one.open().holds(now()) ? "directory_client.open" : "directory_client.closed");
    }

    /** Declares that somebody is away. */
    public void declareAbsence() {
        Person person = person(absence.getWhat());
        if (absence.getUntil().isBefore(absence.getFrom())) {
            refuse("absence:absentUntil", sentences.say("directory_own.backwards"));
            return;
        }
        String words = DayWords.absence(
                text(), absence.getFrom(), absence.getUntil(), absence.getReason(), absence.isHidden());
        Outcome outcome = SheetEdits.change(
                text(),
                person.id(),
                person.name(),
                SheetEdits.person(text(), person.id()).orElseThrow().and(Keyword.ABSENT, words));
        make(outcome, sentences.say("directory_own.told_absence", person.name(), Typography.french(words)));
    }

    /** Takes an absence away. */
    public void removeAbsence(OwnSheetView.Away away) {
        Person person = person(away.person());
        Outcome outcome = SheetEdits.change(
                text(),
                person.id(),
                person.name(),
                SheetEdits.person(text(), person.id()).orElseThrow().without(Keyword.ABSENT, away.written()));
        make(outcome, sentences.say("directory_own.told_back", person.name(), away.words()));
    }

    /** Keeps other hours. */
    public void keepHours(HoursForm form) {
        Outcome outcome =
                SheetEdits.hours(text(), form.getName(), form.getLines().lines().toList());
        make(outcome, sentences.say("directory_own.told_hours", named(form.getName())));
    }

    /** Closes on some days. */
    public void close() {
        if (closing.getUntil().isBefore(closing.getFrom())) {
            refuse("closing:closedUntil", sentences.say("directory_own.backwards"));
            return;
        }
        List<String> lines = new ArrayList<>(SheetEdits.hours(text(), closing.getWhat()));
        lines.add(DayWords.closing(text(), closing.getFrom(), closing.getUntil()));
        make(
                SheetEdits.hours(text(), closing.getWhat(), lines),
                sentences.say(
                        "directory_own.told_closed",
                        named(closing.getWhat()),
                        Typography.french(DayWords.days(text(), closing.getFrom(), closing.getUntil()))));
    }

    /** Gives a stretch of a rota to somebody. */
    public void swap() {
        if (!swap.getUntil().isAfter(swap.getFrom())) {
            refuse("swap:swapUntil", sentences.say("directory_own.backwards"));
            return;
        }
        Person person = person(swap.getPerson());
        String turn = new TurnWords(Keywords.in(text()))
                .swap(new HourSpan(swap.getFrom(), swap.getUntil()), person.name(), Optional.empty());
        keep(
                RotaEdits.swap(text(), swap.getRota(), turn),
                sentences.say("directory_own.told_swap", named(swap.getRota()), Typography.french(turn)));
    }

    private String named(String name) {
        return name.isEmpty() ? "" : " " + name;
    }

    private Person person(String id) {
        return directory.sheet().directory().person(id).orElseThrow();
    }

    private void make(Outcome outcome, String told) {
        done = "";
        Optional<String> text = outcome.edited();
        if (text.isEmpty()) {
            refuse(null, outcomes.of(outcome));
            return;
        }
        keep(text.get(), told);
    }

    private void keep(String text, String told) {
        done = "";
        try {
            links.change(
                    token(),
                    new DirectoryChange(link.clientId(), directory.versionId(), text, DirectoryOrigin.LINK, told));
            done = told;
            absence.clear();
            closing.clear();
            swap.clear();
            read();
        } catch (LinkRefused refused) {
            link = null;
        } catch (DirectoryRefused refused) {
            refuse(null, refusals.toClient(refused));
            open();
        }
    }

    private static void refuse(String field, String words) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
    }

    /** Whether the link opens the page. */
    public boolean isOpen() {
        return link != null;
    }

    /** The client's name. */
    public String getName() {
        return directory.sheet().name();
    }

    /** Who has the link. */
    public String getHolder() {
        return link.holder();
    }

    /** What was just changed; empty when nothing was. */
    public String getDone() {
        return done;
    }

    /** What the sheet says now. */
    public OwnSheetView getSheet() {
        return sheet;
    }

    /** What was changed last, by whomever. */
    public List<String> getPast() {
        return past;
    }

    /** The form of an absence. */
    public DaysForm getAbsence() {
        return absence;
    }

    /** The form of a closing. */
    public DaysForm getClosing() {
        return closing;
    }

    /** The form of a swap. */
    public TurnForm getSwap() {
        return swap;
    }

    /** The forms of the hours. */
    public List<HoursForm> getHours() {
        return hours;
    }
}
