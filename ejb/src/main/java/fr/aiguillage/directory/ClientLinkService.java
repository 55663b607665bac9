package fr.aiguillage.directory;

import fr.aiguillage.directory.DirectoryRefused.Reason;
import fr.aiguillage.platform.AuditTrail;
import fr.aiguillage.script.facts.ClientSheet;
import fr.aiguillage.security.Role;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The links by which clients keep their own sheets true, and what is changed by them. */
@Stateless
@RolesAllowed(Role.ASSISTANT)
public class ClientLinkService {

    /** No link opens anything for longer. */
    public static final Duration LONGEST = Duration.ofDays(366);

    /** No holder's name is longer, in letters. */
    public static final int LONGEST_HOLDER = 80;

    @Inject
    private Clients clients;

    @Inject
    private ClientLinks links;

    @Inject
    private Revisions revisions;

    @Inject
    private SheetCache sheets;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /**
     * Gives a link.
     *
     * @param holder who will have it; not blank, no longer than {@value #LONGEST_HOLDER} letters
     * @param expiresAt in the future, no further than {@link #LONGEST}
     * @throws IllegalArgumentException when one of these does not hold
     */
    public ClientLink give(long clientId, String holder, Instant expiresAt) throws DirectoryRefused {
        Instant now = clock.instant();
        if (holder.isBlank() || holder.length() > LONGEST_HOLDER) {
            throw new IllegalArgumentException("a holder has a name of at most " + LONGEST_HOLDER + " letters");
        }
        if (!expiresAt.isAfter(now) || expiresAt.isAfter(now.plus(LONGEST))) {
            throw new IllegalArgumentException("a link ends within " + LONGEST);
        }
        Client client = clients.find(clientId).orElseThrow(() -> new DirectoryRefused(Reason.UNKNOWN));
        ClientLink link = ClientLink.of(clientId, holder.strip(), LinkToken.newKey(), expiresAt, now, caller());
        links.add(link);
        audit.record("link.given", client.name(), "link " + link.id() + " to " + link.holder());
        return link;
    }

    /** A client's links, the latest first, those too that open nothing any more. */
    public List<ClientLink> links(long clientId) {
        return links.ofClient(clientId);
    }

    /** What stands in the address of that link. */
    public String token(ClientLink link) {
        return LinkToken.of(link);
    }

    /** From now on the link opens nothing. */
    public void revoke(long linkId) {
        links.find(linkId).ifPresent(link -> {
            link.revoke(clock.instant(), caller());
            audit.record("link.revoked", "client " + link.clientId(), "link " + linkId + " of " + link.holder());
        });
    }

    /** Opens a link and keeps that it was opened. */
    @PermitAll
    public ClientLink open(String token) throws LinkRefused {
        ClientLink link = valid(token);
        link.used(clock.instant());
        audit.recordAs(link.holder(), "link.opened", "client " + link.clientId(), "link " + link.id());
        return link;
    }

    /** The link of that token, which opens its client's page now. */
    @PermitAll
    public ClientLink valid(String token) throws LinkRefused {
        ClientLink link = LinkToken.claimed(token).stream()
                .mapToObj(links::find)
                .flatMap(found -> found.stream())
                .filter(found -> LinkToken.isOf(found, token))
                .findFirst()
                .orElseThrow(() -> new LinkRefused("unknown"));
        if (!link.isOpen(clock.instant())) {
            throw new LinkRefused("ended");
        }
        return link;
    }

    /** What was changed last in the sheet that the link opens, by whomever, the latest first. */
    @PermitAll
    public List<DirectoryRevision> history(String token, int most) throws LinkRefused {
        return clients.history(valid(token).clientId(), most);
    }

    /**
     * Makes a change under the name of whoever has the link.
     *
     * @param change of the link's own client; its origin is taken for {@link DirectoryOrigin#LINK}
     * @throws LinkRefused when the link opens nothing, or the change goes beyond absences, hours and turns
     * @throws DirectoryRefused as any change may be
     */
    @PermitAll
    public ClientDirectory change(String token, DirectoryChange change) throws LinkRefused, DirectoryRefused {
        ClientLink link = valid(token);
        if (link.clientId() != change.clientId()) {
            throw new LinkRefused("another client");
        }
        DirectoryVersion base =
                clients.current(link.clientId()).orElseThrow(() -> new DirectoryRefused(Reason.UNKNOWN));
        ClientSheet after = Reading.of(change.text()).sheet();
        if (!LinkReach.allows(base.text(), sheets.sheet(base), change.text(), after)) {
            throw new LinkRefused("beyond what clients change");
        }
        DirectoryVersion made = revisions.make(
                new DirectoryChange(
                        change.clientId(), change.baseVersionId(), change.text(), DirectoryOrigin.LINK, change.told()),
                link.holder());
        return new ClientDirectory(made.id(), made.number(), made.text(), sheets.sheet(made));
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
