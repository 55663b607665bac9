package fr.aiguillage.web.scenario;

import fr.aiguillage.dossier.Noticed;
import fr.aiguillage.scenario.Impact;
import fr.aiguillage.scenario.Proof;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.web.platform.Sentences;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a block's text does to one scenario.
 *
 * @param state passes or fails
 * @param uses the steps that use the block, and the block between, in words
 * @param tests how many of its test calls pass, in words
 * @param reasons why it may not answer calls so; empty when it may
 * @param noticed what callers will notice, line by line; empty until it is asked
 */
public record ImpactView(
        long client,
        String name,
        int version,
        String state,
        String uses,
        String tests,
        List<String> reasons,
        List<String> noticed) {

    /** No more reasons than these are told of one scenario. */
    private static final int MOST = 5;

    public ImpactView {
        reasons = List.copyOf(reasons);
        noticed = List.copyOf(noticed);
    }

    static ImpactView of(Impact impact, String block, List<String> noticed, Sentences sentences) {
        long passing =
                impact.proof().verdicts().stream().filter(Proof.Verdict::passed).count();
        return new ImpactView(
                impact.client().id(),
                impact.client().name(),
                impact.version().number(),
                impact.holds() ? "passes" : "fails",
                uses(impact, block, sentences),
                sentences.say(
                        "scenario_block.tests",
                        passing,
                        impact.proof().verdicts().size()),
                reasons(impact, sentences),
                noticed);
    }

    private static String uses(Impact impact, String block, Sentences sentences) {
        String steps = impact.uses().stream()
                .map(use -> use.block().equals(block)
                        ? use.step()
                        : sentences.say("scenario_block.use_by", use.step(), use.block()))
                .collect(Collectors.joining(", "));
        return sentences.say(impact.uses().size() == 1 ? "scenario_block.use" : "scenario_block.uses", steps);
    }

    private static List<String> reasons(Impact impact, Sentences sentences) {
        if (impact.holds()) {
            return List.of();
        }
        Stream<String> before =
                impact.failedBefore() ? Stream.of(sentences.say("scenario_block.failed_before")) : Stream.of();
        Stream<String> faults = Stream.concat(
                        impact.proof().compilation().diagnostics().stream(), impact.proof().testFaults().stream())
                .filter(Diagnostic::isError)
                .map(fault -> sentences.say(
                        "scenario_block.reason", fault.file(), fault.span().line(), fault.says(sentences.locale())));
        Stream<String> tests = impact.proof().verdicts().stream()
                .flatMap(verdict -> verdict.difference().stream()
                        .map(difference -> sentences.say(
                                "scenario_block.test",
                                verdict.test().id(),
                                verdict.test().title(),
                                difference.says(sentences.locale()))));
        return Stream.of(before, faults, tests).flatMap(s -> s).limit(MOST).toList();
    }

    /** What callers will notice in lines; that the two cannot be compared, when one of them does not compile. */
    static List<String> lines(Optional<Noticed> noticed, Impact impact, Sentences sentences) {
        return noticed.map(n -> n.lines(impact.directory(), sentences.locale()))
                .orElseGet(() -> List.of(sentences.say("scenario_block.not_compared")));
    }
}
