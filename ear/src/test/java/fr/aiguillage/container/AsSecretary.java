package fr.aiguillage.container;

import fr.aiguillage.security.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;

/** Does what a test says in the role of a secretary. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsSecretary {

    /** Returns what the act returns, or lets its exception through. */
    public <V> V call(Callable<V> act) throws Exception {
        return ServerRole.call(Role.SECRETARY, act);
    }

    /** The same in the name of another secretary. */
    public <V> V callOther(Callable<V> act) throws Exception {
        return ServerRole.call("it-other-secretary", Role.SECRETARY, act);
    }
}
