package fr.aiguillage.web.scenario;

import fr.aiguillage.flowchart.Flowchart;
import fr.aiguillage.flowchart.Marks;
import fr.aiguillage.scenario.BlockProof;
import fr.aiguillage.scenario.Proof;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.diagnostic.Severity;
import fr.aiguillage.script.runtime.Entry;
import fr.aiguillage.web.platform.Sentences;
import fr.aiguillage.web.scenario.ProofView.Fault;
import fr.aiguillage.web.scenario.ProofView.Test;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Draws what can be said of a text. */
final class ProofDrawing {

    private final Proof proof;
    private final Flowchart flowchart;
    private final Sentences sentences;

    private ProofDrawing(Proof proof, Sentences sentences) {
        this.proof = proof;
        this.flowchart = Flowchart.draw(proof.compilation().syntax());
        this.sentences = sentences;
    }

    /** Draws it with the path of a call that is tried; without entries nothing is lit. */
    static ProofView draw(Proof proof, List<Entry> tried, Sentences sentences) {
        var drawing = new ProofDrawing(proof, sentences);
        Set<String> walked = drawing.walked();
        return new ProofView(
                drawing.faults(),
                proof.verdicts().stream().map(drawing::test).toList(),
                faultCount(drawing.faults(), sentences),
                drawing.testCount(walked),
                drawing.flowchart.svg(new Marks(
                        tried.isEmpty() ? Set.of() : drawing.flowchart.path(tried),
                        walked.isEmpty() ? Optional.empty() : Optional.of(walked))),
                drawing.flowchart.outlineHtml(),
                proof.compilation().program().isPresent());
    }

    /** Draws a block; test calls are those of the scenarios that use it, so that nothing of it is grey. */
    static ProofView draw(BlockProof proof, Sentences sentences) {
        Flowchart flowchart = Flowchart.draw(proof.syntax());
        List<Fault> faults =
                proof.faults().stream().map(d -> fault(d, false, "", sentences)).toList();
        return new ProofView(
                faults,
                List.of(),
                faultCount(faults, sentences),
                "",
                flowchart.svg(Marks.NONE),
                flowchart.outlineHtml(),
                proof.faults().stream().noneMatch(Diagnostic::isError));
    }

    private Set<String> walked() {
        Set<String> walked = new HashSet<>();
        proof.verdicts().stream()
                .filter(Proof.Verdict::played)
                .forEach(verdict -> walked.addAll(flowchart.path(verdict.walked())));
        return walked;
    }

    private List<Fault> faults() {
        return Stream.concat(
                        proof.compilation().diagnostics().stream()
                                .map(d -> fault(d, false, d.file().equals(Proof.SCENARIO) ? "" : d.file(), sentences)),
                        proof.testFaults().stream().map(d -> fault(d, true, "", sentences)))
                .toList();
    }

    private static Fault fault(Diagnostic diagnostic, boolean inTests, String block, Sentences sentences) {
        return new Fault(
                diagnostic.code().id(),
                severity(diagnostic),
                diagnostic.isError() ? "danger" : "attention",
                diagnostic.span().line(),
                diagnostic.span().column(),
                diagnostic.span().length(),
                diagnostic.says(sentences.locale()),
                diagnostic.remedy(sentences.locale()),
                diagnostic.suggestion(),
                inTests,
                block);
    }

    private static String severity(Diagnostic diagnostic) {
        if (diagnostic.isError()) {
            return "error";
        }
        return diagnostic.code().severity() == Severity.WARNING ? "warning" : "info";
    }

    private static String faultCount(List<Fault> all, Sentences sentences) {
        long errors = all.stream().filter(f -> f.severity().equals("error")).count();
        long advice = all.size() - errors;
        if (all.isEmpty()) {
            return sentences.say("scenario_workshop.no_fault");
        }
        String counted = errors == 0 ? "" : sentences.count("scenario_workshop.faults", errors);
        String advised = advice == 0 ? "" : sentences.count("scenario_workshop.advice", advice);
        return counted + (counted.isEmpty() || advised.isEmpty() ? "" : ", ") + advised;
    }

    private Test test(Proof.Verdict verdict) {
        String state = verdict.passed() ? "passes" : verdict.played() ? "fails" : "waits";
        return new Test(
                verdict.test().id(),
                verdict.test().title(),
                state,
                verdict.difference().map(d -> d.says(sentences.locale())).orElse(""),
                verdict.test().span().line());
    }

    private String testCount(Set<String> walked) {
        long passing = proof.verdicts().stream().filter(Proof.Verdict::passed).count();
        long branches = flowchart.model().edges().stream()
                .filter(edge -> walked.contains(edge.id()))
                .count();
        return sentences.say(
                "scenario_workshop.test_count",
                passing,
                proof.verdicts().size(),
                branches,
                flowchart.model().edges().size());
    }
}
