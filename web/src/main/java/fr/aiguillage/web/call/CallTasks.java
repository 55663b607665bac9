package fr.aiguillage.web.call;

import fr.aiguillage.message.EscalationService;
import fr.aiguillage.message.EscalationTask;
import fr.aiguillage.security.CurrentUser;
import fr.aiguillage.web.platform.AuthorNames;
import fr.aiguillage.web.platform.Sentences;
import fr.aiguillage.web.platform.SubjectWords;
import fr.aiguillage.web.platform.Typography;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Provider;
import java.util.List;

/** Urgent messages that nobody has read, for which somebody telephones: told to every secretary, taken by one. */
@Named
@RequestScoped
public class CallTasks {

    /** Looked up when she acts: a step of a call only asks whether there are any tasks. */
    @Inject
    private Provider<EscalationService> escalations;

    @Inject
    private CallTaskSnapshot snapshot;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Provider<AuthorNames> authors;

    @Inject
    private Sentences sentences;

    private List<Task> all;

    /** What there is to telephone for, the oldest first. */
    public List<Task> getAll() {
        if (all == null) {
            all = snapshot.tasks().stream().map(this::task).toList();
        }
        return all;
    }

    /** Whether one of them is hers. */
    public boolean isMine() {
        return getAll().stream().anyMatch(Task::mine);
    }

    /** How many there are, in words. */
    public String getTitle() {
        return sentences.count("call_console.tasks", getAll().size());
    }

    private Task task(EscalationTask task) {
        String since = sentences.hour(task.sentAt());
        boolean mine = task.takenBy().equals(currentUser.getName());
        String about = SubjectWords.beside(task.subject(), true, task.client());
        return new Task(
                task.id(),
                task.client(),
                about,
                Typography.french(task.body()),
                sentences.say("call_console.task_since", since),
                mine,
                mine || task.takenBy().isEmpty()
                        ? ""
                        : sentences.say("call_console.task_taken", authors.get().of(task.takenBy())),
                about.isEmpty()
                        ? sentences.say("call_console.task_say_no_more", task.client(), since)
                        : sentences.say("call_console.task_say", task.client(), since, about),
                task.callees().stream()
                        .map(callee ->
                                new Callee(callee.name(), Typography.french(String.join(", ", callee.numbers()))))
                        .toList());
    }

    /** Does what a button says: {@code take}, {@code missed} or {@code reached}, the key of the task, and who was reached. */
    void act(String value) {
        String[] words = value.split(" ", 3);
        long id = Long.parseLong(words[1]);
        switch (words[0]) {
            case "take" -> escalations.get().take(id);
            case "missed" -> escalations.get().notReached(id);
            default -> escalations.get().reached(id, words[2]);
        }
        snapshot.forget();
        all = null;
    }

    /**
     * A message to telephone for.
     *
     * @param subject what it is about, without the client and that it is urgent; may be empty
     */
    public record Task(
            long id,
            String client,
            String subject,
            String body,
            String since,
            boolean mine,
            String taker,
            String say,
            List<Callee> callees) {}

    /** Somebody to telephone, and his numbers. */
    public record Callee(String name, String numbers) {}
}
