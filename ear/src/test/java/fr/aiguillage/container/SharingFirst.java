package fr.aiguillage.container;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** Lets the classes that share a server follow each other, so that it is started once; the others come after them. */
public final class SharingFirst implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparing(SharingFirst::startsItsOwn));
    }

    private static boolean startsItsOwn(ClassDescriptor tests) {
        return !Product.isSharing(tests.getTestClass());
    }
}
