package fr.aiguillage.web.call;

import static fr.aiguillage.web.platform.Typography.french;

import fr.aiguillage.call.CallState;
import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.directory.PersonMatch;
import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.runtime.Prompt;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.Session;
import fr.aiguillage.web.call.DirectoryView.Found;
import fr.aiguillage.web.call.DirectoryView.Line;
import fr.aiguillage.web.call.DirectoryView.Part;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The directory over a call: the people of its client, or the clients when the line is unknown. */
@ApplicationScoped
class CallDirectory {

    private static final int MOST = 50;

    @Inject
    private DirectoryService directories;

    DirectoryView search(Optional<CallState> state, String query, ConsoleWords words) {
        return state.flatMap(CallState::client)
                .map(card -> people(
                        directories.search(card.clientId(), query),
                        state.flatMap(CallState::session),
                        new DirectoryView(
                                query,
                                french(words.get("at_client", card.sheet().name())),
                                List.of(),
                                ""),
                        words))
                .orElseGet(() -> clients(query, words));
    }

    private static DirectoryView people(
            List<PersonMatch> matches, Optional<Session> session, DirectoryView empty, ConsoleWords words) {
        List<Found> found = matches.stream()
                .limit(MOST)
                .map(match -> person(match, session, empty.query(), words))
                .toList();
        return new DirectoryView(
                empty.query(), empty.scope(), found, words.count("sheets", matches.size(), matches.size()));
    }

    private static Found person(PersonMatch match, Optional<Session> session, String query, ConsoleWords words) {
        Person person = match.person();
        boolean absent = session.map(s -> s.facts().isAbsent(person)).orElse(false);
        Optional<String> answer = session.flatMap(s -> answerNaming(s, person));
        List<ClientView.Fact> facts = person.instructions().isEmpty()
                ? List.of()
                : List.of(new ClientView.Fact(words.get("instructions"), french(person.instructions())));
        return new Found(
                answer.orElse(""),
                answer.isPresent() ? "answer" : null,
                french(person.name()),
                marked(french(person.name()), query, match.fitting()),
                french(person.role()),
                words.get("why_" + match.reason(), french(query.strip())),
                words.get(absent ? "absent" : person.lines().isEmpty() ? "no_line" : "reachable"),
                !absent && !person.lines().isEmpty(),
                lines(person, words),
                facts);
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

    private static List<Line> lines(Person person, ConsoleWords words) {
        return Stream.of(LineKind.values())
                .filter(kind -> person.line(kind).isPresent())
                .map(kind -> new Line(
                        words.get("line_" + kind), french(person.line(kind).orElseThrow())))
                .toList();
    }

    private DirectoryView clients(String query, ConsoleWords words) {
        List<Client> clients = directories.clients().stream()
                .filter(client -> plain(client.name() + " " + client.trade()).contains(plain(query)))
                .toList();
        List<Found> found = clients.stream()
                .limit(MOST)
                .map(client -> new Found(
                        String.valueOf(client.id()),
                        "identify",
                        french(client.name()),
                        marked(french(client.name()), query, List.of()),
                        french(client.trade()),
                        "",
                        "",
                        true,
                        List.of(),
                        List.of()))
                .toList();
        return new DirectoryView(
                query, words.get("all_clients"), found, words.count("sheets", clients.size(), clients.size()));
    }

    /** The name with the words looked for marked where they begin one of its words, and the words that fitted otherwise. */
    static List<Part> marked(String name, String query, List<String> fitting) {
        List<String> wanted = Arrays.stream(plain(query).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<Part> parts = new ArrayList<>();
        for (String word : name.split("(?<=[ \u00a0-])|(?=[ \u00a0-])")) {
            boolean fits = wanted.stream().anyMatch(plain(word)::startsWith) || fitting.contains(plain(word));
            parts.add(new Part(word, fits));
        }
        return parts;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
