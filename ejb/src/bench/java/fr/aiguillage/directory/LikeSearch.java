package fr.aiguillage.directory;

import fr.aiguillage.directory.PersonMatch.Reason;
import fr.aiguillage.script.facts.Person;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The search as a program without an index does it: a table of people, and names that contain what was typed. */
final class LikeSearch implements AutoCloseable {

    private static final String SELECT = "select client_id, name from figures_person where lower(name) like ?";
    private static final String IN_ORDER = " order by name limit 50";

    private final Connection connection;
    private final PreparedStatement atClient;
    private final PreparedStatement anywhere;

    LikeSearch(String address, List<String> house) throws SQLException {
        connection = DriverManager.getConnection(address);
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists figures_person");
            statement.execute("create table figures_person (client_id bigint not null, name varchar(200) not null)");
            fill(house);
            statement.execute("create index figures_person_client on figures_person (client_id)");
            statement.execute("analyze");
        }
        atClient = connection.prepareStatement(SELECT + " and client_id = ?" + IN_ORDER);
        anywhere = connection.prepareStatement(SELECT + IN_ORDER);
    }

    private void fill(List<String> house) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("insert into figures_person values (?, ?)")) {
            for (int client = 0; client < house.size(); client++) {
                for (Person person : HalfHeard.people(house.get(client))) {
                    insert.setLong(1, client + 1L);
                    insert.setString(2, person.name());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    List<PersonMatch> search(HalfHeard asked) {
        PreparedStatement select = asked.clientId() == 0 ? anywhere : atClient;
        try {
            select.setString(1, "%" + asked.typed().toLowerCase(Locale.ROOT) + "%");
            if (asked.clientId() != 0) {
                select.setLong(2, asked.clientId());
            }
            List<PersonMatch> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Person person = new Person("p", rows.getString(2), "", Map.of(), "", "", List.of());
                    found.add(new PersonMatch(rows.getLong(1), person, Reason.NAME, "", List.of()));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table figures_person");
        }
        connection.close();
    }
}
