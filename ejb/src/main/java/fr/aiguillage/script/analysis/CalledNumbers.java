package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.PhoneNumber;
import fr.aiguillage.script.runtime.Saying;
import fr.aiguillage.script.runtime.Tongue;
import fr.aiguillage.script.source.Span;
import fr.aiguillage.script.syntax.ScenarioSyntax;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The numbers that a scenario says it answers: a call to one of those for English callers begins in English. */
final class CalledNumbers {

    private CalledNumbers() {}

    static void begin(List<ScenarioSyntax.CalledNumber> numbers, Assembler assembler, Diagnostics diagnostics) {
        Set<String> all = new HashSet<>();
        Set<String> english = new HashSet<>();
        Span place = null;
        for (ScenarioSyntax.CalledNumber called : numbers) {
            String written = called.number().text();
            Span span = called.number().span();
            Optional<String> number = PhoneNumber.read(written).map(PhoneNumber::international);
            if (number.isEmpty()) {
                diagnostics.add(Code.UNREADABLE_NUMBER, span, written);
            } else if (!all.add(number.get())) {
                diagnostics.add(Code.DUPLICATE_NAME, span, written);
            } else if (called.english()) {
                english.add(number.get());
                place = span;
            }
        }
        if (!english.isEmpty()) {
            assembler.add(place, new Saying.Speak(Tongue.ENGLISH, english));
        }
    }
}
