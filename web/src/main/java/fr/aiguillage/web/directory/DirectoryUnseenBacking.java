package fr.aiguillage.web.directory;

import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.directory.Unseen;
import fr.aiguillage.web.platform.Sentences;
import fr.aiguillage.web.platform.Typography;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What clients changed themselves and nobody has looked at yet. */
@Named
@RequestScoped
public class DirectoryUnseenBacking {

    /** More than these are counted, not told. */
    private static final int MOST = 5;

    @Inject
    private DirectoryService directories;

    @Inject
    private Sentences sentences;

    private List<Unseen> unseen;

    @PostConstruct
    void read() {
        unseen = directories.unseen();
    }

    /** How many there are, in a sentence; empty when there is none. */
    public String getTitle() {
        return unseen.isEmpty() ? "" : sentences.count("directory_unseen.title", unseen.size());
    }

    /** The latest of them. */
    public List<Row> getRows() {
        return unseen.stream()
                .limit(MOST)
                .map(one -> new Row(
                        one.clientId(),
                        one.client(),
                        Typography.french(one.revision().told()),
                        sentences.say(
                                "directory_unseen.by",
                                one.revision().by(),
                                sentences.moment(one.revision().at()))))
                .toList();
    }

    /** A change. */
    public record Row(long client, String name, String told, String by) {}
}
