package fr.aiguillage.directory;

import java.util.List;

/**
 * What a secretary typed for somebody whose name she misheard, misspelt or half remembered.
 *
 * @param clientId the client that the caller asked at, of {@link InventedHouse}
 * @param person who was meant
 * @param typed as she typed it
 */
record HalfHeard(long clientId, String person, String typed) {

    /** Five hundred of them, written by people who did not know how the search works. */
    static List<HalfHeard> all() {
        return InventedHouse.lines("half-heard.csv").stream()
                .map(line -> line.split(";"))
                .map(part -> new HalfHeard(Long.parseLong(part[0]), part[1], part[2]))
                .toList();
    }

    /** At which place he is found, from 1; 0 when he is not. */
    int place(List<PersonMatch> found) {
        for (int i = 0; i < found.size(); i++) {
            PersonMatch match = found.get(i);
            if (match.clientId() == clientId && match.person().name().equals(person)) {
                return i + 1;
            }
        }
        return 0;
    }
}
