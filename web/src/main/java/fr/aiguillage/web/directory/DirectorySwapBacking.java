package fr.aiguillage.web.directory;

import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.directory.DirectoryChange;
import fr.aiguillage.directory.DirectoryOrigin;
import fr.aiguillage.directory.DirectoryRefused;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.HourSpan;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.Rota;
import fr.aiguillage.script.rota.RotaCalendar;
import fr.aiguillage.script.rota.RotaEdits;
import fr.aiguillage.script.rota.TurnWords;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.Keywords;
import fr.aiguillage.web.platform.Sentences;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Somebody takes over another's turn, or part of it: one line more in the client's directory, taken back by its history. */
@Named
@ViewScoped
public class DirectorySwapBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int DAYS_AHEAD = 120;

    @Inject
    private transient FacesContext faces;

    @Inject
    private DirectoryService directories;

    @Inject
    private OncallWords words;

    @Inject
    private RefusalWords refusals;

    @Inject
    private Sentences sentences;

    @Inject
    private Clock clock;

    private long id;
    private String rotaName = "";
    private String name;
    private String trade;
    private String rotaTitle = "";
    private List<Choice> turns = List.of();
    private List<Taker> people = List.of();
    private long base;
    private String turn;
    private String who;
    private String from;
    private String to;
    private String refused = "";
    private String done = "";

    /** Reads the client's turns to come, or answers 404 when the house does not have the client or the rota. */
    public void open() throws IOException {
        Optional<Client> found = directories.client(id);
        Optional<ClientDirectory> current = directories.current(id);
        Optional<Rota> rota = current.flatMap(c -> c.sheet().directory().rota(rotaName));
        if (found.isEmpty() || rota.isEmpty()) {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
            return;
        }
        name = found.get().name();
        trade = found.get().trade();
        read(current.get(), rota.get());
    }

    private void read(ClientDirectory current, Rota rota) {
        Directory directory = current.sheet().directory();
        base = current.versionId();
        rotaTitle = words.name(rota);
        people = directory.people().stream()
                .map(person -> new Taker(person.id(), person.name()))
                .toList();
        LocalDateTime start = LocalDateTime.now(clock.withZone(directory.zone()))
                .withMinute(0)
                .withSecond(0)
                .withNano(0);
        turns = RotaCalendar.of(rota, start, start.plusDays(DAYS_AHEAD)).turns().stream()
                .map(one -> new Choice(
                        one.from().toString(),
                        one.personId().orElse(""),
                        one.from(),
                        one.to(),
                        words.who(directory, one.personId()) + ", " + words.stretch(one.from(), one.to())))
                .toList();
    }

    /** Makes the swap, or says why not. */
    public void swap() {
        refused = "";
        done = "";
        Optional<Choice> chosen =
                turns.stream().filter(c -> c.key().equals(turn)).findFirst();
        Optional<Taker> taker = people.stream().filter(p -> p.id().equals(who)).findFirst();
        if (chosen.isEmpty() || taker.isEmpty()) {
            refused = sentences.say("directory_swap.incomplete");
        } else if (chosen.get().personId().equals(who)) {
            refused = sentences.say("directory_swap.same", taker.get().name());
        } else {
            hours(chosen.get())
                    .ifPresentOrElse(
                            when -> swap(chosen.get(), taker.get(), when),
                            () -> refused = sentences.say(
                                    "directory_swap.hours",
                                    words.stretch(
                                            chosen.get().from(), chosen.get().to())));
        }
    }

    /** From when to when, within the turn; empty when it is not. */
    private Optional<HourSpan> hours(Choice chosen) {
        try {
            LocalDateTime begin = from == null || from.isBlank() ? chosen.from() : LocalDateTime.parse(from);
            LocalDateTime end = to == null || to.isBlank() ? chosen.to() : LocalDateTime.parse(to);
            boolean within = !begin.isBefore(chosen.from()) && begin.isBefore(end) && !end.isAfter(chosen.to());
            return within ? Optional.of(new HourSpan(begin, end)) : Optional.empty();
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private void swap(Choice chosen, Taker taker, HourSpan when) {
        ClientDirectory current = directories.version(base).orElseThrow();
        Directory directory = current.sheet().directory();
        Rota rota = directory.rota(rotaName).orElseThrow();
        Optional<Person> replaced = directory.person(chosen.personId());
        SourceText text = new SourceText("annuaire", current.text());
        TurnWords line = new TurnWords(Keywords.in(text));
        String written = line.swap(when, taker.name(), replaced.map(Person::name));
        String after = RotaEdits.swap(text, rota.ahead(), rota.isBackup() ? line.behind(written) : written);
        String told = sentences.say(
                replaced.isPresent() ? "directory_swap.told" : "directory_swap.told_hole",
                taker.name(),
                replaced.map(Person::name).orElse(""),
                words.stretch(when.from(), when.to()));
        try {
            ClientDirectory changed =
                    directories.change(new DirectoryChange(id, base, after, DirectoryOrigin.FORM, told));
            done = told;
            who = "";
            from = "";
            to = "";
            read(changed, changed.sheet().directory().rota(rota.name()).orElseThrow());
        } catch (DirectoryRefused why) {
            refused = refusals.of(why);
        }
    }

    /** The client's name. */
    public String getName() {
        return name;
    }

    /** What the client does. */
    public String getTrade() {
        return trade;
    }

    /** What the rota is called. */
    public String getRotaTitle() {
        return rotaTitle;
    }

    /** The turns to come. */
    public List<Choice> getTurns() {
        return turns;
    }

    /** Who can take a turn over. */
    public List<Taker> getPeople() {
        return people;
    }

    /** Why the swap was not made; empty when it was, or none was asked for. */
    public String getRefused() {
        return refused;
    }

    /** What was swapped; empty when nothing was. */
    public String getDone() {
        return done;
    }

    /** The client's key. */
    public long getId() {
        return id;
    }

    /** Takes the client's key. */
    public void setId(long id) {
        this.id = id;
    }

    /** The rota. */
    public String getRotaName() {
        return rotaName;
    }

    /** Takes the rota. */
    public void setRotaName(String rotaName) {
        this.rotaName = rotaName == null ? "" : rotaName;
    }

    /** The turn that is taken over. */
    public String getTurn() {
        return turn;
    }

    /** Takes the turn that is taken over. */
    public void setTurn(String turn) {
        this.turn = turn;
    }

    /** Who takes it over. */
    public String getWho() {
        return who;
    }

    /** Takes who takes it over. */
    public void setWho(String who) {
        this.who = who;
    }

    /** From when; empty from its start. */
    public String getFrom() {
        return from;
    }

    /** Takes from when. */
    public void setFrom(String from) {
        this.from = from;
    }

    /** Until when; empty to its end. */
    public String getTo() {
        return to;
    }

    /** Takes until when. */
    public void setTo(String to) {
        this.to = to;
    }

    /**
     * A turn to come.
     *
     * @param key what the page sends for it
     * @param personId whose; empty for a hole
     */
    public record Choice(String key, String personId, LocalDateTime from, LocalDateTime to, String told)
            implements Serializable {}

    /** Somebody who can take a turn over. */
    public record Taker(String id, String name) implements Serializable {}
}
