package fr.aiguillage.message;

import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.Keywords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** Looks up what a mail is set with at the moment at which it leaves. */
@ApplicationScoped
class Stationer {

    @Inject
    private DirectoryService directories;

    @Inject
    private MailTemplates templates;

    @Inject
    private DeliveryTokens tokens;

    /** In the transaction in which the delivery is taken: a link that it is given is kept there. */
    Stationery of(Delivery delivery) {
        Message message = delivery.message();
        Optional<ClientDirectory> client = directories.current(message.clientId());
        return new Stationery(
                client.map(now -> now.sheet().name()).orElse(""),
                message.callReference(),
                message.takenBy(),
                message.writtenAt(),
                client.map(now -> now.sheet().directory().zone()).orElse(Directory.METROPOLE),
                client.map(now -> Keywords.in(new SourceText("", now.text())).locale())
                        .orElse(Locale.FRENCH),
                templates.live(message.clientId()).map(MailTemplate::source),
                isToBeAcknowledged(delivery, client) ? tokens.link(delivery.id()) : "");
    }

    private static boolean isToBeAcknowledged(Delivery delivery, Optional<ClientDirectory> client) {
        Message message = delivery.message();
        return delivery.channel() == Channel.MAIL
                && message.isOfCall()
                && (message.urgent()
                        || client.map(now ->
                                        now.sheet().company().acknowledging().each())
                                .orElse(false));
    }
}
