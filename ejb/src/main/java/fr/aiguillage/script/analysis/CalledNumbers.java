package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.PhoneNumber;
import fr.aiguillage.script.runtime.Saying;
import fr.aiguillage.script.runtime.Tongue;
import fr.aiguillage.script.source.Span;
import fr.aiguillage.script.syntax.ScenarioSyntax;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The numbers that a scenario says it answers, each one of its client's: a call to one of those for English callers begins in English. */
final class CalledNumbers {

    private final List<PhoneNumber> known;
    private final Diagnostics diagnostics;
    private final Set<PhoneNumber> named = new HashSet<>();

    private CalledNumbers(Directory directory, Diagnostics diagnostics) {
        known = directory.numbers().stream()
                .map(PhoneNumber::read)
                .flatMap(Optional::stream)
                .toList();
        this.diagnostics = diagnostics;
    }

    static void begin(
            List<ScenarioSyntax.CalledNumber> numbers,
            Directory directory,
            Assembler assembler,
            Diagnostics diagnostics) {
        if (numbers.isEmpty()) {
            return;
        }
        CalledNumbers client = new CalledNumbers(directory, diagnostics);
        Set<String> english = new HashSet<>();
        Span place = null;
        for (ScenarioSyntax.CalledNumber called : numbers) {
            Optional<PhoneNumber> number =
                    client.number(called.number().text(), called.number().span());
            if (number.isPresent() && called.english()) {
                english.add(number.get().international());
                place = called.number().span();
            }
        }
        if (!english.isEmpty()) {
            assembler.add(place, new Saying.Speak(Tongue.ENGLISH, english));
        }
    }

    /** The number written there; empty, and a diagnostic, when it is none, not the client's, or there for the second time. */
    private Optional<PhoneNumber> number(String written, Span span) {
        Optional<PhoneNumber> number = PhoneNumber.read(written);
        if (number.isEmpty()) {
            diagnostics.add(Code.UNREADABLE_NUMBER, span, written);
        } else if (!named.add(number.get())) {
            diagnostics.add(Code.DUPLICATE_NAME, span, written);
        } else if (!known.contains(number.get())) {
            diagnostics.addUnknown(
                    Code.UNKNOWN_CALLED_NUMBER,
                    span,
                    number.get().national(),
                    () -> known.stream().map(PhoneNumber::national).toList());
        } else {
            return number;
        }
        return Optional.empty();
    }
}
