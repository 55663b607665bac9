package fr.aiguillage.message;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;

/**
 * Cuts off attempts that last too long, on one thread of the container. Not on the container's own schedule, which searches
 * the class path at every task for what to carry over to it: there is a task for each message, and it only closes a socket.
 */
@ApplicationScoped
class Watch {

    @Resource
    private ManagedThreadFactory threads;

    private ScheduledThreadPoolExecutor schedule;

    @PostConstruct
    void begin() {
        schedule = new ScheduledThreadPoolExecutor(1, threads);
        // an attempt ends within milliseconds, its task would stay for as long as an attempt may last
        schedule.setRemoveOnCancelPolicy(true);
    }

    @PreDestroy
    void end() {
        schedule.shutdownNow();
    }

    ScheduledExecutorService schedule() {
        return schedule;
    }
}
