package fr.aiguillage.message;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads what mail servers send back: a report of what became of a mail (RFC 3464), with the headers of that mail. Whatever is
 * no such report is nobody's bounce; whoever sent it, no more of it is read than a report may have.
 */
final class BounceReader {

    private static final int MOST_BYTES = 64 * 1024;
    private static final int MOST_PARTS = 10;
    private static final int LONGEST_LINE = 2000;

    /** What a report says of its mail; empty when it is no report, or says nothing final. */
    record Read(boolean report, Optional<Bounce> bounce) {

        static final Read NO_REPORT = new Read(false, Optional.empty());
    }

    private BounceReader() {}

    static Read read(Part mail) throws MessagingException, IOException {
        if (!mail.isMimeType("multipart/report") || !(mail.getContent() instanceof Multipart parts)) {
            return Read.NO_REPORT;
        }
        List<InternetHeaders> status = List.of();
        Optional<String> stableId = Optional.empty();
        for (int i = 0; i < Math.min(parts.getCount(), MOST_PARTS); i++) {
            Part part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status")) {
                status = groups(part);
            } else if (part.isMimeType("message/rfc822") && part.getContent() instanceof MimeMessage whole) {
                stableId = Optional.ofNullable(whole.getMessageID()).map(BounceReader::line);
            } else if (part.isMimeType("text/rfc822-headers")) {
                stableId = headers(bytes(part)).flatMap(found -> one(found, "Message-ID"));
            }
        }
        if (status.isEmpty() || stableId.isEmpty()) {
            return Read.NO_REPORT;
        }
        String mailId = stableId.get();
        return new Read(
                true,
                status.stream().flatMap(group -> bounce(mailId, group).stream()).findFirst());
    }

    private static Optional<Bounce> bounce(String stableId, InternetHeaders group) {
        String action = one(group, "Action").orElse("").toLowerCase(Locale.ROOT);
        if (action.equals("delivered")) {
            return Optional.of(new Bounce(stableId, true, null, ""));
        }
        if (!action.equals("failed")) {
            return Optional.empty();
        }
        String status = one(group, "Status").orElse("");
        String said = one(group, "Diagnostic-Code")
                .map(code -> code.replaceFirst("^[A-Za-z0-9-]+;\\s*", ""))
                .orElse(status);
        boolean late = status.startsWith("4.") || status.equals("5.4.7");
        return Optional.of(new Bounce(
                stableId,
                false,
                late ? DeliveryReason.EXPIRED : DeliveryReason.UNDELIVERABLE,
                SmtpFailure.line(said.contains(status) ? said : status + " " + said)));
    }

    /** The report's groups of lines: one of the whole, then one for each recipient. */
    private static List<InternetHeaders> groups(Part part) throws MessagingException, IOException {
        String text = new String(bytes(part), StandardCharsets.UTF_8).replace("\r\n", "\n");
        List<InternetHeaders> groups = new ArrayList<>();
        for (String group : text.split("\n[ \t]*\n")) {
            headers(group.strip().getBytes(StandardCharsets.UTF_8)).ifPresent(groups::add);
        }
        return groups;
    }

    private static Optional<InternetHeaders> headers(byte[] text) throws MessagingException {
        return text.length == 0
                ? Optional.empty()
                : Optional.of(new InternetHeaders(new ByteArrayInputStream(text), true));
    }

    private static byte[] bytes(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return in.readNBytes(MOST_BYTES);
        }
    }

    private static Optional<String> one(InternetHeaders headers, String name) {
        String value = headers.getHeader(name, null);
        return value == null ? Optional.empty() : Optional.of(line(value)).filter(line -> !line.isEmpty());
    }

    private static String line(String text) {
        return PlainText.line(text, LONGEST_LINE);
    }
}
