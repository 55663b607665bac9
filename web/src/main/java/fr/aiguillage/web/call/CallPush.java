package fr.aiguillage.web.call;

import fr.aiguillage.call.CallGiven;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Knows the open pages of each person, and tells them that a call has come; the page then asks what it is. */
@ApplicationScoped
public class CallPush {

    private final Map<String, Set<jakarta.websocket.Session>> pages = new ConcurrentHashMap<>();

    void opened(String account, jakarta.websocket.Session page) {
        pages.computeIfAbsent(account, name -> ConcurrentHashMap.newKeySet()).add(page);
    }

    void closed(String account, jakarta.websocket.Session page) {
        pages.computeIfPresent(account, (name, open) -> {
            open.remove(page);
            return open.isEmpty() ? null : open;
        });
    }

    /** Told once the call is stored, never before. */
    void given(@Observes(during = TransactionPhase.AFTER_SUCCESS) CallGiven given) {
        for (var page : pages.getOrDefault(given.account(), Set.of())) {
            page.getAsyncRemote().sendText(String.valueOf(given.callId()));
        }
    }
}
