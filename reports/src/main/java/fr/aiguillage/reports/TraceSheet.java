package fr.aiguillage.reports;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The traceability sheet of one call: what was promised, said, answered, attempted, written and delivered, in the
 * order in which it happened. An empty list is printed as a short sentence, an absent value as a dash or not at all.
 *
 * @param reference the call's number as people quote it, A-2026-1201-004417
 * @param client the client company's name
 * @param steps what happened during the call, in order
 * @param messages each message, as the script wrote it and as it was sent
 * @param deliveries one for each recipient of a message
 * @param proof what the journal holds of the call
 */
public record TraceSheet(
        String reference,
        String client,
        Instant receivedAt,
        Summary summary,
        List<Step> steps,
        List<Message> messages,
        List<Delivery> deliveries,
        Optional<Proof> proof,
        Edition edition) {

    public TraceSheet {
        Require.text(reference, "reference");
        Require.text(client, "client");
        Objects.requireNonNull(receivedAt, "receivedAt");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(proof, "proof");
        Objects.requireNonNull(edition, "edition");
        steps = List.copyOf(steps);
        messages = List.copyOf(messages);
        deliveries = List.copyOf(deliveries);
    }

    /**
     * The call at a glance.
     *
     * @param scenario the version that the call followed; absent on an unknown line
     * @param greetedAfter from the call's arrival to the answer phrase
     * @param briefingReadAt when the person who answered had read the scenario's briefing
     */
    public record Summary(
            Optional<String> callerNumber,
            Optional<String> callerName,
            Optional<String> reason,
            Optional<String> outcome,
            Optional<Scenario> scenario,
            String answeredBy,
            Optional<Duration> greetedAfter,
            Optional<Duration> duration,
            Optional<Instant> briefingReadAt) {
        public Summary {
            Require.optionalText(callerNumber, "callerNumber");
            Require.optionalText(callerName, "callerName");
            Require.optionalText(reason, "reason");
            Require.optionalText(outcome, "outcome");
            Objects.requireNonNull(scenario, "scenario");
            Require.text(answeredBy, "answeredBy");
            Require.optionalDuration(greetedAfter, "greetedAfter");
            Require.optionalDuration(duration, "duration");
            Objects.requireNonNull(briefingReadAt, "briefingReadAt");
        }
    }

    /** The version of the scenario in force when the call was picked up, and who had approved it. */
    public record Scenario(int version, Optional<Approval> approval) {
        public Scenario {
            Require.that(version > 0, "version must be positive");
            Objects.requireNonNull(approval, "approval");
        }
    }

    /**
     * How a scenario version came to answer calls.
     *
     * @param imported whether it came with the client's dossier, for which whoever brought it answers
     */
    public record Approval(LocalDate on, String by, boolean imported) {
        public Approval {
            Objects.requireNonNull(on, "on");
            Require.text(by, "by");
        }
    }

    /** One thing that happened during the call. */
    public sealed interface Step {
        /** When it happened. */
        Instant at();
    }

    /** The call arrived on a line of the house. */
    public record Received(Instant at, String line, Optional<String> callerNumber) implements Step {
        public Received {
            Objects.requireNonNull(at, "at");
            Require.text(line, "line");
            Require.optionalText(callerNumber, "callerNumber");
        }
    }

    /** Words that the script gave to say. */
    public record Said(Instant at, String words) implements Step {
        public Said {
            Objects.requireNonNull(at, "at");
            Require.text(words, "words");
        }
    }

    /** A silent instruction that was shown. */
    public record Instructed(Instant at, String instruction) implements Step {
        public Instructed {
            Objects.requireNonNull(at, "at");
            Require.text(instruction, "instruction");
        }
    }

    /**
     * A question answered.
     *
     * @param value the answer that stands; blank when the caller gave none
     * @param former the answers that it replaced, oldest first, printed struck out
     */
    public record Answered(Instant at, String question, String value, List<String> former) implements Step {
        public Answered {
            Objects.requireNonNull(at, "at");
            Require.text(question, "question");
            Objects.requireNonNull(value, "value");
            former = List.copyOf(former);
        }

        /** An answer that was never changed. */
        public Answered(Instant at, String question, String value) {
            this(at, question, value, List.of());
        }
    }

    /**
     * A person was called for the caller.
     *
     * @param line the line tried and its number, "mobile 06 39 98 06 03"
     * @param endedAt when the outcome was known
     */
    public record Attempted(
            Instant at, String person, Optional<String> line, AttemptOutcome outcome, Optional<Instant> endedAt)
            implements Step {
        public Attempted {
            Objects.requireNonNull(at, "at");
            Require.text(person, "person");
            Require.optionalText(line, "line");
            Objects.requireNonNull(outcome, "outcome");
            endedAt.ifPresent(end -> Require.that(!end.isBefore(at), "an attempt cannot end before it begins"));
        }
    }

    /** Anything else worth a line: the caller hung up, one step back, the call taken up again. */
    public record Noted(Instant at, String event) implements Step {
        public Noted {
            Objects.requireNonNull(at, "at");
            Require.text(event, "event");
        }
    }

    /** How an attempt ended. */
    public enum AttemptOutcome {
        ACCEPTED,
        REFUSED,
        NO_ANSWER,
        BUSY,
        UNKNOWN
    }

    /** By what a message travels. */
    public enum Channel {
        MAIL,
        SMS
    }

    /**
     * A message to one recipient.
     *
     * @param address the mail address or the telephone number
     * @param written the text that the script wrote
     * @param sent the text that left; absent when the message has not been sent
     * @param copies the names of those who have a copy of it
     * @param copyOf the names of those whom it is written to, when the recipient has a copy of it; empty when it is to him
     */
    public record Message(
            Channel channel,
            String recipient,
            Optional<String> address,
            Optional<String> subject,
            boolean urgent,
            String written,
            Optional<String> sent,
            List<String> copies,
            List<String> copyOf) {
        public Message {
            Objects.requireNonNull(channel, "channel");
            Require.text(recipient, "recipient");
            Require.optionalText(address, "address");
            Require.optionalText(subject, "subject");
            Objects.requireNonNull(written, "written");
            Objects.requireNonNull(sent, "sent");
            copies = List.copyOf(copies);
            copyOf = List.copyOf(copyOf);
        }
    }

    /** The way of one message to one recipient; its states in the order in which they came, at least one. */
    public record Delivery(Channel channel, String recipient, Optional<String> address, List<DeliveryState> states) {
        public Delivery {
            Objects.requireNonNull(channel, "channel");
            Require.text(recipient, "recipient");
            Require.optionalText(address, "address");
            states = List.copyOf(states);
            Require.that(!states.isEmpty(), "a delivery has at least one state");
        }
    }

    /**
     * A state that a delivery reached.
     *
     * @param detail the server's answer, who read it, what is waited for
     */
    public record DeliveryState(Instant at, Progress progress, Optional<String> detail) {
        public DeliveryState {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(progress, "progress");
            Require.optionalText(detail, "detail");
        }
    }

    /** How far a delivery has come. */
    public enum Progress {
        QUEUED,
        RETRYING,
        ACCEPTED,
        RECEIVED,
        READ,
        FAILED
    }

    /**
     * What the journal holds of the call.
     *
     * @param entries how many entries, numbered from {@code first} to {@code last}
     * @param seal the digest that binds the entries, and whether it was found intact at printing
     */
    public record Proof(long entries, long first, long last, Optional<Seal> seal) {
        public Proof {
            Require.that(entries > 0, "a proof needs an entry");
            Require.that(first <= last, "the first entry cannot come after the last");
            Objects.requireNonNull(seal, "seal");
        }
    }

    /** A digest over the journal's entries. */
    public record Seal(String digest, boolean intact) {
        public Seal {
            Require.text(digest, "digest");
        }
    }
}
