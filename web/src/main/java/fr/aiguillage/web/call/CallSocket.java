package fr.aiguillage.web.call;

import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.security.Principal;

/** The line by which a console hears that a call has come. It carries no word of the call, and takes none. */
@ServerEndpoint("/call/push")
public class CallSocket {

    @Inject
    private CallPush push;

    /** A page is there. */
    @OnOpen
    public void opened(Session page) throws IOException {
        Principal caller = page.getUserPrincipal();
        if (caller == null) {
            page.close(new CloseReason(CloseReason.CloseCodes.VIOLATED_POLICY, ""));
        } else {
            push.opened(caller.getName(), page);
        }
    }

    /** A page has gone. */
    @OnClose
    public void closed(Session page) {
        Principal caller = page.getUserPrincipal();
        if (caller != null) {
            push.closed(caller.getName(), page);
        }
    }
}
