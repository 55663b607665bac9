package fr.aiguillage.web.call;

import static fr.aiguillage.web.platform.Typography.french;

import fr.aiguillage.call.Call;
import fr.aiguillage.call.ClientCard;
import fr.aiguillage.call.Duty;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.PhoneNumber;
import fr.aiguillage.web.call.ClientView.Fact;
import fr.aiguillage.web.platform.Typography;
import fr.aiguillage.web.platform.Until;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Draws what the secretary keeps in sight about a client. */
final class ClientDrawing {

    /** Of a line that no client owns. */
    static final String NO_COLOUR = "gray";

    private final ConsoleWords words;
    private final LocalDate today;

    ClientDrawing(ConsoleWords words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    /** A number as people of its country write it. */
    static String number(String written) {
        return PhoneNumber.read(written).map(PhoneNumber::national).orElse(written);
    }

    ClientView client(ClientCard card, Call call) {
        return new ClientView(
                french(card.sheet().name()),
                french(Typography.capital(card.sheet().trade())),
                card.colour(),
                card.open().map(open -> words.get(open ? "open" : "closed")).orElse(""),
                hours(card),
                caller(call),
                facts(card),
                card.sheet().guards().stream().map(guard -> french(guard)).toList());
    }

    ClientView unknown(Call call) {
        return new ClientView(
                words.get("unknown_line"),
                french(number(call.calledNumber())),
                NO_COLOUR,
                "",
                "",
                caller(call),
                List.of(),
                List.of());
    }

    private String caller(Call call) {
        return call.callerNumber().isEmpty() ? words.get("withheld") : french(number(call.callerNumber()));
    }

    private String hours(ClientCard card) {
        return card.open().isEmpty()
                ? ""
                : card.changes()
                        .map(at -> words.get("until", new Until(words.locale(), today).moment(at)))
                        .orElse("");
    }

    private List<Fact> facts(ClientCard card) {
        List<Fact> facts = new ArrayList<>();
        if (!card.sheet().knowledge().isEmpty()) {
            facts.add(new Fact(
                    words.get("to_know"), french(String.join("\n", card.sheet().knowledge()))));
        }
        card.duties().forEach(duty -> facts.add(duty(duty)));
        return facts;
    }

    /** Who is on call, this evening if that is somebody else, and who stands behind. */
    private Fact duty(Duty duty) {
        List<String> lines = new ArrayList<>();
        lines.add(duty.now().map(Person::name).orElseGet(() -> words.get("nobody_on_call")));
        duty.tonight().ifPresent(person -> lines.add(words.get("tonight", person.name())));
        duty.backup().ifPresent(person -> lines.add(words.get("backup", person.name())));
        return new Fact((words.get("on_call") + " " + duty.rota()).strip(), french(String.join("\n", lines)));
    }
}
