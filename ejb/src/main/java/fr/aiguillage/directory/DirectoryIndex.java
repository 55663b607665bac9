package fr.aiguillage.directory;

import fr.aiguillage.directory.PersonMatch.Reason;
import fr.aiguillage.script.facts.Person;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * This node's index of clients and people. It holds nothing that the database does not, and follows it: at the first search after a
 * change that was made on this node, and within a second of one that was made on another. So no node has to tell another,
 * and hardly any search has to ask the database.
 *
 * <p>It is filled in the background when the application starts. A search that comes before waits for the rest.
 */
@ApplicationScoped
class DirectoryIndex {

    private static final long TRUSTED = Duration.ofSeconds(1).toNanos();

    @Inject
    private DirectoryReading directories;

    @Inject
    private SheetCache sheets;

    private final PeopleIndex index = new PeopleIndex();
    private final Map<Long, Long> versions = new ConcurrentHashMap<>();
    private volatile List<ListedClient> companies = List.of();
    private long known = -1;
    private volatile boolean changed = true;
    private volatile long looked;

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) DirectoryChanged event) {
        changed = true;
    }

    /** Makes the index tell what the database does, unless it did a moment ago. */
    void follow() {
        if (isTrusted()) {
            return;
        }
        synchronized (versions) {
            if (!isTrusted()) {
                long now = System.nanoTime();
                changed = false;
                look();
                looked = now;
            }
        }
    }

    private boolean isTrusted() {
        return !changed && System.nanoTime() - looked < TRUSTED;
    }

    /** Versions are added and never taken away: as many as before are the same as before. */
    private void look() {
        long count = directories.countVersions();
        if (count != known) {
            Map<Long, Long> current = directories.currentKeys();
            List<Long> unread = current.entrySet().stream()
                    .filter(Predicate.not(entry -> entry.getValue().equals(versions.get(entry.getKey()))))
                    .map(Map.Entry::getValue)
                    .toList();
            directories.versions(unread).parallelStream().forEach(this::take);
            index.refresh();
            companies = directories.clients().stream().map(ListedClient::of).toList();
            known = count;
        }
    }

    private void take(DirectoryVersion version) {
        long client = version.clientId();
        List<Person> people = sheets.sheet(version).directory().people();
        index.replace(
                client, people.stream().map(person -> Listed.of(client, person)).toList());
        versions.put(client, version.id());
    }

    /** Everybody at a client, in the order of its directory. */
    List<Person> people(long clientId) {
        follow();
        return index.people(clientId).stream().map(Listed::person).toList();
    }

    /** Who may be meant, at one client or at any; see {@link PeopleIndex#search}. */
    List<PersonMatch> search(OptionalLong clientId, Asked asked) {
        follow();
        return index.search(clientId, asked);
    }

    /** Every client, by name. */
    List<ClientMatch> clients() {
        follow();
        return companies.stream()
                .map(company -> match(company, Reason.LISTED, List.of()))
                .toList();
    }

    /** Which client may be meant, the likeliest first. */
    List<ClientMatch> searchClients(Asked asked) {
        follow();
        return Ranking.of(companies, ListedClient::findable, asked)
                .matches((company, likeness) -> match(company, likeness.reason(), likeness.fitting()));
    }

    private ClientMatch match(ListedClient company, Reason reason, List<String> fitting) {
        int people = index.people(company.client.id()).size();
        return new ClientMatch(company.client, people, reason, fitting);
    }

    @PreDestroy
    void close() {
        index.close();
    }

    /** A client, made ready to be searched for. */
    private record ListedClient(Client client, Findable findable) {

        static ListedClient of(Client client) {
            return new ListedClient(client, Findable.of(client));
        }
    }
}
