package fr.aiguillage.scenario;

import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.platform.AuditTrail;
import fr.aiguillage.security.AccountService;
import fr.aiguillage.security.Role;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The briefings of scenarios, and who has read them. None keeps a call from being answered. */
@Stateless
@RolesAllowed(Role.SECRETARY)
public class BriefingService {

    @Inject
    private Briefings briefings;

    @Inject
    private ScenarioVersions versions;

    @Inject
    private ScenarioService scenarios;

    @Inject
    private DirectoryService directories;

    @Inject
    private AccountService accounts;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** The briefing of that version; empty when it never went live. */
    @RolesAllowed({Role.SECRETARY, Role.ASSISTANT, Role.MANAGER})
    public Optional<Briefing> of(long versionId) {
        return versions.version(versionId)
                .flatMap(version -> answering(version)
                        .flatMap(live -> directories
                                .version(live.directoryVersionId())
                                .flatMap(directory -> directories
                                        .client(version.clientId())
                                        .map(client -> Briefing.of(
                                                version,
                                                client,
                                                directory.sheet(),
                                                live.program(),
                                                readAt(caller(), versionId))))));
    }

    /** The briefing of the version that answers that client's calls; empty when none does. */
    @RolesAllowed({Role.SECRETARY, Role.ASSISTANT, Role.MANAGER})
    public Optional<Briefing> ofClient(long clientId) {
        return versions.live(clientId).flatMap(version -> of(version.id()));
    }

    private Optional<LiveScenario> answering(ScenarioVersion version) {
        return scenarios
                .live(version.clientId())
                .filter(live -> live.scenarioVersionId() == version.id())
                .or(() -> version.directoryVersionId().flatMap(proved -> scenarios.compiled(version.id(), proved)));
    }

    /** The live versions whose briefing she has not read, the latest to go live first. */
    public List<Long> unread() {
        return briefings.unread(caller());
    }

    /** Whether she has not read the briefing of that version. */
    public boolean isUnread(long versionId) {
        return readAt(caller(), versionId).isEmpty();
    }

    /** She has read and understood the briefing of that version; said again, it changes nothing. */
    public void understood(long versionId) {
        Optional<ScenarioVersion> version = versions.version(versionId);
        if (version.isPresent() && readAt(caller(), versionId).isEmpty()) {
            briefings.read(caller(), versionId, clock.instant());
            audit.record("briefing.read", "version " + versionId, "");
        }
    }

    /** When that account read that version's briefing; empty when it has not. */
    @RolesAllowed({Role.SECRETARY, Role.ASSISTANT, Role.MANAGER})
    public Optional<Instant> readAt(String account, long versionId) {
        return briefings.reading(account, versionId).map(BriefingReading::readAt);
    }

    /** Everybody who answers calls, by name, and when each has read that version's briefing. */
    @RolesAllowed({Role.ASSISTANT, Role.MANAGER})
    public List<Reader> readers(long versionId) {
        Map<String, Instant> read = briefings.readings(versionId).stream()
                .collect(Collectors.toMap(BriefingReading::account, BriefingReading::readAt));
        return accounts.holding(Role.SECRETARY).stream()
                .map(account -> new Reader(account.displayName(), Optional.ofNullable(read.get(account.name()))))
                .toList();
    }

    /** Somebody who answers calls, and when the briefing was read; empty when it was not. */
    public record Reader(String name, Optional<Instant> readAt) {}

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
