package fr.aiguillage.directory;

import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Person;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who answers to whom at a client's, as its sheets say: below a manager those who name him; whoever names nobody stands in
 * his department, or at the top. Departments and people stand in the order of the text.
 *
 * @param tops the departments and people at the top
 */
public record OrgChart(List<Node> tops) {

    /** Something of a chart that has others below it. */
    public sealed interface Node {

        /** What stands below, in order. */
        List<Node> below();

        /** How many people stand below, all levels together. */
        default int people() {
            int people = 0;
            for (Node node : below()) {
                people += node.people() + (node instanceof Employee ? 1 : 0);
            }
            return people;
        }
    }

    /** A department. */
    public record Department(String name, List<Node> below) implements Node {

        public Department {
            below = List.copyOf(below);
        }
    }

    /** Somebody, a team or a box. */
    public record Employee(Person person, List<Node> below) implements Node {

        public Employee {
            below = List.copyOf(below);
        }
    }

    public OrgChart {
        tops = List.copyOf(tops);
    }

    /** The chart of a directory that was read without an error. */
    public static OrgChart of(Directory directory) {
        Map<String, List<Person>> reports = new LinkedHashMap<>();
        Map<String, List<Person>> departments = new LinkedHashMap<>();
        for (Person person : directory.people()) {
            String manager = person.profile().manager();
            if (manager.isEmpty()) {
                departments
                        .computeIfAbsent(person.profile().department(), name -> new ArrayList<>())
                        .add(person);
            } else {
                reports.computeIfAbsent(manager, name -> new ArrayList<>()).add(person);
            }
        }
        List<Node> tops = new ArrayList<>();
        departments.forEach((name, people) -> {
            List<Node> nodes = employees(people, reports);
            if (name.isEmpty()) {
                tops.addAll(nodes);
            } else {
                tops.add(new Department(name, nodes));
            }
        });
        return new OrgChart(tops);
    }

    private static List<Node> employees(List<Person> people, Map<String, List<Person>> reports) {
        List<Node> nodes = new ArrayList<>();
        for (Person person : people) {
            nodes.add(new Employee(person, employees(reports.getOrDefault(person.name(), List.of()), reports)));
        }
        return nodes;
    }

    /** The part of the chart that begins with that person; empty when nobody has that id. */
    public Optional<Employee> from(String personId) {
        return find(tops, personId);
    }

    private static Optional<Employee> find(List<Node> nodes, String personId) {
        for (Node node : nodes) {
            if (node instanceof Employee employee && employee.person().id().equals(personId)) {
                return Optional.of(employee);
            }
            Optional<Employee> below = find(node.below(), personId);
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }
}
