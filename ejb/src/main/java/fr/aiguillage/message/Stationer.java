package fr.aiguillage.message;

import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.script.facts.Acknowledging;
import fr.aiguillage.script.facts.ClientSheet;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.Keywords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Looks up what a message is set with at the moment at which it leaves. */
@ApplicationScoped
class Stationer {

    @Inject
    private DirectoryService directories;

    @Inject
    private MailTemplates templates;

    @Inject
    private DeliveryTokens tokens;

    /**
     * In the transaction in which the delivery is taken: a link that it is given is kept there.
     *
     * @param client its client's directory now
     */
    Stationery of(Delivery delivery, Optional<ClientDirectory> client) {
        Message message = delivery.message();
        return new Stationery(
                client.map(now -> now.sheet().name()).orElse(""),
                message.callReference(),
                message.takenBy(),
                message.writtenAt(),
                client.map(now -> now.sheet().directory().zone()).orElse(Directory.METROPOLE),
                client.map(Stationer::locale).orElse(Locale.FRENCH),
                templates.live(message.clientId()).map(MailTemplate::source),
                isToBeAcknowledged(delivery.message(), client.map(ClientDirectory::sheet))
                        ? tokens.link(delivery)
                        : "");
    }

    /** As long a text as stands below an urgent SMS of that client, so that it can be counted. */
    String sampleTail(long clientId) {
        return directories
                .current(clientId)
                .filter(now -> now.sheet().company().acknowledging().within().isPresent())
                .map(now -> new Stationery(
                                "",
                                "",
                                "",
                                Instant.EPOCH,
                                Directory.METROPOLE,
                                locale(now),
                                Optional.empty(),
                                tokens.sample())
                        .smsTail())
                .orElse("");
    }

    private static Locale locale(ClientDirectory client) {
        return Keywords.in(new SourceText("", client.text())).locale();
    }

    /**
     * Urgent mails, and those of a client that wants it for each; an urgent SMS, which a link makes longer, when others are told
     * unless somebody has read it.
     */
    private static boolean isToBeAcknowledged(Message message, Optional<ClientSheet> client) {
        Acknowledging wanted =
                client.map(sheet -> sheet.company().acknowledging()).orElse(Acknowledging.NONE);
        boolean asked = message.channel() == Channel.MAIL
                ? message.urgent() || wanted.each()
                : message.urgent() && wanted.within().isPresent();
        return message.isOfCall() && asked;
    }
}
