package fr.aiguillage.message;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Who a message is for.
 *
 * @param personId the person's stable identifier in the directory, or empty for a box or a role
 * @param name as the directory writes it
 * @param address a mail address or a mobile number; may be empty, and the delivery then fails with that reason
 */
public record Recipient(String personId, String name, String address) {

    private static final int LONGEST_ID = 80;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 320;

    /** People as a mail names them, one a line. */
    static String written(List<Recipient> recipients) {
        return recipients.stream()
                .map(recipient -> recipient.name() + " <" + recipient.address() + ">")
                .collect(Collectors.joining("\n"));
    }

    /** Those whom {@link #written} wrote so, without their identifiers. */
    static List<Recipient> read(String lines) {
        return lines.lines().map(Recipient::readLine).toList();
    }

    private static Recipient readLine(String line) {
        int address = line.lastIndexOf(" <");
        return new Recipient("", line.substring(0, address), line.substring(address + 2, line.length() - 1));
    }

    public Recipient {
        personId = PlainText.line(personId, LONGEST_ID);
        name = PlainText.line(name, LONGEST_NAME);
        address = PlainText.line(address, LONGEST_ADDRESS);
    }
}
