package fr.aiguillage.web.call;

import static fr.aiguillage.web.platform.Typography.french;

import fr.aiguillage.directory.OrgChart;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.web.call.ChartView.Row;
import fr.aiguillage.web.call.PersonDrawing.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Draws the organigramme of a call's client as a list that keys walk, whoever stands below another a level further in. */
final class ChartDrawing {

    /** More are not read during a call; the search finds anybody. */
    static final int MOST = 300;

    private final Function<Person, Standing> standing;
    private final List<Row> rows = new ArrayList<>();
    private int people;

    /**
     * @param standing whether somebody can be called now
     */
    ChartDrawing(Function<Person, Standing> standing) {
        this.standing = standing;
    }

    /** The rows of that chart, as many as are drawn. */
    List<Row> rows(OrgChart chart) {
        chart.tops().forEach(node -> add(node, 1));
        return rows;
    }

    /** How many people were left out. */
    int leftOut() {
        return Math.max(0, people - MOST);
    }

    private void add(OrgChart.Node node, int level) {
        if (node instanceof OrgChart.Employee employee) {
            people++;
            if (people <= MOST) {
                rows.add(row(employee.person(), level));
            }
        } else if (people < MOST) {
            rows.add(new Row(level, french(((OrgChart.Department) node).name()), "", "", false, false));
        }
        node.below().forEach(below -> add(below, level + 1));
    }

    private Row row(Person person, int level) {
        Standing now = standing.apply(person);
        return new Row(level, french(person.name()), french(person.role()), now.words(), now.isFree(), true);
    }
}
