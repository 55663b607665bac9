package fr.aiguillage.web.call;

import static fr.aiguillage.web.platform.Typography.french;

import fr.aiguillage.call.CallState;
import fr.aiguillage.call.ClientCard;
import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.ClientMatch;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.directory.OrgChart;
import fr.aiguillage.directory.PersonMatch;
import fr.aiguillage.directory.photo.PhotoService;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.runtime.Attempt;
import fr.aiguillage.web.call.DirectoryView.Found;
import fr.aiguillage.web.platform.Marked;
import fr.aiguillage.web.platform.PortraitView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The directory over a call: the people of its client, or of all clients when she asks for them; the clients themselves when
 * the line is unknown, so that she can say which it is.
 */
@ApplicationScoped
class CallDirectory {

    private static final int MOST = 50;

    @Inject
    private DirectoryService directories;

    @Inject
    private PhotoService photos;

    @Inject
    private Clock clock;

    DirectoryView search(Optional<CallState> state, String query, boolean everywhere, ConsoleWords words) {
        Optional<ClientCard> card = state.flatMap(CallState::client);
        if (card.isEmpty()) {
            return clients(query, words);
        }
        ZoneId zone = card.get().sheet().directory().zone();
        PersonDrawing drawing = new PersonDrawing(
                state.flatMap(CallState::session),
                attempts(state),
                LocalDateTime.now(clock.withZone(zone)),
                query,
                words);
        String here = french(words.get("at_client", card.get().sheet().name()));
        String all = words.get("all_clients");
        long client = card.get().clientId();
        List<PersonMatch> matches =
                everywhere ? directories.searchEverywhere(query) : directories.search(client, query);
        Map<Long, Map<String, String>> tags = photos.tags(
                matches.stream().limit(MOST).map(PersonMatch::clientId).collect(Collectors.toSet()));
        return new DirectoryView(
                query,
                everywhere ? all : here,
                everywhere ? here : all,
                everywhere,
                matches.stream()
                        .limit(MOST)
                        .map(match -> drawing.draw(
                                match,
                                match.clientId() == client ? "" : name(match),
                                tags.getOrDefault(match.clientId(), Map.of())))
                        .toList(),
                words.count("sheets", matches.size(), matches.size()));
    }

    /** The organigramme of a call's client; nothing while the line is unknown. */
    ChartView chart(Optional<CallState> state, ConsoleWords words) {
        Optional<ClientCard> card = state.flatMap(CallState::client);
        if (card.isEmpty()) {
            return ChartView.NOTHING;
        }
        Directory directory = card.get().sheet().directory();
        LocalDateTime now = LocalDateTime.now(clock.withZone(directory.zone()));
        PersonDrawing drawing = new PersonDrawing(state.flatMap(CallState::session), attempts(state), now, "", words);
        ChartDrawing chart = new ChartDrawing(person -> drawing.standing(person, true));
        List<ChartView.Row> rows = chart.rows(OrgChart.of(directory));
        String leftOut = chart.leftOut() == 0 ? "" : words.count("chart_left_out", chart.leftOut(), chart.leftOut());
        return new ChartView(french(card.get().sheet().name()), rows, leftOut);
    }

    private static List<Attempt> attempts(Optional<CallState> state) {
        return state.map(CallState::attempts).orElse(List.of());
    }

    private String name(PersonMatch match) {
        return directories.client(match.clientId()).map(Client::name).orElse("");
    }

    private DirectoryView clients(String query, ConsoleWords words) {
        List<ClientMatch> matches = directories.searchClients(query);
        List<Found> found =
                matches.stream().limit(MOST).map(match -> company(match, query)).toList();
        return new DirectoryView(
                query,
                words.get("all_clients"),
                "",
                true,
                found,
                words.count("sheets", matches.size(), matches.size()));
    }

    private static Found company(ClientMatch match, String query) {
        Client client = match.client();
        return new Found(
                String.valueOf(client.id()),
                "identify",
                french(client.name()),
                PortraitView.NOBODY,
                Marked.of(french(client.name()), query, match.fitting()),
                Marked.of(french(client.trade()), query, match.fitting()),
                List.of(),
                "",
                true,
                "",
                List.of(),
                null,
                List.of());
    }
}
