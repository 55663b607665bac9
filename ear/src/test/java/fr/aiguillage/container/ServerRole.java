package fr.aiguillage.container;

import java.lang.reflect.Constructor;
import java.security.Principal;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.security.auth.Subject;

/**
 * Gives the current thread a caller who holds one role, through Payara's own security context: its run-as gives a name
 * and no role.
 */
final class ServerRole {

    private static final String CONTEXT = "com.sun.enterprise.security.SecurityContext";
    private static final String GROUP = "org.glassfish.security.common.Group";

    private ServerRole() {}

    /** Acts as {@code it-<role>}, then gives the thread back the caller it had. */
    static <V> V call(String role, Callable<V> act) throws Exception {
        return call("it-" + role, role, act);
    }

    /** The same under another name. */
    static <V> V call(String name, String role, Callable<V> act) throws Exception {
        Class<?> type = Class.forName(CONTEXT);
        var change = type.getMethod("setCurrent", type);
        Object before = type.getMethod("getCurrent").invoke(null);
        change.invoke(null, context(type, name, role));
        try {
            return act.call();
        } finally {
            change.invoke(null, before);
        }
    }

    private static Object context(Class<?> type, String name, String role) throws ReflectiveOperationException {
        Constructor<?> group = Class.forName(GROUP).getConstructor(String.class);
        Principal holder = (Principal) group.newInstance(role);
        var subject = new Subject(false, Set.of(holder), Set.of(), Set.of());
        return type.getConstructor(String.class, Subject.class).newInstance(name, subject);
    }
}
