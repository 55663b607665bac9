package fr.aiguillage.message;

import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.message.letter.LetterCheck;
import fr.aiguillage.message.letter.LetterFault;
import fr.aiguillage.message.letter.LetterRefused;
import fr.aiguillage.message.letter.LetterTemplate;
import fr.aiguillage.platform.AuditTrail;
import fr.aiguillage.security.Role;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How mails to clients look: the house's template, or a client's own, which goes live without a fault or not at all. */
@Stateless
@RolesAllowed(Role.ASSISTANT)
public class MailTemplateService {

    @Inject
    private MailTemplates templates;

    @Inject
    private DirectoryService directories;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** The client's own template that is live; empty when its mails look as the house's do. */
    public Optional<MailTemplate> live(long clientId) {
        return templates.live(clientId);
    }

    /**
     * Has the client's mails set with that template from now on.
     *
     * @return its faults; when there are any, nothing is changed
     */
    public List<LetterFault> publish(long clientId, String source) {
        List<LetterFault> faults = LetterCheck.faults(source);
        if (faults.isEmpty()) {
            keep(clientId, source, "mail-template.published");
        }
        return faults;
    }

    /** Has the client's mails look as the house's do again. */
    public void withdraw(long clientId) {
        if (templates.live(clientId).isPresent()) {
            keep(clientId, "", "mail-template.withdrawn");
        }
    }

    private void keep(long clientId, String source, String act) {
        String client = directories
                .current(clientId)
                .map(ClientDirectory::sheet)
                .orElseThrow(() -> new IllegalArgumentException("No client has the key " + clientId))
                .name();
        String by = session.getCallerPrincipal().getName();
        templates.add(MailTemplate.of(clientId, source, clock.instant(), by));
        audit.record(act, client, "");
    }

    /** What a template makes of an invented message, urgent or not. */
    public String preview(String source, boolean urgent, Locale locale) throws LetterRefused {
        return LetterTemplate.of(source).write(LetterCheck.sample(locale, urgent));
    }
}
