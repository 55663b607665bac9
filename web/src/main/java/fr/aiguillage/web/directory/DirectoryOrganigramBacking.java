package fr.aiguillage.web.directory;

import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.directory.OrgChart;
import fr.aiguillage.directory.PersonMatch;
import fr.aiguillage.directory.photo.PhotoService;
import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.PhoneNumber;
import fr.aiguillage.script.facts.Reach;
import fr.aiguillage.web.platform.PortraitView;
import fr.aiguillage.web.platform.Sentences;
import fr.aiguillage.web.platform.Typography;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who answers to whom at a client's, in columns: what stands at the top of the chart begins a column, and everybody below
 * stands under it, a little further in with each level.
 */
@Named
@RequestScoped
public class DirectoryOrganigramBacking {

    /** More people than these are not read on one picture: those below the second level are then a page of their own. */
    private static final int MOST = 400;

    /** In a picture of more people than these, what is below the second level is folded at first. */
    private static final int OPEN = 60;

    @Inject
    private FacesContext faces;

    @Inject
    private DirectoryService directories;

    @Inject
    private PhotoService pictures;

    @Inject
    private ReachWords words;

    @Inject
    private Sentences sentences;

    @Inject
    private Clock clock;

    private long id;
    private String top = "";
    private String said = "";
    private String found = "";
    private Client client;
    private Map<String, String> photos = Map.of();
    private OrgChart chart;
    private LocalDateTime now;
    private List<Column> columns;
    private int drawn;

    /** Reads the client, or answers 404 when the house does not have it. */
    public void open() throws IOException {
        Optional<Client> one = directories.client(id);
        Optional<ClientDirectory> current = directories.consult(id, "chart");
        if (one.isEmpty() || current.isEmpty()) {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
            return;
        }
        client = one.get();
        photos = pictures.tags(id);
        chart = OrgChart.of(current.get().sheet().directory());
        now = LocalDateTime.ofInstant(
                clock.instant(), current.get().sheet().directory().zone());
        if (!said.isEmpty()) {
            directories.search(id, said).stream()
                    .findFirst()
                    .map(PersonMatch::person)
                    .ifPresent(this::showAround);
        }
    }

    /** Begins the picture high enough to see around whom that person works. */
    private void showAround(Person person) {
        found = person.id();
        if (people() > MOST) {
            top = chart.from(found)
                    .filter(employee -> employee.below().isEmpty())
                    .flatMap(employee -> managerId(person))
                    .orElse(found);
        }
    }

    private Optional<String> managerId(Person person) {
        return directories
                .current(id)
                .flatMap(directory -> directory.sheet().directory().people().stream()
                        .filter(one -> one.name().equals(person.profile().manager()))
                        .map(Person::id)
                        .findFirst());
    }

    /** What begins a column each, and what is below it. */
    public List<Column> getColumns() {
        if (columns == null) {
            columns = new ArrayList<>();
            List<OrgChart.Node> tops =
                    chart.from(top).<List<OrgChart.Node>>map(List::of).orElse(chart.tops());
            boolean whole = count(tops) <= MOST;
            for (OrgChart.Node node : tops) {
                if (drawn < MOST) {
                    List<Row> rows = new ArrayList<>();
                    add(rows, node, 1, whole);
                    columns.add(new Column(List.copyOf(rows)));
                }
            }
        }
        return columns;
    }

    private void add(List<Row> rows, OrgChart.Node node, int level, boolean whole) {
        drawn++;
        boolean cut = !node.below().isEmpty() && !whole && level >= 2;
        rows.add(row(node, level, cut));
        if (!cut) {
            for (OrgChart.Node below : node.below()) {
                if (whole || drawn < MOST) {
                    add(rows, below, level + 1, whole);
                }
            }
        }
    }

