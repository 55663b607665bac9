package fr.aiguillage.web.call;

import static fr.aiguillage.web.platform.Typography.french;

import fr.aiguillage.directory.Client;
import fr.aiguillage.scenario.Practice;
import fr.aiguillage.scenario.PracticeCorrection;
import fr.aiguillage.script.runtime.Session;
import fr.aiguillage.web.call.StepView.Choice;
import fr.aiguillage.web.platform.Sentences;
import fr.aiguillage.web.platform.Typography;
import java.util.List;
import java.util.stream.IntStream;

/** Draws what a practice shows beside the call. */
final class PracticeDrawing {

    private static final int LAST_DIGIT = 9;
    private static final String FEATURE = "call_practice.";

    private final Sentences sentences;
    private final ConsoleWords words;

    PracticeDrawing(Sentences sentences, ConsoleWords words) {
        this.sentences = sentences;
        this.words = words;
    }

    /** The clients to choose from. */
    PracticeView clients(List<Client> clients) {
        boolean named = clients.size() > LAST_DIGIT;
        return new PracticeView(
                "", "", choices(clients.stream().map(Client::name).toList()), named, "", List.of());
    }

    /** The calls of a client to choose from. */
    PracticeView calls(String client, List<Practice> practices) {
        return new PracticeView(
                "", "", choices(practices.stream().map(this::call).toList()), false, french(client), List.of());
    }

    private String call(Practice practice) {
        return sentences.say(FEATURE + "call", practice.title(), sentences.moment(practice.at()));
    }

    private static List<Choice> choices(List<String> labels) {
        return IntStream.range(0, labels.size())
                .mapToObj(i -> new Choice(
                        String.valueOf(i),
                        french(labels.get(i)),
                        i < LAST_DIGIT ? String.valueOf(i + 1) : "",
                        false,
                        null))
                .toList();
    }

    /** What the caller says or does now. */
    PracticeView line(Practice practice, Session session) {
        var line = practice.line(session);
        String about = french(Typography.capital(line.about()));
        return switch (line.kind()) {
            case SAYS -> said("says", about, line.words());
            case CORRECTS -> said("corrects", about, line.words());
            case OUTCOME -> said("outcome", about, words.get("outcome_" + line.words()));
            case HANGS_UP -> said("hangs_up", "", "");
            case UNKNOWN -> said("unknown", about, "");
            case NOTHING -> PracticeView.NOTHING;
        };
    }

    private PracticeView said(String how, String about, String what) {
        return new PracticeView(sentences.say(FEATURE + how, about), french(what), List.of(), false, "", List.of());
    }

    /** What was to be done otherwise. */
    PracticeView corrected(PracticeCorrection correction) {
        return new PracticeView(
                "",
                "",
                List.of(),
                false,
                "",
                correction.faults().stream().map(this::fault).toList());
    }

    private PracticeView.Fault fault(PracticeCorrection.Fault fault) {
        String sentence = sentences.say(
                FEATURE + "fault_" + fault.kind(), value(fault, fault.expected()), value(fault, fault.hers()));
        String place = fault.place().isEmpty() ? sentences.say(FEATURE + "ending") : fault.place();
        return new PracticeView.Fault(french(Typography.capital(place)), sentence);
    }

    private String value(PracticeCorrection.Fault fault, String value) {
        return switch (fault.kind()) {
            case OTHER_OUTCOME, NOT_CALLED, CALLED_FOR_NOTHING -> value.isEmpty() ? "" : words.get("outcome_" + value);
            case OTHER_ENDING -> sentences.say("call_list.action_" + value);
            case OTHER_URGENCY, NO_MESSAGE, MESSAGE_FOR_NOTHING ->
                value.equals("true") ? words.get("urgent") : sentences.say(FEATURE + "not_urgent");
            default -> value.isEmpty() ? words.get("unanswered") : french(value);
        };
    }
}
