package fr.aiguillage.script.syntax;

import fr.aiguillage.script.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** One instruction of a step, as written; names in it are not looked up yet. */
public sealed interface Statement {

    /** The place of the line that begins it. */
    Span span();

    /** {@code demander a, b, c}: each question not answered yet, or each of them again. */
    record Ask(Span span, List<Phrase> questions, boolean again) implements Statement {}

    /** {@code dire}: the name of an utterance, or a quoted text alone, with its English. */
    record Say(Span span, Phrase words, Optional<Token> english) implements Statement {}

    /** {@code parler anglais}: goes on in that language with the caller; else in French. */
    record Speak(Span span, boolean english) implements Statement {}

    /** {@code consigne « … »}: for the secretary's eyes. */
    record Instruct(Span span, Token text) implements Statement {}

    /** {@code selon question}: one branch an answer; a branch without values is the rest. */
    record When(Span span, Phrase question, List<Branch> branches) implements Statement {}

    /** A branch of {@link When} or {@link Do}. */
    record Branch(Span span, List<Phrase> values, List<Statement> body) {}

    /** {@code si … sinon}: the first arm that holds; an arm without a condition is the rest. */
    record If(Span span, List<Arm> arms) implements Statement {}

    /** An arm of {@link If}. */
    record Arm(Span span, Optional<Phrase> condition, List<Statement> body) {}

    /** {@code tant que …, au plus 2 fois}: what is done again while the condition holds, and no more often than that. */
    record While(Span span, Phrase condition, int times, List<Statement> body) implements Statement {}

    /** {@code → étape}. */
    record GoTo(Span span, Phrase step) implements Statement {}

    /** {@code appeler}: people in turn, what to announce, what follows when one accepts and when nobody does. */
    record Call(
            Span span,
            List<Callee> callees,
            Optional<Token> announcement,
            List<Statement> accepted,
            List<Silence> silences,
            List<Statement> nobody)
            implements Statement {}

    /** What is done after an attempt of which that came, before the next person is called. */
    record Silence(Span span, Reason reason, List<Statement> body) {}

    /** Why somebody who was called did not take the call. */
    enum Reason {
        REFUSED,
        NO_ANSWER,
        BUSY
    }

    /** {@code annuler}: whoever has accepted is not put through after all; the next person is called. */
    record Cancel(Span span) implements Statement {}

    /** One person to call, or each of several: {@code puis M. Aubrac sur mobile}. */
    record Callee(Link link, Phrase words, boolean each) {}

    /** When the next person is called. */
    enum Link {
        FIRST,
        /** After an absence, a refusal or no answer. */
        THEN,
        /** After an absence only. */
        FAILING
    }

    /** {@code mail urgent à … : …}. */
    record Send(
            Span span,
            List<Channel> channels,
            boolean urgent,
            Optional<Phrase> urgentIf,
            List<Recipient> recipients,
            Optional<Fields> fields,
            Letter letter)
            implements Statement {}

    /** How a message travels. */
    enum Channel {
        MAIL,
        SMS
    }

    /** A recipient, those who replace him when he is absent, and the channel for whoever its own does not reach. */
    record Recipient(List<Phrase> alternatives, Optional<Channel> failing) {}

    /**
     * The lines under a message.
     *
     * @param subject its subject, as its author writes it
     * @param body its sentences, as its author writes them
     * @param copies who receives a copy
     * @param hidden what is kept from some of those who receive it
     */
    record Letter(Optional<Token> subject, List<Token> body, List<Recipient> copies, List<Hidden> hidden) {

        /** The last of its lines; empty when it has none. */
        public OptionalInt lastLine() {
            Stream<Span> texts = Stream.concat(subject.stream(), body.stream()).map(Token::span);
            Stream<Phrase> copied = copies.stream().flatMap(recipient -> recipient.alternatives().stream());
            Stream<Phrase> kept = hidden.stream().flatMap(line -> line.from().stream());
            return Stream.concat(texts, Stream.concat(copied, kept).map(Phrase::span))
                    .mapToInt(Span::line)
                    .max();
        }
    }

    /** {@code caché à Mme Y : code}: answers that somebody does not see. */
    record Hidden(List<Phrase> from, List<Phrase> questions) {}

    /**
     * The answers that a message carries.
     *
     * @param all whether it carries every answer
     * @param named those that it names, alone or beside all of them
     * @param excluded those of all that it does not carry
     */
    record Fields(boolean all, List<Phrase> named, List<Phrase> excluded) {}

    /** {@code urgent}: the call is urgent from here on. */
    record Raise(Span span) implements Statement {}

    /** {@code compter essais}: one more. */
    record Count(Span span, Phrase counter) implements Statement {}

    /** {@code monter gravité à P2}: unless it is higher already; the level and its rank in one phrase. */
    record Rise(Span span, Phrase words) implements Statement {}

    /** {@code retenir total = personnes × 12}: reckons a value and keeps it under a name. */
    record Keep(Span span, Phrase name, Phrase expression) implements Statement {}

    /** {@code noter un rendez-vous « … »}, {@code promettre un rappel « … »}: what the caller may count on. */
    record Settle(Span span, boolean appointment, Token text) implements Statement {}

    /** {@code noter « … »}: a sentence for the messages. */
    record Note(Span span, Token text) implements Statement {}

    /** {@code faire bloc avec paramètre = valeur}: the block and what it is given in one phrase; one branch an outcome. */
    record Do(Span span, Phrase words, List<Branch> branches) implements Statement {}

    /** {@code issue nom}: the block ends so. */
    record Outcome(Span span, Phrase name) implements Statement {}

    /** {@code fin}; with {@code sans message}, those words. */
    record End(Span span, Optional<Phrase> silent) implements Statement {}
}
