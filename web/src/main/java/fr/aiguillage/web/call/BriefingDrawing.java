package fr.aiguillage.web.call;

import static fr.aiguillage.web.platform.Typography.french;

import fr.aiguillage.scenario.Briefing;
import fr.aiguillage.web.platform.Sentences;

/** Draws a briefing. */
final class BriefingDrawing {

    private BriefingDrawing() {}

    static BriefingView draw(Briefing briefing, Sentences sentences) {
        int number = briefing.version().number();
        return new BriefingView(
                briefing.version().id(),
                french(briefing.client().name()),
                briefing.version()
                        .liveAt()
                        .map(at -> sentences.say("call_briefing.version_since", number, sentences.day(at)))
                        .orElseGet(() -> sentences.say("call_briefing.version", number)),
                briefing.parts().stream()
                        .map(part -> new ClientView.Fact(
                                sentences.say("call_briefing." + part.subject()),
                                french(String.join("\n", part.lines()))))
                        .toList(),
                briefing.readAt()
                        .map(at -> sentences.say("call_briefing.read", sentences.moment(at)))
                        .orElse(""));
    }
}
