package fr.aiguillage.container;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;

/**
 * Payara Micro that goes on from one class of tests to the next when both want the same archive, known by its name: with
 * Micro, to deploy is to start a server, which takes longer than the tests.
 */
public class OneServer extends PayaraMicroDeployableContainer {

    private Archive<?> running;
    private ProtocolMetaData address;

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        if (running == null || !running.getName().equals(archive.getName())) {
            end();
            address = super.deploy(archive);
            running = archive;
        }
        return address;
    }

    @Override
    public void undeploy(Archive<?> archive) {
        // the next class may want it
    }

    @Override
    public void stop() throws LifecycleException {
        try {
            end();
        } catch (DeploymentException failure) {
            throw new LifecycleException("The server does not stop", failure);
        }
        super.stop();
    }

    private void end() throws DeploymentException {
        if (running != null) {
            super.undeploy(running);
            running = null;
        }
    }

    /** Puts it in the place of the one that it extends. */
    public static class Extension implements LoadableExtension {

        @Override
        public void register(ExtensionBuilder builder) {
            builder.override(DeployableContainer.class, PayaraMicroDeployableContainer.class, OneServer.class);
        }
    }
}