    private Row row(OrgChart.Node node, int level, boolean cut) {
        String more = cut ? sentences.count("directory_organigram.below", node.people()) : "";
        boolean folds = !cut && !node.below().isEmpty();
        boolean folded = folds && level >= 2 && people() > OPEN;
        if (node instanceof OrgChart.Employee employee) {
            Person person = employee.person();
            Reach reach = Reach.of(person, now);
            return new Row(
                    person.id(),
                    person.name(),
                    portrait(person),
                    Typography.french(person.role()),
                    words.of(reach, now),
                    reach.isReachable() ? "done" : "muted",
                    reach.lines().stream()
                            .findFirst()
                            .map(kind -> line(person, kind))
                            .orElse(Line.NONE),
                    person.mail(),
                    level,
                    folds,
                    folded,
                    more,
                    person.id().equals(found));
        }
        return new Row(
                "",
                ((OrgChart.Department) node).name(),
                PortraitView.NOBODY,
                sentences.count("directory_organigram.people", node.people()),
                "",
                "",
                Line.NONE,
                "",
                level,
                folds,
                folded,
                more,
                false);
    }

    /** Circles beside every name say something only where there are photos. */
    private PortraitView portrait(Person person) {
        return photos.isEmpty()
                ? PortraitView.NOBODY
                : PortraitView.of(PersonPhotoServlet.PATH, id, person.id(), person.name(), photos.get(person.id()));
    }

    private Line line(Person person, LineKind kind) {
        String number = person.line(kind).orElseThrow();
        return new Line(
                words.line(kind),
                DirectoryListBacking.written(number),
                PhoneNumber.read(number).map(PhoneNumber::international).orElse(number));
    }

    private static int count(List<OrgChart.Node> nodes) {
        return nodes.stream()
                .mapToInt(node -> node.people() + (node instanceof OrgChart.Employee ? 1 : 0))
                .sum();
    }

    private int people() {
        return count(chart.tops());
    }

    /** How many people the picture leaves out, in a sentence; empty when it shows everybody. */
    public String getLeftOut() {
        getColumns();
        int left = people() - drawn;
        return top.isEmpty() && drawn >= MOST && left > 0 ? sentences.count("directory_organigram.left_out", left) : "";
    }

    /** Whether nobody has a manager or a department, so that there is nothing but a list to draw. */
    public boolean isFlat() {
        return chart.tops().stream().allMatch(node -> node.below().isEmpty());
    }

    /** Whether what was searched for fits nobody. */
    public boolean isNotFound() {
        return !said.isEmpty() && found.isEmpty();
    }

    /** The client's name. */
    public String getName() {
        return client.name();
    }

    /** What the client does. */
    public String getTrade() {
        return client.trade();
    }

    /** The client's key. */
    public long getId() {
        return id;
    }

    /** Takes the client's key. */
    public void setId(long id) {
        this.id = id;
    }

    /** The person with whom the picture begins; empty for the whole company. */
    public String getTop() {
        return top;
    }

    /** Takes the person with whom the picture begins. */
    public void setTop(String top) {
        this.top = top == null ? "" : top;
    }

    /** Who is searched for. */
    public String getSaid() {
        return said;
    }

    /** Takes who is searched for. */
    public void setSaid(String said) {
        this.said = said == null ? "" : said.strip();
    }

    /** What stands at the top, and everybody below it. */
    public record Column(List<Row> rows) {}

    /**
     * Somebody, or a department.
     *
     * @param person the person's id; empty for a department
     * @param portrait nobody when the client has no photo at all
     * @param tone done when he can be reached, muted else
     * @param line the line that is open now
     * @param more how many are below on a page of their own; empty when nobody is
     * @param found whether it was searched for
     */
    public record Row(
            String person,
            String name,
            PortraitView portrait,
            String role,
            String reach,
            String tone,
            Line line,
            String mail,
            int level,
            boolean folds,
            boolean folded,
            String more,
            boolean found) {}

    /** A line, its number as it is read, and as it is dialled. */
    public record Line(String kind, String number, String dialled) {

        static final Line NONE = new Line("", "", "");
    }
}
