package fr.aiguillage.web.scenario;

import static fr.aiguillage.web.platform.Typography.french;

import fr.aiguillage.scenario.Briefing;
import fr.aiguillage.scenario.BriefingService;
import fr.aiguillage.web.platform.Sentences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The briefing of a client's live scenario as secretaries read it, and who has. */
@Named
@RequestScoped
public class ScenarioBriefingBacking {

    @Inject
    private BriefingService briefings;

    @Inject
    private Sentences sentences;

    private long client;
    private Optional<Briefing> briefing = Optional.empty();
    private List<Reader> readers = List.of();

    /** Reads it. */
    public void open() {
        briefing = briefings.ofClient(client);
        readers = briefing.map(known -> briefings.readers(known.version().id()).stream()
                        .map(this::reader)
                        .toList())
                .orElse(List.of());
    }

    private Reader reader(BriefingService.Reader reader) {
        return new Reader(reader.name(), reader.readAt().map(sentences::moment).orElse(""));
    }

    /** The client's name; empty when no scenario answers its calls. */
    public String getName() {
        return briefing.map(known -> french(known.client().name())).orElse("");
    }

    /** Which version it is. */
    public int getVersion() {
        return briefing.map(known -> known.version().number()).orElse(0);
    }

    /** What she reads, each part under its title. */
    public List<Section> getSections() {
        return briefing.map(known -> known.parts().stream()
                        .map(part -> new Section(
                                sentences.say("call_briefing." + part.subject()),
                                part.lines().stream().map(line -> french(line)).toList()))
                        .toList())
                .orElse(List.of());
    }

    /** Everybody who answers calls, and when each has read it. */
    public List<Reader> getReaders() {
        return readers;
    }

    /** The client's key. */
    public long getClient() {
        return client;
    }

    /** Takes the client's key. */
    public void setClient(long client) {
        this.client = client;
    }

    /** A part of the briefing. */
    public record Section(String title, List<String> lines) {}

    /** Somebody who answers calls, and when the briefing was read; empty when it was not. */
    public record Reader(String name, String at) {}
}
