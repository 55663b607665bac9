package fr.aiguillage.web.call;

import static fr.aiguillage.web.platform.Typography.french;

import fr.aiguillage.call.OffScriptService;
import fr.aiguillage.directory.PersonMatch;
import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.facts.Matter;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.Reach;
import fr.aiguillage.script.runtime.Attempt;
import fr.aiguillage.script.runtime.Prompt;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.Session;
import fr.aiguillage.web.call.DirectoryView.Found;
import fr.aiguillage.web.call.DirectoryView.Line;
import fr.aiguillage.web.platform.Marked;
import fr.aiguillage.web.platform.PortraitView;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws somebody found in the directory over a call: why, whether he can be reached now, and his lines with what he asked.
 *
 * @param session the script of the call, which may be waiting for his name
 * @param attempts whom it was tried to reach in this call
 * @param at the local time at which he is asked for
 * @param query what was typed
 */
record PersonDrawing(
        Optional<Session> session, List<Attempt> attempts, LocalDateTime at, String query, ConsoleWords words) {

    /** Those that call somebody on his first line that may be used now, on the second, on the third. */
    private static final List<String> KEYS = List.of("F2", "Shift F2", "Ctrl F2");

    /**
     * Somebody of the call's client, or of another with its name.
     *
     * @param photos the tags of that client's photos by their people; circles beside names say something only where there are
     *     some
     */
    Found draw(PersonMatch match, String client, Map<String, String> photos) {
        Person person = match.person();
        Reach reach = reach(person);
        Optional<String> answer = session.flatMap(s -> answerNaming(s, person));
        Standing standing = standing(person, client.isEmpty());
        String role = french(
                Stream.of(person.role(), client).filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")));
        return new Found(
                answer.orElse(""),
                answer.isPresent() ? "answer" : null,
                french(person.name()),
                photos.isEmpty() ? PortraitView.NOBODY : portrait(match, photos),
                Marked.of(french(person.name()), query, match.fitting()),
                Marked.of(role, query, match.fitting()),
                Marked.of(words.match(match, query), query, match.fitting()),
                standing.words(),
                standing.isFree(),
                french(person.profile().pronunciation()),
                lines(match, reach, answer.isEmpty()),
                client.isEmpty() && session.isPresent() && OffScriptService.isReached(person) ? person.id() : null,
                facts(person));
    }

    /**
     * How somebody stands now.
     *
     * @param isFree whether nothing speaks against calling him
     */
    record Standing(String words, boolean isFree) {}

    /**
     * How somebody stands now: what came of calling him in this call, and what his sheet says.
     *
     * @param here whether he is of the call's client
     */
    Standing standing(Person person, boolean here) {
        Reach reach = reach(person);
        Optional<Attempt> tried = here ? tried(person) : Optional.empty();
        boolean worded = reach.isReachable() && asksInWordsAlone(person);
        String before = tried.map(attempt -> words.tried(attempt, at.toLocalDate()) + ", ")
                .orElse("");
        return new Standing(
                before + (worded ? words.get("reach_worded") : words.reach(reach, at)),
                reach.isReachable() && !worded && tried.isEmpty());
    }

    /** Whether it takes somebody who reads to know when and for what he may be called. */
    private static boolean asksInWordsAlone(Person person) {
        return !person.passing().isGiven() && !person.instructions().isEmpty();
    }

    private static PortraitView portrait(PersonMatch match, Map<String, String> photos) {
        Person person = match.person();
        return PortraitView.of(
                CallPhotoServlet.PATH, match.clientId(), person.id(), person.name(), photos.get(person.id()));
    }

    /** The last attempt to reach him in this call, when it reached nobody. */
    private Optional<Attempt> tried(Person person) {
        return attempts.stream()
                .filter(attempt -> attempt.person().id().equals(person.id()))
                .reduce((earlier, later) -> later)
                .filter(attempt -> !attempt.accepted());
    }

    /** As his sheet says, unless he was declared absent when the call began. */
    private Reach reach(Person person) {
        boolean absent = session.map(s -> s.facts().isAbsent(person)).orElse(false);
        Reach reach = Reach.of(person, at);
        return absent && reach.state() != Reach.State.ABSENT
                ? new Reach(Reach.State.ABSENT, List.of(), Optional.empty())
                : reach;
    }

    /** The answer that names the person, when the question asked now foresees one. */
    private static Optional<String> answerNaming(Session session, Person person) {
        return session.prompt() instanceof Prompt.Ask ask
                ? ask.question().options().stream()
                        .filter(option -> option.personId().equals(person.id()))
                        .map(Question.Option::text)
                        .findFirst()
                : Optional.empty();
    }

    /** His lines; each of those that may be used now has its key. */
    private List<Line> lines(PersonMatch match, Reach reach, boolean dialled) {
        Person person = match.person();
        List<Line> lines = new ArrayList<>();
        for (LineKind kind : LineKind.values()) {
            String key = dialled ? key(reach.lines().indexOf(kind)) : "";
            person.line(kind)
                    .ifPresent(number -> lines.add(new Line(
                            words.get("line_" + kind),
                            french(number),
                            reach.lines().contains(kind),
                            key.isEmpty() ? null : match.clientId() + " " + kind + " " + person.id(),
                            key)));
        }
        return lines;
    }

    private static String key(int rank) {
        return rank >= 0 && rank < KEYS.size() ? KEYS.get(rank) : "";
    }

    private List<ClientView.Fact> facts(Person person) {
        List<ClientView.Fact> facts = new ArrayList<>();
        add(facts, "instructions", person.instructions());
        add(facts, "asked_before", String.join(", ", person.passing().after()));
        add(facts, "if_absent", person.replacement());
        add(
                facts,
                "handles",
                Stream.concat(person.profile().matters().stream().map(Matter::name), person.skills().stream())
                        .collect(Collectors.joining(", ")));
        add(facts, "department", person.profile().department());
        return facts;
    }

    private void add(List<ClientView.Fact> facts, String title, String text) {
        if (!text.isEmpty()) {
            facts.add(new ClientView.Fact(words.get(title), french(text)));
        }
    }
}
